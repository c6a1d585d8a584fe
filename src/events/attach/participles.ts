/** Dates that hang on a participle. */
import { clauseWords, phraseEnd } from '../clauses';
import { segmentBounds, span, type Parsed } from '../parsed';
import { nounPhraseBefore, subjectOf } from '../subjects';
import type { VerbGroup } from '../verbs';
import type { Pattern } from './site';

/** "the results of the summit held in May": the summit was held. */
function held(
  { tokens, lex }: Parsed,
  { lemma }: VerbGroup,
  noun: readonly number[],
): readonly number[] {
  const of = noun.findLastIndex((at) => lex.phrasing.of.has(tokens[at]?.lower ?? ''));
  const isEvent = (at: number | undefined): boolean =>
    lex.eventNouns.has(tokens[at ?? -1]?.lower ?? '');
  const isWhole = of < 1 || !lex.verbs.takingPlace.has(lemma) || isEvent(noun[of - 1]);
  return isWhole || !isEvent(noun.at(-1)) ? noun : noun.slice(of + 1);
}

/** "the agreements reached in May", "the summit, held a week ago,": the noun phrase and its participle. */
export const onParticiple: Pattern = ({ parsed, lex, left, adjunct }) => {
  // "a letter from him dated 12 May": the letter dates from then.
  if (left?.lemma === 'date' && left.end === adjunct.start && !left.passive) {
    const verb = parsed.groups[parsed.groups.indexOf(left) - 1];
    const { start } = segmentBounds(parsed, left.start);
    const named = span(Math.max(verb?.end ?? 0, start), left.start);
    return named.length > 0 ? { words: named, verb: null } : null;
  }
  if (!left?.reduced) return null;
  // "the rules, based on the talks in May": what they rest on was then.
  if (lex.phrasing.resting.has(left.lemma) && parsed.tokens[adjunct.start]?.tag === 'prep')
    return { words: span(left.end + 1, phraseEnd(parsed, adjunct.end)), verb: null };
  const noun = held(parsed, left, nounPhraseBefore(parsed, left.start));
  if (noun.length === 0) return null;
  return { words: [...noun, ...span(left.start, phraseEnd(parsed, adjunct.end))], verb: left };
};

/** "Signed in May, | the treaty | would have ended it": the treaty was signed, whatever it would have done. */
export const openingParticiple: Pattern = ({ parsed, left, adjunct: { start, end } }) => {
  const { tokens, groups } = parsed;
  const opens = left?.start === 0 && left.end === 1 && tokens[0]?.tag === 'past';
  const main = groups.find((group) => group.start > end && !group.reduced);
  if (!opens || tokens[end]?.tag !== 'comma' || !main) return null;
  const subject = subjectOf(parsed, main).filter((at) => at > end);
  const isNamed = subject.some((at) => NAMING.has(tokens[at]?.tag ?? ''));
  if (isNamed) return { words: [...subject, ...span(0, start)], verb: left };
  // "Added to the rise in May, it would have …": no more than that is told of it.
  return main.modal && main.perfect ? { words: clauseWords(parsed, main), verb: main } : null;
};

const NAMING: ReadonlySet<string> = new Set(['noun', 'name']);
