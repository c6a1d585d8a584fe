/** Words reduced to what two tellings of one happening share. */
import type { EventLexicon } from './lexicon/types';
import type { Tagged } from './tag';
import { lemmaOf } from './verbs';

const groups = new WeakMap<EventLexicon, ReadonlyMap<string, string>>();

/** Word → the first of its synonyms. */
function conceptsOf(lex: EventLexicon): ReadonlyMap<string, string> {
  const known = groups.get(lex);
  if (known) return known;
  const made = new Map(
    lex.synonyms.flatMap((words) => words.map((word) => [word, words[0] ?? word] as const)),
  );
  groups.set(lex, made);
  return made;
}

export function stemOf(lower: string, lex: EventLexicon): string {
  const bare = lower.replace(/'s$/, '');
  const concepts = conceptsOf(lex);
  const lemma = lemmaOf(bare, lex);
  return concepts.get(bare) ?? concepts.get(lemma) ?? lemma;
}

export function stemsOf(words: readonly Tagged[], lex: EventLexicon): Set<string> {
  return new Set(
    words
      .filter(
        (word) =>
          word.isWord &&
          word.tag !== 'date' &&
          !lex.stopWords.has(word.lower) &&
          word.lower.length > 1,
      )
      .map((word) => stemOf(word.lower, lex)),
  );
}

export const namesOf = (words: readonly Tagged[], lex: EventLexicon): Set<string> =>
  new Set(
    words
      .filter((word) => word.tag === 'name' && !lex.stopWords.has(word.lower))
      .map((word) => word.lower.replace(/'s$/, '')),
  );
