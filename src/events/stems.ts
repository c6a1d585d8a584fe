/** Words reduced to what two tellings of one happening share. */
import { perLexicon, perWord } from './remembered';
import type { EventLexicon } from './lexicon/types';
import type { Tagged } from './tag';
import { lemmaOf } from './verbs';

/** Word → the first of its synonyms. */
const conceptsOf = perLexicon(
  (lex) =>
    new Map(
      lex.synonyms.flatMap((words) => words.map((word) => [word, words[0] ?? word] as const)),
    ),
);

/** "minister's" → "minister". */
export const withoutOwner = (lower: string): string =>
  lower.endsWith("'s") ? lower.slice(0, -2) : lower;

function findStem(lower: string, lex: EventLexicon): string {
  const bare = withoutOwner(lower);
  const concepts = conceptsOf(lex);
  const lemma = lemmaOf(bare, lex);
  return concepts.get(bare) ?? concepts.get(lemma) ?? evened(lemma, lex);
}

/** Of an unknown verb, "mined" and "mine" give one stem: whether its base ends in "e" is not known. */
const evened = (lemma: string, { verbs }: EventLexicon): string =>
  verbs.present.has(lemma) || verbs.ambiguous.has(lemma) || verbs.base.has(lemma)
    ? lemma
    : lemma.replace(/(?<=..)e$/, '');

const stems = perLexicon((lex) => perWord((lower) => findStem(lower, lex)));

export const stemOf = (lower: string, lex: EventLexicon): string => stems(lex)(lower);

export function stemsOf(words: readonly Tagged[], lex: EventLexicon): Set<string> {
  const found = new Set<string>();
  for (const { isWord, tag, lower } of words)
    if (isWord && tag !== 'date' && lower.length > 1 && !lex.stopWords.has(lower))
      found.add(stemOf(lower, lex));
  return found;
}

/** How many stand in both. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const stem of a) if (b.has(stem)) count++;
  return count;
}

export function namesOf(words: readonly Tagged[], lex: EventLexicon): Set<string> {
  const names = new Set<string>();
  for (const { tag, lower } of words)
    if (tag === 'name' && !lex.stopWords.has(lower)) names.add(withoutOwner(lower));
  return names;
}
