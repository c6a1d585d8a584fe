/** Looks for phrases of the lexicon among tokens. */
import type { Token } from './tokens';

type Words = readonly string[];
type Index = ReadonlyMap<string, readonly Words[]>;
const indices = new WeakMap<Words, Index>();

/** The list asked for last is nearly always the one asked for next. */
let last: { readonly phrases: Words; readonly index: Index } | null = null;

function indexOf(phrases: Words): Index {
  if (last?.phrases !== phrases)
    last = { phrases, index: indices.get(phrases) ?? makeIndex(phrases) };
  return last.index;
}

/** Phrases by their first word, longest first as they were. */
function makeIndex(phrases: Words): Index {
  const index = new Map<string, Words[]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    const others = index.get(first);
    if (others) others.push(words);
    else index.set(first, [words]);
  }
  indices.set(phrases, index);
  return index;
}

/** The first phrase that the words hold, one after the other; longest first at each word. */
export function heldBy(words: Words, phrases: Words): string | null {
  const index = indexOf(phrases);
  for (const [start, word] of words.entries())
    for (const phrase of index.get(word) ?? [])
      if (phrase.every((one, at) => words[start + at] === one)) return phrase.join(' ');
  return null;
}

const counts = (token: Token | undefined): boolean =>
  token !== undefined && token.isWord && !token.aside;

/** Whether the words stand here one after the other, punctuation and asides between them. */
function standsAt(tokens: readonly Token[], start: number, words: Words): boolean {
  let at = start;
  for (const word of words) {
    while (at < tokens.length && !counts(tokens[at])) at++;
    if (tokens[at]?.lower !== word) return false;
    at++;
  }
  return true;
}

/** The same among tokens; punctuation and asides do not count. */
export function says(tokens: readonly Token[], phrases: Words): string | null {
  const index = indexOf(phrases);
  for (let start = 0; start < tokens.length; start++) {
    const candidates = index.get(tokens[start]?.lower ?? '');
    if (candidates === undefined || !counts(tokens[start])) continue;
    for (const words of candidates) if (standsAt(tokens, start, words)) return words.join(' ');
  }
  return null;
}

export interface Place {
  /** Token indices, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Where `words` end if they begin at `start`; commas inside them do not count. */
function matchAt(tokens: readonly Token[], words: Words, start: number): number | null {
  let at = start;
  for (const word of words) {
    while (at > start && tokens[at]?.text === ',') at++;
    if (tokens[at]?.lower !== word) return null;
    at++;
  }
  return at;
}

/** All places of any of the phrases. */
export function findAll(tokens: readonly Token[], phrases: Words): Place[] {
  const index = indexOf(phrases);
  const places: Place[] = [];
  for (let start = 0; start < tokens.length; start++)
    for (const words of index.get(tokens[start]?.lower ?? '') ?? []) {
      const end = matchAt(tokens, words, start);
      if (end === null) continue;
      places.push({ start, end });
      break;
    }
  return places;
}

/** The first place of these words. */
export function find(tokens: readonly Token[], words: Words): Place | null {
  for (let start = 0; start < tokens.length; start++) {
    if (tokens[start]?.lower !== words[0]) continue;
    const end = matchAt(tokens, words, start);
    if (end !== null) return { start, end };
  }
  return null;
}

/** The longest phrase that the tokens from `from` on begin with: how many it takes; 0 where none does. */
export function beginsWith(tokens: readonly Token[], phrases: Words, from = 0): number {
  const candidates = indexOf(phrases).get(tokens[from]?.lower ?? '');
  const found = candidates?.find((words) =>
    words.every((word, at) => tokens[from + at]?.lower === word),
  );
  return found?.length ?? 0;
}

/** The same phrases in a text that is not divided into tokens yet; in any case, with any apostrophe. */
export const anyOf = (phrases: Words): RegExp =>
  new RegExp(phrases.join('|').replaceAll("'", "['’]"), 'i');
