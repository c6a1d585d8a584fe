/** What is worked out once for a lexicon, a sentence or a word, and asked for again. */

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

export const perWord = <V>(make: (word: string) => V): ((word: string) => V) =>
  remembered(make, MOST_WORDS);
