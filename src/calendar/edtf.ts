/**
 * Reads the part of EDTF (Library of Congress, 2019; ISO 8601-2) that a document may hold:
 * level 0 and 1, plus from level 2 quarters and halves (33–36, 40–41), decades ("196"),
 * and `X` masks on years, months and days.
 *
 * Seasons are meteorological and northern (21 = March–May, 24 = December–February): the
 * `edtf` package reads them as calendar quarters, see docs/decisions.
 */
import { daysInMonth, dayNumber, isPlainDate, parseDay, type DayNumber } from './day';

export type Precision =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'interval';

/** The days an EDTF value may mean; `null` is an open or unknown end. */
export interface Extent {
  readonly earliest: DayNumber | null;
  readonly latest: DayNumber | null;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

interface Range {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly precision: Precision;
}

/** Months `from`…`to` of a year; `to` above 12 runs into the next year. */
function months(year: number, from: number, to: number, precision: Precision): Range {
  const endYear = to > 12 ? year + 1 : year;
  const endMonth = to > 12 ? to - 12 : to;
  return {
    from: dayNumber({ year, month: from, day: 1 }),
    to: dayNumber({ year: endYear, month: endMonth, day: daysInMonth(endYear, endMonth) }),
    precision,
  };
}

const years = (from: number, to: number, precision: Precision): Range => ({
  from: dayNumber({ year: from, month: 1, day: 1 }),
  to: dayNumber({ year: to, month: 12, day: 31 }),
  precision,
});

function subYear(year: number, code: number): Range | null {
  if (code >= 1 && code <= 12) return months(year, code, code, 'month');
  if (code >= 21 && code <= 24) return months(year, 3 * (code - 20), 3 * (code - 20) + 2, 'season');
  if (code >= 33 && code <= 36)
    return months(year, 3 * (code - 33) + 1, 3 * (code - 32), 'quarter');
  if (code === 40 || code === 41) return months(year, 6 * (code - 40) + 1, 6 * (code - 39), 'half');
  return null;
}

const WIDTH_PRECISION: Record<number, Precision> = {
  1: 'year',
  10: 'decade',
  100: 'century',
  1000: 'millennium',
};

/** "2014", "201X", "-0043", "Y12345" → the years it covers. */
function yearRange(text: string): Range | null {
  const match = /^(-?)(?:Y(-?\d{5,9})|(\d{1,4})(X{0,3}))$/.exec(text);
  if (!match) return null;
  if (match[2] !== undefined) return years(Number(match[2]), Number(match[2]), 'year');
  const digits = match[3] ?? '';
  const mask = match[4] ?? '';
  if (digits.length + mask.length !== 4) return null;
  const width = 10 ** mask.length;
  const first = Number(digits) * width;
  const precision = WIDTH_PRECISION[width] ?? 'year';
  return match[1] === '-'
    ? years(-(first + width - 1), -first, precision)
    : years(first, first + width - 1, precision);
}

/** "2024-06-14", by far the commonest. */
function wholeDay(text: string): Range | null {
  const day = text.length === 10 ? parseDay(text) : null;
  return day === null ? null : { from: day, to: day, precision: 'day' };
}

function range(text: string): Range | null {
  return wholeDay(text) ?? partOfTime(text);
}

function partOfTime(text: string): Range | null {
  const match = /^(-?(?:Y-?\d{5,9}|\d{1,4}X{0,3}))(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/.exec(text);
  if (!match) return null;
  const year = yearRange(match[1] ?? '');
  if (!year || match[2] === undefined) return year;
  if (year.precision !== 'year') return null;
  const value = Number((match[1] ?? '').replace('Y', ''));
  if (match[2] === 'XX') return match[3] === undefined || match[3] === 'XX' ? year : null;
  const part = subYear(value, Number(match[2]));
  if (!part || match[3] === undefined) return part;
  if (part.precision !== 'month') return null;
  if (match[3] === 'XX') return part;
  const date = { year: value, month: Number(match[2]), day: Number(match[3]) };
  if (!isPlainDate(date)) return null;
  return { from: dayNumber(date), to: dayNumber(date), precision: 'day' };
}

interface Endpoint {
  readonly range: Range | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

function endpoint(text: string): Endpoint | null {
  if (text === '..' || text === '') return { range: null, approximate: false, uncertain: false };
  const mark = /[~?%]$/.exec(text)?.[0] ?? '';
  const value = range(mark === '' ? text : text.slice(0, -1));
  if (!value) return null;
  return {
    range: value,
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
}

const isWeek = (from: DayNumber, to: DayNumber): boolean => to - from === 6;

function interval(left: string, right: string): Extent | null {
  const start = endpoint(left);
  const end = endpoint(right);
  if (!start || !end || (!start.range && !end.range)) return null;
  const earliest = start.range?.from ?? null;
  const latest = end.range?.to ?? null;
  if (earliest !== null && latest !== null && earliest > latest) return null;
  const week =
    start.range?.precision === 'day' &&
    end.range?.precision === 'day' &&
    isWeek(start.range.from, end.range.to);
  return {
    earliest,
    latest,
    precision: week ? 'week' : 'interval',
    approximate: start.approximate || end.approximate,
    uncertain: start.uncertain || end.uncertain,
  };
}

/** Reads one EDTF value; `null` where it is none of the forms above. */
export function parseEdtf(text: string): Extent | null {
  const slash = text.indexOf('/');
  if (slash >= 0) return interval(text.slice(0, slash), text.slice(slash + 1));
  const single = endpoint(text);
  if (!single?.range) return null;
  const { from, to, precision } = single.range;
  return {
    earliest: from,
    latest: to,
    precision,
    approximate: single.approximate,
    uncertain: single.uncertain,
  };
}
