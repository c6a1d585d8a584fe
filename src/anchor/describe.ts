/** A span of text as an anchor: its place, its words, and enough around it to tell it from its like. */
import type { Anchor } from '../schema/document';
import { isPlain } from '../text/characters';
import type { Span } from '../text/types';

/** Context in characters: what is usual among annotation tools, doubled until the quote is unique. */
const CONTEXTS = [32, 64, 128, 256];
/** A word is not longer; context stops there rather than run on through a text without spaces. */
const LONGEST_WORD = 24;
const INNER = /[\p{L}\p{N}'’\ud800-\udfff]/u;

const isInner = (text: string, at: number): boolean =>
  isPlain(text.charCodeAt(at)) || INNER.test(text.charAt(at));

/** Left of `at` to where a word begins. */
function wordStart(text: string, at: number): number {
  let to = Math.max(0, at);
  const least = Math.max(0, to - LONGEST_WORD);
  while (to > least && isInner(text, to - 1) && isInner(text, to)) to--;
  return to;
}

/** Right of `at` to where a word ends. */
function wordEnd(text: string, at: number): number {
  let to = Math.min(text.length, at);
  const most = Math.min(text.length, to + LONGEST_WORD);
  while (to < most && isInner(text, to - 1) && isInner(text, to)) to++;
  return to;
}

function anchorWith(text: string, { start, end }: Span, context: number): Anchor {
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(wordStart(text, start - context), start),
    suffix: text.slice(end, wordEnd(text, end + context)),
  };
}

/** Short runs of characters that occur once: a quote that holds one needs no search through the text. */
const RUN = 12;
const MOST_SLOTS = 1 << 20;
const LEAST_SLOTS = 1 << 10;

const SPACE = 0x20;
const BREAK = 0x0a;

const startsWord = (text: string, at: number): boolean => {
  const before = text.charCodeAt(at - 1);
  return before === SPACE || before === BREAK;
};

/** FNV-1a of the run at `at`. */
function hashAt(text: string, at: number): number {
  let hash = 2166136261;
  for (let i = at; i < at + RUN; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return hash ^ (hash >>> 15);
}

/** How often the hash of a run occurs among all runs of the text that start a word: 0, 1, or 2 for more. */
function countRuns(text: string): Uint8Array {
  let slots = LEAST_SLOTS;
  while (slots < text.length / 2 && slots < MOST_SLOTS) slots *= 2;
  const counts = new Uint8Array(slots);
  for (let at = 1; at + RUN <= text.length; at++) {
    if (!startsWord(text, at)) continue;
    const slot = hashAt(text, at) & (slots - 1);
    counts[slot] = counts[slot] === 0 ? 1 : 2;
  }
  return counts;
}

function holdsUniqueRun(text: string, counts: Uint8Array, start: number, end: number): boolean {
  for (let at = Math.max(start, 1); at + RUN <= end; at++)
    if (startsWord(text, at) && counts[hashAt(text, at) & (counts.length - 1)] === 1) return true;
  return false;
}

function isOnce(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return text.indexOf(words, first + 1) < 0;
}

/** For many anchors over one text: counts its runs once. Prefix and suffix end at word boundaries. */
export function describer(text: string): (span: Span) => Anchor {
  let counts: Uint8Array | undefined;
  return (span) => {
    let anchor: Anchor | undefined;
    for (const context of CONTEXTS) {
      anchor = anchorWith(text, span, context);
      const from = span.start - anchor.prefix.length;
      const to = span.end + anchor.suffix.length;
      counts ??= countRuns(text);
      if (holdsUniqueRun(text, counts, from, to)) break;
      if (isOnce(text, text.slice(from, to))) break;
    }
    return anchor ?? anchorWith(text, span, 0);
  };
}

export const describe = (text: string, span: Span): Anchor => describer(text)(span);
