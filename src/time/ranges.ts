/** "2019–2023", "from June to August": two mentions of the text, one date of the timeline. */
import { parseEdtf } from '../calendar/edtf';
import { periodBefore, periodEnded } from './periodEnded';
import type { Joints } from './rule';
import type { Reading } from './types';

/** Values that can stand at an end of an EDTF interval. */
const isEnd = ({ type, edtf, timex }: Reading): boolean =>
  type === 'DATE' && edtf !== null && !edtf.includes('/') && timex.mod === undefined;

const LIST = /\band\b/i;

function isRange(
  text: string,
  left: Reading,
  right: Reading,
  { range, opensRange }: Joints,
): boolean {
  if (!isEnd(left) || !isEnd(right) || left.precision !== right.precision) return false;
  if ((left.edtf ?? '') >= (right.edtf ?? '')) return false;
  const gap = text.slice(left.end, right.start);
  if (!range.test(gap)) return false;
  // "between 1950 and 1953" is a range, "in 1950 and 1953" are two dates; "1950 to 1953" needs no more.
  return !LIST.test(gap) || opensRange.test(text.slice(Math.max(0, left.start - 12), left.start));
}

/** The one begins where the other ends. */
function follows(left: Reading, right: Reading): boolean {
  if (!isEnd(left) || !isEnd(right) || left.precision !== right.precision) return false;
  const [first, second] = [parseEdtf(left.edtf ?? ''), parseEdtf(right.edtf ?? '')];
  return first?.latest != null && second?.earliest === first.latest + 1;
}

/** "1899 or 1900": one of two that follow one another. */
const isEither = (text: string, left: Reading, right: Reading, { either }: Joints): boolean =>
  follows(left, right) && either.test(text.slice(left.end, right.start));

function join(text: string, parts: readonly [Reading, ...Reading[]], note = ''): Reading {
  const left = parts[0];
  const right = parts.at(-1) ?? left;
  const all = (of: (part: Reading) => readonly string[]) => [...new Set(parts.flatMap(of))];
  const edtf = `${left.edtf ?? ''}/${right.edtf ?? ''}`;
  return {
    ...left,
    end: right.end,
    exact: text.slice(left.start, right.end),
    edtf,
    precision: 'interval',
    basis: left.basis === right.basis ? left.basis : 'underspecified',
    reading: `"${text.slice(left.start, right.end)}" → ${edtf}${note}`,
    certain: all(({ certain }) => certain),
    implied: all(({ implied }) => implied),
    doubts: all(({ doubts }) => doubts),
    parts,
  };
}

/** Longer gaps hold more than a connector. */
const LONGEST_GAP = 24;

/** Both as one, or `null` where they are two. */
function joined(text: string, left: Reading, right: Reading, joints: Joints): Reading | null {
  if (left.parts !== undefined || right.start - left.end > LONGEST_GAP) return null;
  const ended = periodEnded(text, left, right, joints);
  if (ended) return ended;
  if (isRange(text, left, right, joints)) return join(text, [left, right]);
  return isEither(text, left, right, joints)
    ? join(text, [left, right], ' (one of the two)')
    : null;
}

export function joinRanges(text: string, readings: readonly Reading[], joints: Joints): Reading[] {
  const out: Reading[] = [];
  for (const reading of readings) {
    const last = out.at(-1);
    const both = last ? joined(text, last, reading, joints) : null;
    if (both) out[out.length - 1] = both;
    else out.push(periodBefore(text, last?.end ?? 0, reading, joints));
  }
  return joinLists(text, out, joints);
}

/** "in 2018, 2019 and 2020": whole years, months or days that follow one another are one time. */
function joinLists(text: string, readings: readonly Reading[], { jointly }: Joints): Reading[] {
  const out: Reading[] = [];
  for (let at = 0; at < readings.length;) {
    const [first, ...rest] = readings.slice(at, listEnd(text, readings, at, jointly));
    if (!first) break;
    const list = [first, ...rest] as const;
    const isOne = rest.every((next, n) => follows(list[n] ?? next, next));
    const ended = rest.length > 0 && /\w/.test(gapBefore(text, list, rest.length));
    out.push(...(isOne && ended && !isWeekday(first) ? [join(text, list)] : list));
    at += list.length;
  }
  return out;
}

const gapBefore = (text: string, readings: readonly Reading[], at: number): string =>
  text.slice(readings[at - 1]?.end, readings[at]?.start);

/** Behind the last member of the list that begins at `at`. */
function listEnd(text: string, readings: readonly Reading[], at: number, jointly: RegExp): number {
  let end = at + 1;
  while (end < readings.length && jointly.test(gapBefore(text, readings, end))) end++;
  return end;
}

/** "Monday and Tuesday" are of every week as often as not. */
const isWeekday = ({ certain: [only, more] }: Reading): boolean =>
  only === 'weekday' && more === undefined;
