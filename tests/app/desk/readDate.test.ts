import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/app/desk/worker/readDate';

const read = (words: string) => readDate(words, '2024-06-21', 'en')?.edtf ?? null;

describe('a date typed by a person', () => {
  it.each([
    ['2014', '2014'],
    ['2014-02~', '2014-02~'],
    ['March 2014', '2014-03'],
    ['14 June 2024', '2024-06-14'],
    ['June 14, 2024', '2024-06-14'],
    ['last year', '2023'],
    ['yesterday', '2024-06-20'],
    ['spring 2014', '2014-21'],
    ['the 1990s', '199X'],
  ])('%s is read as %s', (words, edtf) => expect(read(words)).toBe(edtf));

  it('early 2014 lies within 2014', () => expect(read('early 2014')).toMatch(/^2014/));

  it.each(['', 'soon', 'the bridge', '2014-13', 'in 2014 and in 2015'])(
    'gives nothing for %j',
    (words) => expect(read(words)).toBeNull(),
  );
});
