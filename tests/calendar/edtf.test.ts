import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDays,
  dayNumber,
  formatDay,
  parseDay,
  plainDate,
  weekday,
} from '../../src/calendar/day';
import { parseEdtf } from '../../src/calendar/edtf';

const days = (edtf: string): string => {
  const extent = parseEdtf(edtf);
  if (!extent) return 'none';
  const show = (day: number | null): string => (day === null ? '..' : formatDay(day));
  return `${show(extent.earliest)} to ${show(extent.latest)}, ${extent.precision}`;
};

describe('parseEdtf', () => {
  it.each([
    ['2024-06-14', '2024-06-14 to 2024-06-14, day'],
    ['2024-02', '2024-02-01 to 2024-02-29, month'],
    ['2015', '2015-01-01 to 2015-12-31, year'],
    ['197X', '1970-01-01 to 1979-12-31, decade'],
    ['17XX', '1700-01-01 to 1799-12-31, century'],
    ['2024-21', '2024-03-01 to 2024-05-31, season'],
    ['2023-24', '2023-12-01 to 2024-02-29, season'],
    ['2024-34', '2024-04-01 to 2024-06-30, quarter'],
    ['2024-41', '2024-07-01 to 2024-12-31, half'],
    ['2004-06/2006-08', '2004-06-01 to 2006-08-31, interval'],
    ['2024-06-10/2024-06-16', '2024-06-10 to 2024-06-16, week'],
    ['../1998', '.. to 1998-12-31, interval'],
    ['-0043-03-15', '-0043-03-15 to -0043-03-15, day'],
    ['Y12345', '+12345-01-01 to +12345-12-31, year'],
  ])('%s covers %s', (edtf, expected) => expect(days(edtf)).toBe(expected));

  it.each([
    '',
    '2024-13',
    '2024-02-30',
    '20',
    'soon',
    '2024/2023',
    '../..',
    '2024-06-14T10:00',
    '201XX',
  ])('refuses %j', (edtf) => expect(parseEdtf(edtf)).toBeNull());

  it('keeps the marks of doubt', () => {
    expect(parseEdtf('1984~')).toMatchObject({ approximate: true, uncertain: false });
    expect(parseEdtf('1984?')).toMatchObject({ approximate: false, uncertain: true });
    expect(parseEdtf('1984%')).toMatchObject({ approximate: true, uncertain: true });
  });

  it('never throws and never turns round', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const extent = parseEdtf(text);
        if (extent?.earliest != null && extent.latest != null)
          expect(extent.earliest).toBeLessThanOrEqual(extent.latest);
      }),
    );
  });
});

describe('days', () => {
  it('round-trip through their written form', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000, max: 5_000_000 }), (day) => {
        expect(parseDay(formatDay(day))).toBe(day);
        expect(dayNumber(plainDate(day))).toBe(day);
      }),
    );
  });

  it('are ordered as days, not as strings', () => {
    expect(compareDays('-0043-03-15', '-0044-03-15')).toBeGreaterThan(0);
    expect(compareDays('+12345-01-01', '2024-01-01')).toBeGreaterThan(0);
  });

  it('know their weekday', () => expect(weekday(parseDay('2024-06-21') ?? 0)).toBe(5));
});
