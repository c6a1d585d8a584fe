import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, formatDay, parseDay } from '../../src/calendar/day';
import { parseEdtf } from '../../src/calendar/edtf';
import {
  addMonths,
  firstDay,
  isoWeek,
  lastDay,
  periodOfDay,
  shift,
  toEdtf,
  type Grain,
} from '../../src/calendar/period';

const GRAINS: readonly Grain[] = [
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
  'millennium',
];
const on = (iso: string): number => parseDay(iso) ?? Number.NaN;
const days = fc.integer({
  min: dayNumber({ year: -3000, month: 1, day: 1 }),
  max: dayNumber({ year: 9000, month: 12, day: 31 }),
});

describe('periods', () => {
  it.each([
    ['week', '2024-06-17', '2024-06-23'],
    ['weekend', '2024-06-22', '2024-06-23'],
    ['month', '2024-06-01', '2024-06-30'],
    ['quarter', '2024-04-01', '2024-06-30'],
    ['season', '2024-06-01', '2024-08-31'],
    ['half', '2024-01-01', '2024-06-30'],
    ['year', '2024-01-01', '2024-12-31'],
    ['decade', '2020-01-01', '2029-12-31'],
    ['century', '2000-01-01', '2099-12-31'],
  ] as const)('the %s of 2024-06-21 runs from %s to %s', (grain, first, last) => {
    const period = periodOfDay(grain, on('2024-06-21'));
    expect([formatDay(firstDay(period)), formatDay(lastDay(period))]).toEqual([first, last]);
  });

  it('puts January into the winter of the December before', () => {
    expect(toEdtf(periodOfDay('season', on('2014-01-15')))).toBe('2013-24');
  });

  it.each(GRAINS)('a %s holds its days, and the next one begins the day after it', (grain) => {
    fc.assert(
      fc.property(days, (day) => {
        const period = periodOfDay(grain, day);
        expect(firstDay(period)).toBeLessThanOrEqual(grain === 'weekend' ? day + 5 : day);
        expect(lastDay(period)).toBeGreaterThanOrEqual(day);
        if (grain !== 'weekend') expect(firstDay(shift(period, 1))).toBe(lastDay(period) + 1);
      }),
      { seed: 7 },
    );
  });

  it.each(GRAINS)('a %s is written as EDTF that means the same days', (grain) => {
    fc.assert(
      fc.property(days, (day) => {
        const period = periodOfDay(grain, day);
        const extent = parseEdtf(toEdtf(period));
        expect(extent?.earliest).toBe(firstDay(period));
        expect(extent?.latest).toBe(lastDay(period));
      }),
      { seed: 7 },
    );
  });

  it('counts ISO weeks over the turn of the year', () => {
    expect(isoWeek(periodOfDay('week', on('2021-01-03')))).toEqual({ year: 2020, week: 53 });
    expect(isoWeek(periodOfDay('week', on('2021-01-04')))).toEqual({ year: 2021, week: 1 });
  });

  it('moves the 31st to the last day of a shorter month', () => {
    expect(formatDay(addMonths(on('2024-01-31'), 1))).toBe('2024-02-29');
    expect(formatDay(addMonths(on('2024-03-31'), -13))).toBe('2023-02-28');
  });
});
