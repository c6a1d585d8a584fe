import { expect, it } from 'vitest';
import { closeBidi } from '../../src/wording/closeBidi';

it.each([
  ['plain', 'plain'],
  ['\u2067a', '\u2067a\u2069'],
  ['\u202ea', '\u202ea\u202c'],
  ['\u2067\u202ea', '\u2067\u202ea\u202c\u2069'],
  ['\u2067a\u2069', '\u2067a\u2069'],
  ['\u2067\u202ea\u2069', '\u2067\u202ea\u2069'],
  ['a\u2069', 'a\u2069'],
])('closes what %j leaves open, innermost first', (text, closed) => {
  expect(closeBidi(text)).toBe(closed);
});

it('is linear in the number of controls', () => {
  expect(closeBidi('\u2067'.repeat(100_000))).toHaveLength(200_000);
});
