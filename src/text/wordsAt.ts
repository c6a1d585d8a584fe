/** Words before and after a place of the text. */
import { STARTERS } from './abbreviations';
import { isEdgeAt, isInWord, isOpenerAt } from './characters';

/** Names and abbreviations are shorter; looking back no further keeps the scan linear. */
export const LONGEST_WORD = 24;

/** The word that ends at `end`, without what stands before it. */
export function wordBefore(text: string, end: number, floor: number): string {
  let at = end;
  const least = Math.max(floor, end - LONGEST_WORD);
  while (at > least && !isEdgeAt(text, at - 1)) at--;
  return text.slice(at, end);
}

/** The first letter or figure from `at` on, past opening quotes and dashes. */
export function startOfWord(text: string, at: number, end: number): number {
  let from = at;
  while (from < end && from < at + 6 && isOpenerAt(text, from)) from++;
  return from;
}

/** An unmistakable sentence start stands at `at`. */
export function isStarter(text: string, at: number): boolean {
  let end = at;
  while (end < at + LONGEST_WORD && isInWord(text, end)) end++;
  return STARTERS.has(text.slice(at, end).toLowerCase());
}
