/** What another speaker denies, and what the speaker takes back later. */
import type { Told } from './answers';
import { deniesSaying, isBareDenial, isBareNo } from './bareDenial';
import { givesOtherDate, isOtherDate } from './rival';
import type { Spoken } from './spoken';
import { shared } from './stems';
import { subjectOf } from './subjects';
import type { EventLexicon } from './lexicon/types';
import type { Parsed } from './parsed';
import type { Claim } from './types';
import { lemmaOf } from './verbs';
import type { Sentence, Turn } from '../text/types';

function overlap(claim: Claim, words: ReadonlySet<string>): { count: number; share: number } {
  const count = shared(claim.stems, words);
  return { count, share: count / Math.max(1, claim.stems.size) };
}

const saysSameDate = (sentence: Sentence, claim: Claim, { parsed }: Spoken): boolean =>
  parsed(sentence).tokens.some(({ reading }) => reading !== null && reading.edtf === claim.edtf);

/** "It will not be closed in 2023." says nothing of 2022. */
const saysOtherDates = (sentence: Sentence, claim: Claim, { parsed }: Spoken): boolean => {
  const dates = parsed(sentence).tokens.flatMap(({ reading }) => reading?.edtf ?? []);
  return dates.length > 0 && dates.every((edtf) => isOtherDate(edtf, claim.edtf));
};

/**
 * A denial speaks of the same thing: of what happened (the verb or its noun), or of what the denier
 * was said to have done.
 */
function denies(sentence: Sentence, turn: Turn, claim: Claim, spoken: Spoken): boolean {
  const stems = spoken.denied(sentence);
  if (stems.size === 0 || saysOtherDates(sentence, claim, spoken)) return false;
  const { count, share } = overlap(claim, stems);
  const sameHead = claim.head !== '' && stems.has(claim.head);
  // "You were dismissed in 2015." – "I was never dismissed.": at once, and of nothing else.
  if (sameHead && count === stems.size && spoken.placeOf(turn) === spoken.placeOf(claim.turn) + 1)
    return true;
  const surname = spoken.nameOf(turn).toLowerCase().split(/\s+/).at(-1) ?? '';
  if (sameHead && (saysSameDate(sentence, claim, spoken) || (count >= 2 && share >= 0.5)))
    return true;
  return claim.names.has(surname) && count >= 3 && share >= 0.3;
}

/** No more than "Right?" follows: what comes next is said of this. */
const SHORT = 40;

function isLastSaid({ sentence, turn }: Told, spoken: Spoken): boolean {
  const said = spoken.sentencesOf(turn);
  const last = said.findLast(
    (one, at) =>
      one === sentence ||
      one.end - one.start >= SHORT ||
      // "You came in 1900. When did you leave?": that is what is answered.
      (spoken.isQuestion(one) && !spoken.isConfirmed(said[at - 1] ?? one)),
  );
  return last === sentence;
}

/** "He told them in May that it was safe." – "That is a lie.": not that he told them. */
const isSaying = ({ head }: Claim, { lex: { verbs } }: Spoken): boolean =>
  verbs.reporting.has(head) || verbs.speechActs.has(head);

/** "You signed it in May.": told to the one who did it, in words that "no" can only refuse. */
function isPut({ sentence, asked }: Claim, spoken: Spoken): boolean {
  const { tokens } = spoken.parsed(sentence);
  const { negators, grammar } = spoken.lex;
  return (
    asked === null &&
    tokens.some(({ lower }) => grammar.secondPerson.has(lower)) &&
    !tokens.some(({ lower }) => negators.has(lower))
  );
}

/** An answer begins at once. */
const AT_ONCE = 2;

/** What the next speaker says of it without naming it: "I reject that.", "It was the ninth." */
function refusedAtOnce(claim: Claim, spoken: Spoken): boolean {
  const next = spoken.turns[spoken.placeOf(claim.turn) + 1];
  if (!next || next.speakerId === claim.turn.speakerId) return false;
  if (!isLastSaid(claim, spoken)) return false;
  const answers = spoken
    .sentencesOf(next)
    .slice(0, AT_ONCE)
    .filter((sentence) => !spoken.isQuestion(sentence))
    .map((sentence) => spoken.parsed(sentence));
  return answers.some(
    (parsed) =>
      (isBareDenial(parsed, spoken.lex) && !isSaying(claim, spoken)) ||
      (isBareNo(parsed, spoken.lex) && isPut(claim, spoken)) ||
      deniesSaying(parsed, spoken.lex) ||
      givesOtherDate(parsed, claim, spoken.lex),
  );
}

/** "the manager claims that", "a rumour that": the clause is what others hold. */
const holdsContent = ({ tokens }: Parsed, lex: EventLexicon): boolean =>
  tokens.some(
    ({ lower }, at) =>
      tokens[at + 1]?.lower === 'that' && lex.contentNouns.has(lemmaOf(lower, lex)),
  );

/** "It is claimed that we moved them. We did no such thing.": what others say, refused by who repeats it. */
function refusedByTeller(claim: Claim, spoken: Spoken): boolean {
  if (claim.status !== 'claimed' || claim.asked !== null) return false;
  const parsed = spoken.parsed(claim.sentence);
  const { verbs, grammar } = spoken.lex;
  const isOfOthers =
    parsed.groups.some((group) => {
      const by = parsed.tokens[subjectOf(parsed, group)[0] ?? group.start]?.lower ?? '';
      return verbs.reporting.has(group.lemma) && !grammar.firstPerson.has(by);
    }) || holdsContent(parsed, spoken.lex);
  if (!isOfOthers) return false;
  const all = spoken.sentencesOf(claim.turn);
  const next = all[all.indexOf(claim.sentence) + 1];
  return (
    next !== undefined && !isSaying(claim, spoken) && isBareDenial(spoken.parsed(next), spoken.lex)
  );
}

/** A denial comes soon. */
const TURNS_AHEAD = 4;
const SENTENCES_AHEAD = 40;

export function isDisputed(claim: Claim, spoken: Spoken): boolean {
  if (refusedAtOnce(claim, spoken) || refusedByTeller(claim, spoken)) return true;
  // Of what was denied already only the denial can be refused.
  if (claim.status === 'negated') return false;
  const at = spoken.placeOf(claim.turn);
  return spoken.turns
    .slice(at + 1, at + 1 + TURNS_AHEAD)
    .filter(({ speakerId }) => speakerId !== null && speakerId !== claim.turn.speakerId)
    .some((turn) =>
      spoken
        .sentencesOf(turn)
        .slice(0, SENTENCES_AHEAD)
        .some((sentence) => !spoken.isQuestion(sentence) && denies(sentence, turn, claim, spoken)),
    );
}

/** "I want to correct what I said earlier": the earlier telling no longer stands. */
export function isTakenBack(claim: Claim, spoken: Spoken): boolean {
  return spoken.corrections().some(({ start, speakerId, stems }) => {
    if (start <= claim.sentence.start || speakerId !== claim.turn.speakerId) return false;
    const { count, share } = overlap(claim, stems);
    return count >= 2 && share >= 0.4;
  });
}
