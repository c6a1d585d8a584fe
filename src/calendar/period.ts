/**
 * Periods of the calendar as one number each, so that "two months later" is an addition.
 *
 * `at` counts periods of that grain: days and weeks from 1970, months as `year * 12 + month - 1`, quarters, seasons
 * and halves alike, decades as `floor(year / 10)`. Weeks run from Monday. Seasons are meteorological and northern;
 * a winter bears the year of its December.
 */
import {
  dayNumber,
  daysInMonth,
  formatYear,
  plainDate,
  type DayNumber,
  type PlainDate,
} from './day';

export type Grain =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

export interface Period {
  readonly grain: Grain;
  readonly at: number;
}

/** Days, for those that are counted in days. */
const DAYS: Partial<Record<Grain, number>> = { day: 1, week: 7, weekend: 7 };
const PER_YEAR: Partial<Record<Grain, number>> = { month: 12, quarter: 4, season: 4, half: 2 };
const YEARS: Partial<Record<Grain, number>> = {
  year: 1,
  decade: 10,
  century: 100,
  millennium: 1000,
};

/** 1970-01-01 was a Thursday: Monday of week 0 is day -3. */
const MONDAY_OF_WEEK_0 = -3;

export const day = (date: PlainDate): Period => ({ grain: 'day', at: dayNumber(date) });
export const month = (year: number, n: number): Period => ({
  grain: 'month',
  at: year * 12 + n - 1,
});
export const year = (at: number): Period => ({ grain: 'year', at });

/** The `n`th (from 1) quarter, season or half of a year. */
export const partOfYear = (grain: 'quarter' | 'season' | 'half', inYear: number, n: number) => ({
  grain,
  at: inYear * (PER_YEAR[grain] ?? 1) + n - 1,
});

export const shift = (period: Period, by: number): Period => ({
  grain: period.grain,
  at: period.at + by,
});

/** Seasons start two months after the calendar quarter that bears their number. */
const MONTHS_LATE = (grain: Grain): number => (grain === 'season' ? 2 : 0);

export function firstDay({ grain, at }: Period): DayNumber {
  // Days and years are by far the commonest, and are told without a look-up.
  if (grain === 'day') return at;
  if (grain === 'year') return dayNumber({ year: at, month: 1, day: 1 });
  const days = DAYS[grain];
  if (days === 7) return at * 7 + MONDAY_OF_WEEK_0 + (grain === 'weekend' ? 5 : 0);
  const perYear = PER_YEAR[grain];
  if (perYear !== undefined) {
    const months = at * (12 / perYear) + MONTHS_LATE(grain);
    return dayNumber({ year: Math.floor(months / 12), month: mod(months, 12) + 1, day: 1 });
  }
  return dayNumber({ year: at * (YEARS[grain] ?? 1), month: 1, day: 1 });
}

export function lastDay(period: Period): DayNumber {
  if (period.grain === 'day') return period.at;
  if (period.grain === 'weekend') return firstDay(period) + 1;
  return firstDay(shift(period, 1)) - 1;
}

/** The period of that grain which holds the day. */
export function periodOfDay(grain: Grain, on: DayNumber): Period {
  const days = DAYS[grain];
  if (days === 1) return { grain, at: on };
  if (days === 7) return { grain, at: Math.floor((on - MONDAY_OF_WEEK_0) / 7) };
  const date = plainDate(on);
  const perYear = PER_YEAR[grain];
  if (perYear !== undefined) {
    const months = date.year * 12 + date.month - 1 - MONTHS_LATE(grain);
    return { grain, at: Math.floor(months / (12 / perYear)) };
  }
  return { grain, at: Math.floor(date.year / (YEARS[grain] ?? 1)) };
}

/** The period of that grain which holds the first day of another. */
export const widen = (period: Period, grain: Grain): Period =>
  period.grain === grain ? period : periodOfDay(grain, firstDay(period));

/** The first year of it, for what is longer than a year. */
export function yearOf(period: Period): number {
  const { grain, at } = period;
  if (grain === 'year') return at;
  if (grain === 'day') return plainDate(at).year;
  const years = YEARS[grain];
  if (years !== undefined) return at * years;
  const perYear = PER_YEAR[grain];
  return perYear === undefined ? plainDate(firstDay(period)).year : Math.floor(at / perYear);
}

/** Number of the month, quarter, season or half in its year, from 1. */
export const indexInYear = (period: Period): number =>
  mod(period.at, PER_YEAR[period.grain] ?? 1) + 1;

export const isFiner = (a: Grain, b: Grain): boolean => SIZE[a] < SIZE[b];

const SIZE: Record<Grain, number> = {
  day: 1,
  weekend: 2,
  week: 7,
  month: 30,
  quarter: 91,
  season: 92,
  half: 182,
  year: 365,
  decade: 3650,
  century: 36500,
  millennium: 365000,
};

/** The same day of the month `by` months on; the 31st becomes the month's last day where there is none. */
export function addMonths(on: DayNumber, by: number): DayNumber {
  const date = plainDate(on);
  const months = date.year * 12 + date.month - 1 + by;
  const inYear = Math.floor(months / 12);
  const inMonth = mod(months, 12) + 1;
  return dayNumber({
    year: inYear,
    month: inMonth,
    day: Math.min(date.day, daysInMonth(inYear, inMonth)),
  });
}

/** ISO 8601 week: the year is that of the week's Thursday. */
export function isoWeek(week: Period): { readonly year: number; readonly week: number } {
  const thursday = week.at * 7;
  const inYear = plainDate(thursday).year;
  const first = dayNumber({ year: inYear, month: 1, day: 4 });
  return { year: inYear, week: week.at - periodOfDay('week', first).at + 1 };
}

const EDTF_CODE: Partial<Record<Grain, number>> = { month: 0, season: 20, quarter: 32, half: 39 };
const pad2 = (value: number): string => String(value).padStart(2, '0');

/** "199X", "-004X", "19XX"; `null` where a mask cannot say it (a century that straddles the eras). */
function maskedYears(period: Period, width: number): string | null {
  const digits = Math.log10(width);
  if (period.at < 0) return null;
  const text = String(period.at).padStart(4 - digits, '0');
  return text.length > 4 - digits ? null : text + 'X'.repeat(digits);
}

/** EDTF of one year: five digits take a `Y`. */
const edtfYear = (value: number): string =>
  Math.abs(value) > 9999 ? `Y${String(value)}` : formatYear(value);

const edtfDay = (on: DayNumber): string => {
  const date = plainDate(on);
  return `${edtfYear(date.year)}-${pad2(date.month)}-${pad2(date.day)}`;
};

/** The period as an EDTF value; weeks, weekends and what a mask cannot say become an interval. */
export function toEdtf(period: Period): string {
  const { grain } = period;
  if (grain === 'day') return edtfDay(period.at);
  if (grain === 'year') return edtfYear(period.at);
  const code = EDTF_CODE[grain];
  if (code !== undefined) {
    const inYear = yearOf(period);
    // Seasons, quarters and halves have no five-digit form that readers agree on.
    if (grain === 'month' || Math.abs(inYear) <= 9999)
      return `${edtfYear(inYear)}-${pad2(code + indexInYear(period))}`;
  }
  const width = YEARS[grain];
  const masked = width === undefined ? null : maskedYears(period, width);
  if (masked !== null) return masked;
  if (width !== undefined)
    return `${edtfYear(period.at * width)}/${edtfYear(period.at * width + width - 1)}`;
  return `${edtfDay(firstDay(period))}/${edtfDay(lastDay(period))}`;
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}
