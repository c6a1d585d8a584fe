/**
 * Whom "it" or "she" means, only where the sentence before leaves one choice; a wrong subject would
 * claim what nobody said.
 */
import { tokensAt, type Parsed } from './parsed';
import { subjectOf } from './subjects';
import { withoutHesitation, withoutLead } from './tidy';
import type { PhraseWords } from './lexicon/phraseTypes';
import type { EventLexicon } from './lexicon/types';
import type { Tagged } from './tag';

const LONGEST = 7;

function isPlural(words: readonly Tagged[], { and, plurals }: PhraseWords): boolean {
  const head = words.findLast((word) => word.tag === 'noun' || word.tag === 'name');
  return words.some((word) => and.has(word.lower)) || plurals.test(head?.lower ?? '');
}

const isPerson = (words: readonly Tagged[], { titles }: PhraseWords): boolean =>
  words.some((word) => titles.has(word.lower)) ||
  (words.length >= 2 && words.length <= 3 && words.every((word) => word.tag === 'name'));

function fits(pronoun: string, words: readonly Tagged[], by: PhraseWords): boolean {
  const others = pronoun === 'he' ? by.women : by.men;
  if (by.persons.has(pronoun) && words.some(({ lower }) => others.has(lower))) return false;
  if (by.persons.has(pronoun)) return isPerson(words, by) && !isPlural(words.slice(0, -1), by);
  return by.things.has(pronoun) && !isPlural(words, by) && !isPerson(words, by);
}

/** A subject that may be taken up: a short noun phrase. */
function usable(words: readonly Tagged[]): boolean {
  const first = words[0]?.tag;
  return (
    words.length > 0 &&
    words.length <= LONGEST &&
    first !== 'prep' &&
    first !== 'conj' &&
    words.every(({ tag }) => PHRASE.has(tag)) &&
    words.some(({ tag }) => tag === 'noun' || tag === 'name')
  );
}

const PHRASE: ReadonlySet<string> = new Set([
  'noun',
  'name',
  'adj',
  'det',
  'poss',
  'num',
  'prep',
  'conj',
]);

const subjects = (parsed: Parsed, lex: EventLexicon): Tagged[][] =>
  parsed.groups
    .filter(({ reduced }) => !reduced)
    .map((group) => tokensAt(parsed, subjectOf(parsed, group)))
    .map((words) => withoutLead(withoutHesitation(words), lex));

/** "The council refused to publish the study": "it" may be the study. */
const hasObject = ({ tokens, lex }: Parsed, subject: readonly Tagged[]): boolean =>
  tokens.some(
    ({ tag, lower, start }, at) =>
      start > (subject.at(-1)?.end ?? 0) &&
      (tag === 'det' || tag === 'poss') &&
      lex.phrasing.articles.has(lower) &&
      !['prep', 'adv'].includes(tokens[at - 1]?.tag ?? '') &&
      nounAfter(tokens, at, lex.phrasing),
  );

/** A singular noun ends the phrase. */
function nounAfter(tokens: readonly Tagged[], at: number, { plurals }: PhraseWords): boolean {
  let end = at + 1;
  while (['adj', 'noun', 'name', 'num'].includes(tokens[end]?.tag ?? '')) end++;
  const head = tokens[end - 1];
  return end > at + 1 && head !== undefined && !plurals.test(head.lower);
}

const key = (words: readonly Tagged[]): string => words.map((word) => word.lower).join(' ');

/** The subject that the pronoun takes up, or `null`; sentences nearest first. */
export function antecedent(
  pronoun: string,
  before: Iterable<Parsed>,
  lex: EventLexicon,
): readonly Tagged[] | null {
  for (const parsed of before) {
    const all = subjects(parsed, lex);
    const fitting = all.filter((words) => usable(words) && fits(pronoun, words, lex.phrasing));
    const [first] = fitting;
    const again = all.some((words) => words.length === 1 && words[0]?.lower === pronoun);
    if (first) {
      const isOnly = fitting.every((words) => key(words) === key(first));
      const rival = lex.phrasing.things.has(pronoun) && hasObject(parsed, first);
      return !again && isOnly && !rival ? first : null;
    }
    // "It never closed. It closed later.": the same pronoun looks further back.
    if (!again || all.length > 1) return null;
  }
  return null;
}
