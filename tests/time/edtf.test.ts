/** Every value given to the timeline is EDTF: our reader and the `edtf` package both read it. */
import edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/calendar/edtf';
import { readTimes } from '../../src/time';

const TEXTS = [
  'On June 3, 1987 it began; on Friday, May 9, it ended.',
  'In August 1931, in the summer of 1969 and in the 1960s.',
  'A house of the 18th century, built about 1740, in the early 1700s.',
  'Caesar died in 44 BC. The temple fell in AD 70. The third century BC was hard.',
  'Profit fell in the third quarter, in Q1 2012 and in the second half of 2008.',
  'Last week, this weekend, next month, yesterday and three years ago.',
  'From 1950 until 1953; between June and August 2006; 12–14 May 2001; 2019-2023.',
  'Last spring, next winter, on Christmas Eve, on Labor Day 1998.',
  'Nine years ago this week. Two days later. A year earlier. The 75th anniversary.',
  'At noon on 5 May 2020, at 8 p.m. last Tuesday, in the early forties.',
  'around 2009, mid-March 2010, late October of 1975, by the end of 1994.',
];

const values = TEXTS.flatMap((text) =>
  readTimes(text, [{ start: 0, end: text.length, turnId: 't1' }], {
    documentDate: '2024-06-21',
    language: 'en',
  }).flatMap(({ exact, edtf: value }) => (value === null ? [] : [[exact, value] as const])),
);

/** Halves (40, 41) are level 2 codes that the package knows under no name. */
const UNKNOWN_THERE = /-4[01]\b/;

describe('values of the timeline', () => {
  it('come in good number', () => {
    expect(values.length).toBeGreaterThan(30);
  });

  it.each(values)('%s → %s is read by our reader', (_exact, value) => {
    expect(parseEdtf(value)).not.toBeNull();
  });

  it.each(values.filter(([, value]) => !UNKNOWN_THERE.test(value)))(
    '%s → %s is read by the edtf package',
    (_exact, value) => {
      expect(() => edtf(value)).not.toThrow();
    },
  );
});
