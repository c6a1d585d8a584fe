/** Where named places of the calendar lie: in a year, or around a date. */
import { isPlainDate, plainDate, weekday as weekdayOf } from '../../calendar/day';
import { holidayIn, nthWeekday } from '../../calendar/holidays';
import {
  day,
  firstDay,
  lastDay,
  month,
  partOfYear,
  shift,
  widen,
  year,
  yearOf,
  type Period,
} from '../../calendar/period';
import type { CalendarSaid } from '../said';

/** Fields within a year → the period; `null` for a day that does not exist. */
export function inYear(said: CalendarSaid, of: number): Period | null {
  if (said.holiday !== undefined) {
    const on = holidayIn(said.holiday, of);
    return on === null ? null : { grain: 'day', at: on };
  }
  if (said.month !== undefined) {
    if (said.nth !== undefined)
      return said.weekday === undefined
        ? said.grain === 'day'
          ? nthDayOf(said.nth, of, said.month)
          : nthWeekOf(said.nth, of, said.month)
        : nthWeekdayOf(said, of, said.month);
    if (said.day === undefined) return month(of, said.month);
    const date = { year: of, month: said.month, day: said.day };
    return isPlainDate(date) ? day(date) : null;
  }
  for (const grain of ['season', 'quarter', 'half'] as const) {
    const n = said[grain];
    if (n !== undefined) return partOfYear(grain, of, n);
  }
  return year(of);
}

function nthDayOf(nth: number, of: number, n: number): Period {
  const whole = month(of, n);
  return { grain: 'day', at: nth < 0 ? lastDay(whole) : firstDay(whole) + nth - 1 };
}

/** A day of the week meant: the first week of a month is the one that holds its fourth day (ISO 8601), and so on. */
function nthWeekOf(nth: number, of: number, n: number): Period {
  const whole = month(of, n);
  const middle = nth < 0 ? lastDay(whole) - 3 : firstDay(whole) + 7 * nth - 4;
  return { grain: 'day', at: middle };
}

function nthWeekdayOf({ weekday: named = 1, nth = 1 }: CalendarSaid, of: number, n: number) {
  const at = nthWeekday(of, n, named, nth);
  return plainDate(at).month === n ? day(plainDate(at)) : null;
}

/** Like-named periods around the base, two or three each way: weekdays a week apart, all others a year. */
export function around(said: CalendarSaid, base: Period): Period[] {
  if (said.weekday !== undefined && said.month === undefined && said.day === undefined) {
    if (base.grain !== 'day') return [];
    const back = (weekdayOf(base.at) - said.weekday + 7) % 7;
    return [-21, -14, -7, 0, 7, 14, 21].map((days) => shift(base, days - back));
  }
  if (said.day !== undefined && said.month === undefined) return daysAround(said.day, base);
  const of = yearOf(base);
  const found: Period[] = [];
  for (let at = of - 2; at <= of + 2; at++) {
    const period = inYear(said, at);
    if (period) found.push(period);
  }
  return found;
}

/** "the 19th" of the months around the base. */
function daysAround(onDay: number, base: Period): Period[] {
  const from = widen(base, 'month').at;
  const found: Period[] = [];
  for (let at = from - 2; at <= from + 2; at++) {
    const date = { year: Math.floor(at / 12), month: (((at % 12) + 12) % 12) + 1, day: onDay };
    if (isPlainDate(date)) found.push(day(date));
  }
  return found;
}

/** The nearest such weekday before or after a day; a wider period is all there is. */
export function weekdayBeside(period: Period, named: number, sign: number): Period {
  if (period.grain !== 'day') return period;
  const ahead = (named - weekdayOf(period.at) + 7) % 7;
  return shift(period, sign > 0 ? ahead || 7 : (ahead || 7) - 7);
}

export const isBefore = (a: Period, b: Period): boolean => lastDay(a) < firstDay(b);
export const holds = (period: Period, on: Period): boolean =>
  firstDay(period) <= firstDay(on) && lastDay(on) <= lastDay(period);
