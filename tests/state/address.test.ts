import { expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../src/state/address';

test('what is written is read again', () => {
  const hash =
    '#e=treaty&quote=2&q=old+pier&speaker=ada-stone,ben-reed&status=planned&importance=2&from=-0043-03-15&time=linear';
  expect(writeAddress(readAddress(hash))).toBe(hash);
});

test('a page as it is at first has a bare address', () => {
  expect(writeAddress(readAddress(''))).toBe('');
});

test('what it does not know is left out', () => {
  const address = readAddress(
    '#e=x&quote=-4&status=wrong,planned&importance=9&from=2024-13-40&time=sideways',
  );
  expect(address).toMatchObject({
    citationIndex: 0,
    mode: 'elastic',
    filters: { statuses: ['planned'], importance: 1, from: null },
  });
});
