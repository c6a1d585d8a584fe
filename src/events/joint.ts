/** "… and then, in 1974, sold it": a date between the "and" and the verb that it adds. */
import type { EventLexicon } from './lexicon/types';
import type { Tagged } from './tag';

const BETWEEN: ReadonlySet<string> = new Set(['comma', 'date', 'prep', 'adv', 'filler']);
/** Tokens: "and then , in the spring of 1974 ,". */
const FARTHEST = 8;

/** Where the conjunction stands that adds the verb at `at` behind a date; −1 where none does. */
export function jointBefore(
  tokens: readonly Tagged[],
  at: number,
  { phrasing }: EventLexicon,
): number {
  let hasDate = false;
  for (let back = at - 1; back >= Math.max(0, at - FARTHEST); back--) {
    const tag = tokens[back]?.tag ?? '';
    if (tag === 'conj') return hasDate && back > 0 ? back : -1;
    // "…, then in May sold it": without its "and".
    const isThen = phrasing.thereupon.has(tokens[back]?.lower ?? '');
    if (hasDate && isThen && tokens[back - 1]?.tag === 'comma') return back;
    if (!BETWEEN.has(tag)) return -1;
    hasDate ||= tag === 'date';
  }
  return -1;
}
