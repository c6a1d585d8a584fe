/** "2019–2023", "from June to August": two mentions of the text, one date of the timeline. */
import { parseEdtf } from '../calendar/edtf';
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

/** "1899 or 1900": one of two that follow one another. */
function isEither(text: string, left: Reading, right: Reading, { either }: Joints): boolean {
  if (!isEnd(left) || !isEnd(right) || left.precision !== right.precision) return false;
  if (!either.test(text.slice(left.end, right.start))) return false;
  const [first, second] = [parseEdtf(left.edtf ?? ''), parseEdtf(right.edtf ?? '')];
  return first?.latest != null && second?.earliest === first.latest + 1;
}

function join(text: string, left: Reading, right: Reading, note = ''): Reading {
  const edtf = `${left.edtf ?? ''}/${right.edtf ?? ''}`;
  return {
    ...left,
    end: right.end,
    exact: text.slice(left.start, right.end),
    edtf,
    precision: 'interval',
    basis: left.basis === right.basis ? left.basis : 'underspecified',
    reading: `"${text.slice(left.start, right.end)}" → ${edtf}${note}`,
    certain: [...new Set([...left.certain, ...right.certain])],
    implied: [...new Set([...left.implied, ...right.implied])],
    doubts: [...new Set([...left.doubts, ...right.doubts])],
    parts: [left, right],
  };
}

/** Longer gaps hold more than a connector. */
const LONGEST_GAP = 24;

/** Both as one, or `null` where they are two. */
function joined(text: string, left: Reading, right: Reading, joints: Joints): Reading | null {
  if (left.parts !== undefined || right.start - left.end > LONGEST_GAP) return null;
  if (isRange(text, left, right, joints)) return join(text, left, right);
  return isEither(text, left, right, joints) ? join(text, left, right, ' (one of the two)') : null;
}

export function joinRanges(text: string, readings: readonly Reading[], joints: Joints): Reading[] {
  const out: Reading[] = [];
  for (const reading of readings) {
    const last = out.at(-1);
    const both = last ? joined(text, last, reading, joints) : null;
    if (both) out[out.length - 1] = both;
    else out.push(reading);
  }
  return out;
}
