/**
 * Plain days of the proleptic Gregorian calendar, with astronomical years (year 0 is 1 BC).
 *
 * A `DayNumber` counts days from 1970-01-01; a signed ISO day is its written form
 * ("2024-06-14", "-0043-03-15", "+12345-01-01"). No JS `Date` anywhere: a cited date has no
 * time zone. Arithmetic after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */
export type DayNumber = number;

/** Month 1–12, day 1–31, astronomical year. */
export interface PlainDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_PER_ERA = 146_097;
export const MS_PER_DAY = 86_400_000;

function numberOfDay(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - 719_468;
}

export const dayNumber = ({ year, month, day }: PlainDate): DayNumber =>
  numberOfDay(year, month, day);

export function plainDate(days: DayNumber): PlainDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

function isRealDay(year: number, month: number, day: number): boolean {
  return (
    Number.isInteger(year) &&
    Number.isInteger(month) &&
    Number.isInteger(day) &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

export const isPlainDate = ({ year, month, day }: PlainDate): boolean =>
  isRealDay(year, month, day);

/** ISO weekday: Monday 1 … Sunday 7. */
export function weekday(days: DayNumber): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

/** "2024", "-0043", "+12345": four digits at least, a sign only where ISO 8601 needs one. */
export function formatYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  if (year < 0) return `-${digits}`;
  return digits.length > 4 ? `+${digits}` : digits;
}

const pad2 = (value: number): string => String(value).padStart(2, '0');

export function formatDay(days: DayNumber): string {
  const { year, month, day } = plainDate(days);
  return `${formatYear(year)}-${pad2(month)}-${pad2(day)}`;
}

const ISO_DAY = /^([+-]?\d{4,9})-(\d{2})-(\d{2})$/;

/** NaN where one of the characters is no digit. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN;
  }
  return value;
}

const HYPHEN = 45;

/** "2024-06-14" without a match and without an object: a page reads tens of thousands of them. */
const isPlainIso = (iso: string): boolean =>
  iso.length === 10 && iso.charCodeAt(4) === HYPHEN && iso.charCodeAt(7) === HYPHEN;

const dayIfReal = (year: number, month: number, day: number): DayNumber | null =>
  isRealDay(year, month, day) ? numberOfDay(year, month, day) : null;

function read(iso: string): DayNumber | null {
  if (isPlainIso(iso)) return dayIfReal(digits(iso, 0, 4), digits(iso, 5, 7), digits(iso, 8, 10));
  const match = ISO_DAY.exec(iso);
  return match && dayIfReal(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** A dated event says its day three times over, and is asked for it three times in a row. */
let lastIso = '';
let lastDay: DayNumber | null = null;

/** Reads a signed ISO day; `null` where it is not one (also 2024-13-40). */
export function parseDay(iso: string): DayNumber | null {
  if (iso !== lastIso) lastDay = read(iso);
  lastIso = iso;
  return lastDay;
}

/** Orders signed ISO days; strings compare wrongly before year 0 and after 9999. */
export function compareDays(a: string, b: string): number {
  return a === b ? 0 : (parseDay(a) ?? Number.NaN) - (parseDay(b) ?? Number.NaN);
}

/** Midnight UTC of that day, in ms: for layout only. */
export function dayToUtcMs(days: DayNumber): number {
  return days * MS_PER_DAY;
}
