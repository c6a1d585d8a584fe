/** What is worked out once for a lexicon, a sentence or a word, and asked for again. */
import type { EventLexicon } from './lexicon/types';

/** Beyond `most` keys nothing more is kept. */
export function remembered<K, V>(make: (key: K) => V, most = Infinity): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      if (made.size < most) made.set(key, value);
    }
    return value;
  };
}

/** A bound for texts without end. */
const MOST_WORDS = 20_000;

/** For what each word asks of its lexicon: that is nearly always the one asked last, and then nothing is looked up. */
export function perLexicon<V>(make: (lex: EventLexicon) => V): (lex: EventLexicon) => V {
  const made = remembered(make);
  let last: { readonly lex: EventLexicon; readonly value: V } | null = null;
  return (lex) => {
    if (last?.lex !== lex) last = { lex, value: made(lex) };
    return last.value;
  };
}

export const perWord = <V>(make: (word: string) => V): ((word: string) => V) =>
  remembered(make, MOST_WORDS);
