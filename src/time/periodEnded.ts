/** "the quarter ended 30 September 2023", "the nine months to June 30": a length and its last day are one time. */
import { dayNumber, formatDay, formatYear, plainDate } from '../calendar/day';
import { parseEdtf } from '../calendar/edtf';
import { addMonths } from '../calendar/period';
import type { Joints } from './rule';
import type { Reading } from './types';

const MONTHS = { M: 1, Q: 3, H: 6, Y: 12 };
/** TIMEX3: "P9M", "P1Y", and the quarter or half that would be meant without its last day. */
const LENGTH = /^(?:P(?<n>\d{1,2})(?<unit>[MQYW])|\d{4}-(?<part>[QH])\d)$/;
const DAYS_A_WEEK = 7;

/** The first day of so long a time that ends on `last`; `null` where the length is none of accounts. */
function firstDayOf(value: string, last: number): number | null {
  const { n = '1', unit, part } = LENGTH.exec(value)?.groups ?? {};
  if (unit === 'W') return last + 1 - Number(n) * DAYS_A_WEEK;
  const months = MONTHS[(part ?? unit) as keyof typeof MONTHS];
  return months ? addMonths(last + 1, -Number(n) * months) : null;
}

/** Whole months, a quarter or a year where they are such. */
function spanning(first: number, last: number): string {
  const [from, to, behind] = [plainDate(first), plainDate(last), plainDate(last + 1)];
  if (from.day !== 1 || behind.day !== 1) return `${formatDay(first)}/${formatDay(last)}`;
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  if (months === 12 && to.month === 12) return formatYear(to.year);
  if (months === 3 && to.month % 3 === 0)
    return `${formatYear(to.year)}-${String(32 + to.month / 3)}`;
  if (months === 6 && to.month % 6 === 0)
    return `${formatYear(to.year)}-${String(39 + to.month / 6)}`;
  return [first, dayNumber({ ...to, day: 1 })].map((day) => formatDay(day).slice(0, -3)).join('/');
}

/** The end with what opens it at `start`: the length is the TIMEX3 value. */
function since(text: string, start: number, value: string, end: Reading): Reading | null {
  if (end.precision !== 'day' && end.precision !== 'month') return null;
  const last = parseEdtf(end.edtf ?? '')?.latest;
  const first = last == null ? null : firstDayOf(value, last);
  if (last == null || first === null) return null;
  const edtf = spanning(first, last);
  const exact = text.slice(start, end.end);
  const precision = parseEdtf(edtf)?.precision ?? 'interval';
  return { ...end, start, exact, edtf, precision, reading: `"${exact}" → ${edtf}` };
}

/** Both as one, or `null` where they are two. */
export function periodEnded(
  text: string,
  length: Reading,
  end: Reading,
  { ended }: Joints,
): Reading | null {
  if (!ended?.test(text.slice(length.end, end.start))) return null;
  const both = since(text, length.start, length.timex.value, end);
  return both && { ...both, parts: [length, end] };
}

/** "the week ending Friday, 5 May": a length that is no expression of its own. `free` is where the reading before ends. */
export function periodBefore(
  text: string,
  free: number,
  end: Reading,
  { lengthEnded }: Joints,
): Reading {
  const left = text.slice(Math.max(free, end.start - LONGEST), end.start);
  const found = lengthEnded?.pattern.exec(left);
  if (!lengthEnded || !found) return end;
  const start = end.start - left.length + found.index;
  const value = lengthEnded.lengths[found.groups?.['length']?.toLowerCase() ?? ''] ?? '';
  return since(text, start, value, end) ?? { ...end, start, exact: text.slice(start, end.end) };
}
/** Characters of "the second financial half-year ended ". */
const LONGEST = 40;
