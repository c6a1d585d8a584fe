import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/calendar/day';
import { easterSunday, holidayIn, isOneDay } from '../../src/calendar/holidays';

const iso = (id: string, year: number): string | null => {
  const day = holidayIn(id, year);
  return day === null ? null : formatDay(day);
};

describe('holidays', () => {
  it.each([
    [1961, '1961-04-02'],
    [1999, '1999-04-04'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
  ])('Easter of %i is %s', (year, day) => {
    expect(formatDay(easterSunday(year))).toBe(day);
  });

  it.each([
    ['good-friday', 1998, '1998-04-10'],
    ['thanksgiving', 2023, '2023-11-23'],
    ['black-friday', 2023, '2023-11-24'],
    ['memorial-day', 2024, '2024-05-27'],
    ['election-day', 2022, '2022-11-08'],
    ['labor-day', 2024, '2024-09-02'],
    ['mothers-day', 2024, '2024-05-12'],
    ['pentecost', 2024, '2024-05-19'],
    ['christmas-eve', 2024, '2024-12-24'],
  ])('%s of %i is %s', (id, year, day) => {
    expect(iso(id, year)).toBe(day);
  });

  it('gives no day to a holiday that the moon decides', () => {
    expect(iso('ramadan', 2024)).toBeNull();
  });

  it('gives the one day that bears a name, whatever the year', () => {
    expect(iso('d-day', 2024)).toBe('1944-06-06');
    expect(isOneDay('d-day')).toBe(true);
    expect(isOneDay('christmas')).toBe(false);
  });

  it('computes no Gregorian Easter before there was one', () => {
    expect(iso('easter', 1500)).toBeNull();
  });
});
