/** The date with the words that belong to it: "in about 1958 or so", "as early as December". */
import { otherDateEnd } from '../eitherDate';
import type { Parsed, Range } from '../parsed';
import type { Reading } from '../../time/types';

const BEFORE_DATE =
  /^(?:early|late|mid|back|just|about|around|approximately|the|sometime|circa|only|right|all|again|maybe|perhaps|probably|full|fiscal|calendar|years?)$/;

const SOME_TIME = /^(?:day|night|morning|afternoon|evening|weekend|time)$/;

/** With these a date is more than a when: "by 2030", "since 2019". */
const BOUND_PREPOSITION = /^(?:by|since|until|till|before|after)$/;

export function dateRange(parsed: Parsed, reading: Reading): Range | null {
  const start = parsed.tokens.findIndex((token) => token.reading === reading && !token.aside);
  if (start < 0) return null;
  let end = start;
  while (parsed.tokens[end]?.reading === reading) end++;
  return { start, end };
}

/** "in 2023 alone", "in 1899 or 1900". */
function adjunctEnd(tokens: Parsed['tokens'], end: number): number {
  if (tokens[end]?.lower === 'alone') return end + 1;
  if (tokens[end]?.lower === 'or' && tokens[end + 1]?.lower === 'so') return end + 2;
  return otherDateEnd(tokens, end);
}

export function adjunctOf(parsed: Parsed, date: Range): Range {
  const { tokens, lex } = parsed;
  let { start } = date;
  const tagAt = (index: number) => tokens[index]?.tag;
  const isBack = (at: number): boolean =>
    tokens[at]?.lower === 'back' && lex.phrasing.returning.has(tokens[at - 1]?.lower ?? '');
  while (
    start > Math.max(0, date.start - 4) &&
    (tagAt(start - 1) === 'filler' || BEFORE_DATE.test(tokens[start - 1]?.lower ?? '')) &&
    !isBack(start - 1)
  )
    start--;
  const end = adjunctEnd(tokens, date.end);
  // "one evening in May", "one night that summer"
  const opener = tagAt(start - 1) === 'prep' ? start - 1 : start;
  if (
    SOME_TIME.test(tokens[opener - 1]?.lower ?? '') &&
    /^(?:one|some)$/.test(tokens[opener - 2]?.lower ?? '')
  )
    return {
      start: BEFORE_DATE.test(tokens[opener - 3]?.lower ?? '') ? opener - 3 : opener - 2,
      end,
    };
  if (tokens[start - 1]?.lower === 'time' && tokens[start - 2]?.lower === 'this')
    return { start: start - 2, end };
  // "as early as December"
  if (tokens[start - 1]?.lower === 'as' && tokens[start - 3]?.lower === 'as')
    return { start: start - 3, end };
  // "on 20 and 21 October"
  const joined =
    tokens[start - 1]?.lower === 'and' && ['num', 'date'].includes(tagAt(start - 2) ?? '');
  if (joined && tagAt(start - 3) === 'prep') return { start: start - 3, end };
  if (tagAt(start - 1) === 'prep' || tagAt(start - 1) === 'sub') {
    const goesAlong =
      lex.phrasing.beforeDates.has(tokens[start - 2]?.lower ?? '') && tagAt(start - 3) !== 'det';
    return { start: goesAlong && !isBack(start - 2) ? start - 2 : start - 1, end };
  }
  while (start < date.start && tokens[start]?.lower === 'the') start++;
  return { start, end };
}

export const isBound = (parsed: Parsed, { start }: Range): boolean =>
  BOUND_PREPOSITION.test(parsed.tokens[start]?.lower ?? '');

export const isUntil = (parsed: Parsed, { start }: Range): boolean =>
  /^(?:until|till)$/.test(parsed.tokens[start]?.lower ?? '');
