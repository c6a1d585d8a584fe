/** Days of holidays in a given year; those set by a lunar sighting are not computed. */
import { dayNumber, daysInMonth, weekday, type DayNumber } from './day';

/**
 * How a holiday finds its day. `fixed` month and day; `nth` weekday of a month (-1 is the last), `plus` days on;
 * `easter` days from Easter Sunday; `once` the one day that bears the name.
 */
type HolidayRule =
  | { readonly fixed: readonly [month: number, day: number] }
  | { readonly nth: readonly [month: number, weekday: number, n: number]; readonly plus?: number }
  | { readonly easter: number }
  | { readonly once: readonly [year: number, month: number, day: number] };

const fixed = (month: number, day: number): HolidayRule => ({ fixed: [month, day] });
const nth = (month: number, onWeekday: number, n: number, plus = 0): HolidayRule => ({
  nth: [month, onWeekday, n],
  plus,
});
const easter = (days: number): HolidayRule => ({ easter: days });

/** By their English name, without apostrophes and with hyphens. */
const HOLIDAYS: Readonly<Record<string, HolidayRule>> = {
  'new-years-day': fixed(1, 1),
  'new-years-eve': fixed(12, 31),
  epiphany: fixed(1, 6),
  'martin-luther-king-day': nth(1, 1, 3),
  'inauguration-day': fixed(1, 20),
  'groundhog-day': fixed(2, 2),
  'valentines-day': fixed(2, 14),
  'presidents-day': nth(2, 1, 3),
  'international-womens-day': fixed(3, 8),
  'st-patricks-day': fixed(3, 17),
  'april-fools-day': fixed(4, 1),
  'earth-day': fixed(4, 22),
  'st-georges-day': fixed(4, 23),
  'may-day': fixed(5, 1),
  'victory-day': fixed(5, 9),
  'mothers-day': nth(5, 7, 2),
  'memorial-day': nth(5, 1, -1),
  juneteenth: fixed(6, 19),
  'fathers-day': nth(6, 7, 3),
  'canada-day': fixed(7, 1),
  'independence-day': fixed(7, 4),
  'bastille-day': fixed(7, 14),
  'labor-day': nth(9, 1, 1),
  'columbus-day': nth(10, 1, 2),
  halloween: fixed(10, 31),
  'all-saints-day': fixed(11, 1),
  'guy-fawkes-night': fixed(11, 5),
  'election-day': nth(11, 1, 1, 1),
  'veterans-day': fixed(11, 11),
  thanksgiving: nth(11, 4, 4),
  'black-friday': nth(11, 4, 4, 1),
  'cyber-monday': nth(11, 4, 4, 4),
  'christmas-eve': fixed(12, 24),
  christmas: fixed(12, 25),
  'boxing-day': fixed(12, 26),
  'mardi-gras': easter(-47),
  'ash-wednesday': easter(-46),
  'palm-sunday': easter(-7),
  'maundy-thursday': easter(-3),
  'good-friday': easter(-2),
  'holy-saturday': easter(-1),
  easter: easter(0),
  'easter-monday': easter(1),
  'ascension-day': easter(39),
  pentecost: easter(49),
  'whit-monday': easter(50),
  'd-day': { once: [1944, 6, 6] },
  've-day': { once: [1945, 5, 8] },
  'vj-day': { once: [1945, 8, 15] },
};

export const holidayIds: readonly string[] = Object.keys(HOLIDAYS);

/** Gregorian Easter Sunday: the "anonymous" computus of Meeus, Jones and Butcher. */
export function easterSunday(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber({ year, month: Math.floor(n / 31), day: (n % 31) + 1 });
}

/** The `n`th such weekday of a month, -1 the last; a fifth that is none runs into the next month. */
export function nthWeekday(year: number, month: number, onWeekday: number, n: number): DayNumber {
  if (n < 0) {
    const last = dayNumber({ year, month, day: daysInMonth(year, month) });
    return last - ((weekday(last) - onWeekday + 7) % 7);
  }
  const first = dayNumber({ year, month, day: 1 });
  return first + ((onWeekday - weekday(first) + 7) % 7) + (n - 1) * 7;
}

/** The holiday's day in that year; `null` for an unknown name or a moon-sighted one. */
export function holidayIn(id: string, year: number): DayNumber | null {
  const rule = HOLIDAYS[id];
  if (!rule) return null;
  if ('fixed' in rule) return dayNumber({ year, month: rule.fixed[0], day: rule.fixed[1] });
  if ('easter' in rule) return year >= 1583 ? easterSunday(year) + rule.easter : null;
  if ('once' in rule)
    return dayNumber({ year: rule.once[0], month: rule.once[1], day: rule.once[2] });
  return nthWeekday(year, ...rule.nth) + (rule.plus ?? 0);
}

/** False for a name whose day no rule gives. */
export const hasDay = (id: string): boolean => Object.hasOwn(HOLIDAYS, id);

/** True for a name that stands for one day in history, whatever the year of speaking. */
export const isOneDay = (id: string): boolean => {
  const rule = HOLIDAYS[id];
  return rule !== undefined && 'once' in rule;
};
