/**
 * Whom "it" or "they" means, only where the sentence before leaves one choice; a wrong subject would
 * claim what nobody said.
 */
import { subjectOf, type Parsed } from './clauses';
import { withoutHesitation, withoutLead } from './tidy';
import type { EventLexicon } from './lexicon/types';
import type { Tagged } from './tag';

const LONGEST = 7;
const THING = /^(?:it|its|this|that)$/;
const MANY = /^(?:they|these|those)$/;
const PERSON = /^(?:he|she)$/;

function isPlural(words: readonly Tagged[]): boolean {
  const head = words.findLast((word) => word.tag === 'noun' || word.tag === 'name');
  return words.some((word) => word.lower === 'and') || /[^s]s$/.test(head?.lower ?? '');
}

const isPerson = (words: readonly Tagged[]): boolean =>
  words.some((word) =>
    /^(?:mr|mrs|ms|dr|president|minister|governor|senator)\.?$/.test(word.lower),
  ) ||
  (words.length >= 2 && words.length <= 3 && words.every((word) => word.tag === 'name'));

function fits(pronoun: string, words: readonly Tagged[]): boolean {
  if (PERSON.test(pronoun)) return isPerson(words) && !isPlural(words.slice(0, -1));
  if (MANY.test(pronoun)) return isPlural(words);
  return THING.test(pronoun) && !isPlural(words) && !isPerson(words);
}

function subjects(parsed: Parsed, lex: EventLexicon): Tagged[][] {
  return parsed.groups.flatMap((group) => {
    const words = subjectOf(parsed, group).flatMap((at) => parsed.tokens[at] ?? []);
    const tidy = withoutLead(withoutHesitation(words), lex);
    const usable =
      tidy.length > 0 &&
      tidy.length <= LONGEST &&
      tidy.every((word) =>
        ['noun', 'name', 'adj', 'det', 'num', 'prep', 'conj'].includes(word.tag),
      ) &&
      tidy.some((word) => word.tag === 'noun' || word.tag === 'name') &&
      tidy[0]?.tag !== 'prep' &&
      tidy[0]?.tag !== 'conj';
    return usable ? [tidy] : [];
  });
}

/** The subject that the pronoun takes up, or `null`. */
export function antecedent(
  pronoun: string,
  before: Parsed,
  lex: EventLexicon,
): readonly Tagged[] | null {
  const fitting = subjects(before, lex).filter((words) => fits(pronoun, words));
  const [first] = fitting;
  if (!first) return null;
  const key = (words: readonly Tagged[]): string => words.map((word) => word.lower).join(' ');
  return fitting.every((words) => key(words) === key(first)) ? first : null;
}
