/** Looks for phrases of the lexicon among tokens. */
import type { Token } from './tokens';

type Index = ReadonlyMap<string, readonly (readonly string[])[]>;
const indices = new WeakMap<readonly string[], Index>();

/** Phrases by their first word, longest first as they were. */
function indexOf(phrases: readonly string[]): Index {
  const known = indices.get(phrases);
  if (known) return known;
  const index = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), words]);
  }
  indices.set(phrases, index);
  return index;
}

/** The first phrase that the words hold, one after the other; longest first at each word. */
export function heldBy(words: readonly string[], phrases: readonly string[]): string | null {
  const index = indexOf(phrases);
  for (const [start, word] of words.entries())
    for (const phrase of index.get(word) ?? [])
      if (phrase.every((one, at) => words[start + at] === one)) return phrase.join(' ');
  return null;
}

/** The same among tokens; punctuation and asides do not count. */
export const says = (tokens: readonly Token[], phrases: readonly string[]): string | null =>
  heldBy(
    tokens.flatMap(({ isWord, aside, lower }) => (isWord && !aside ? lower : [])),
    phrases,
  );

export interface Place {
  /** Token indices, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Where `words` end if they begin at `start`; commas inside them do not count. */
function matchAt(tokens: readonly Token[], words: readonly string[], start: number): number | null {
  let at = start;
  for (const [index, word] of words.entries()) {
    while (index > 0 && tokens[at]?.text === ',') at++;
    if (tokens[at]?.lower !== word) return null;
    at++;
  }
  return at;
}

/** All places of any of the phrases. */
export function findAll(tokens: readonly Token[], phrases: readonly string[]): Place[] {
  const index = indexOf(phrases);
  return tokens.flatMap(({ lower }, start) => {
    for (const words of index.get(lower) ?? []) {
      const end = matchAt(tokens, words, start);
      if (end !== null) return [{ start, end }];
    }
    return [];
  });
}

/** The first place of a phrase. */
export function find(tokens: readonly Token[], phrase: string): Place | null {
  const words = phrase.split(' ');
  for (let start = 0; start < tokens.length; start++) {
    const end = matchAt(tokens, words, start);
    if (end !== null) return { start, end };
  }
  return null;
}

/** The longest phrase that these tokens begin with: how many tokens it takes; 0 where none does. */
export function beginsWith(tokens: readonly Token[], phrases: readonly string[]): number {
  const candidates = indexOf(phrases).get(tokens[0]?.lower ?? '') ?? [];
  const found = candidates.find((words) => words.every((word, at) => tokens[at]?.lower === word));
  return found?.length ?? 0;
}
