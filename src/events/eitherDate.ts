/** "in 1899 or 1900": two dates of one happening, of which the speaker chooses none. */
import { parseEdtf } from '../calendar/edtf';
import type { Reading } from '../time/types';
import type { Parsed } from './parsed';

const BETWEEN = /^(?:maybe|perhaps|possibly|probably|in|on|the|early|late|even)$/;
const MOST_BETWEEN = 3;

/** Where the other date ends, token index; `end` where there is none. */
export function otherDateEnd(tokens: Parsed['tokens'], end: number): number {
  let at = end;
  // "in 1920, I think, or maybe '21"
  while (tokens[at]?.hedge) at++;
  if (tokens[at]?.lower !== 'or') return end;
  const or = at++;
  while (at <= or + MOST_BETWEEN && BETWEEN.test(tokens[at]?.lower ?? '')) at++;
  const other = tokens[at]?.reading;
  if (!other) return end;
  while (tokens[at]?.reading === other) at++;
  return at;
}

const isPlain = (edtf: string | undefined): edtf is string =>
  /^\d{4}(?:-\d\d){0,2}$/.test(edtf ?? '');

/** Read as one mention: "June or July of 2019". */
function joined({ exact, edtf }: Reading): string | null {
  const [first, second] = /\bor\b/i.test(exact) ? (edtf ?? '').split('/') : [];
  return isPlain(first) && isPlain(second) ? `${first}?/${second}?` : null;
}

/**
 * EDTF: from the one to the other, both uncertain, where they follow each other; else the first, uncertain.
 * `null` where the sentence gives one date only.
 */
export function eitherDate({ tokens }: Parsed, reading: Reading): string | null {
  const { edtf } = reading;
  const last = tokens.findLastIndex((token) => token.reading === reading && !token.aside);
  const end = last < 0 ? 0 : otherDateEnd(tokens, last + 1);
  const other = end > last + 1 ? tokens[end - 1]?.reading?.edtf : null;
  if (!other || edtf === null || !isPlain(edtf)) return joined(reading);
  const [one, two] = [parseEdtf(edtf), parseEdtf(other)];
  if (!one || !two || one.latest === null || two.earliest === null) return null;
  const follows = one.latest + 1 === two.earliest && one.precision === two.precision;
  return follows && isPlain(other) ? `${edtf}?/${other}?` : `${edtf}?`;
}
