import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagTimexes } from '../../src/time';

const tag = (text: string) => tagTimexes(text, { date: '2024-06-21' });

/** Pieces from which hostile texts are made: half characters, NUL, direction marks, words of time, figures. */
const pieces = fc.constantFrom(
  '\ud83d',
  '\udc00',
  '\0',
  '\u200f',
  '\u202e',
  '\u200d',
  '\r\n',
  '\n',
  '\r',
  ' ',
  '\u00a0',
  '.',
  ',',
  '-',
  '–',
  '/',
  ':',
  '’',
  'May',
  'June',
  'Friday',
  'the',
  'last',
  'next',
  'year',
  'years ago',
  'the third',
  '5',
  '14',
  '1999',
  '2024',
  '٢٠٢٠',
  'to',
  'and',
  'BC',
  'morning',
);
const hostile = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

/** Big texts on a busy machine take a while; nothing here is timed. */
const PATIENCE = 60_000;

describe('hostile text', { timeout: PATIENCE }, () => {
  it('never throws, and every span is the words it says, in order', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
        let last = 0;
        for (const { begin, end, text: words } of tag(text)) {
          expect(text.slice(begin, end)).toBe(words);
          expect(begin).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(begin);
          last = end;
        }
      }),
      { seed: 7, numRuns: 400 },
    );
  });

  it.each([
    ['NUL', '\0May 5\0'],
    ['a lone surrogate', '\ud83d May 5 \udc00'],
    ['right-to-left marks', '\u200fMay\u202e 5\u200f'],
    ['mixed line ends', 'x\r\nthey met on May 5\rand left\n'],
  ])('finds the date beside %s', (_what, text) => {
    expect(tag(text).map(({ value }) => value)).toEqual(['2024-05-05']);
  });

  it('gives the same answer for a date wherever it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (noise) => {
        const text = `${noise.replace(/[\p{L}\p{N}_]/gu, '')}\n\nIt began on 3 June 1987.`;
        const found = tag(text).find(({ value }) => value === '1987-06-03');
        expect(found?.text).toBe('3 June 1987');
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it('reads 100,000 dates in one sentence', () => {
    const text = 'on 3 June 1987, '.repeat(100_000);
    expect(tag(text)).toHaveLength(100_000);
  });

  it('reads 10 MB on one line, without a space and with', () => {
    expect(tag('a'.repeat(10_000_000))).toEqual([]);
    expect(tag('1'.repeat(10_000_000))).toEqual([]);
    const prose = 'The papers had been moved twice, and nobody asked why; '.repeat(180_000);
    expect(tag(`${prose} since May 1987`).map(({ value }) => value)).toEqual(['1987-05']);
  });
});
