/** "… and then, in 1974, sold it": a date between the "and" and the verb that it adds. */
import type { Tagged } from './tag';

const BETWEEN: ReadonlySet<string> = new Set(['comma', 'date', 'prep', 'adv', 'filler']);
/** Tokens: "and then , in the spring of 1974 ,". */
const FARTHEST = 8;

/** Where the conjunction stands that adds the verb at `at` behind a date; −1 where none does. */
export function jointBefore(tokens: readonly Tagged[], at: number): number {
  let hasDate = false;
  for (let back = at - 1; back >= Math.max(0, at - FARTHEST); back--) {
    const tag = tokens[back]?.tag ?? '';
    if (tag === 'conj') return hasDate && back > 0 ? back : -1;
    if (!BETWEEN.has(tag)) return -1;
    hasDate ||= tag === 'date';
  }
  return -1;
}
