/** How the next turn answers, and which of its sentences tells the event. */
import { isBareDenial } from './bareDenial';
import { beginsWith, says } from './cues';
import type { EventLexicon } from './lexicon/types';
import { shared, stemsOf } from './stems';
import type { Tagged } from './tag';
import type { Spoken } from './spoken';
import type { Claim } from './types';
import type { Sentence, Turn } from '../text/types';

export interface Told {
  readonly sentence: Sentence;
  readonly turn: Turn;
}

/** An answer begins at once. */
const SENTENCES = 3;

function nextTurn(turn: Turn, { turns, placeOf }: Spoken): Turn | null {
  const next = turns[placeOf(turn) + 1];
  return next && (next.speakerId !== turn.speakerId || next.speakerId === null) ? next : null;
}

/** Another speaker may come between a question and its answer: an objection, a ruling. */
function answers(turn: Turn, spoken: Spoken): readonly Sentence[] {
  const next = nextTurn(turn, spoken);
  return next ? spoken.sentencesOf(next).slice(0, SENTENCES) : [];
}

/** Of several questions only the last one is answered by a "yes" or "no", and what "Is that right?" asks about. */
function isLastQuestion({ sentence, turn }: Told, spoken: Spoken): boolean {
  const said = spoken.sentencesOf(turn);
  const isConfirmed = said.at(-2) === sentence && spoken.isConfirmed(sentence);
  return said.at(-1) === sentence || isConfirmed;
}

/** "Did we close it in May? No.": asked and answered in one breath. */
function ownAnswer({ sentence, turn }: Told, spoken: Spoken): 'yes' | 'no' | null {
  const said = spoken.sentencesOf(turn);
  const next = said[said.indexOf(sentence) + 1];
  if (!next || spoken.isQuestion(next)) return null;
  const { tokens } = spoken.parsed(next);
  const { no, yes } = spoken.lex;
  const ends = (length: number): boolean => length > 0 && tokens[length]?.isWord !== true;
  if (ends(beginsWith(tokens, no))) return 'no';
  return ends(beginsWith(tokens, yes)) ? 'yes' : null;
}

/** "No.", "No sir, I did not.", not "No comment." */
function saysNo(tokens: readonly Tagged[], { no, grammar }: EventLexicon): boolean {
  const length = beginsWith(tokens, no);
  const next = tokens[length];
  const isNoun = next?.tag === 'noun' && !grammar.vocatives.has(next.lower);
  return length > 0 && !isNoun;
}

export function answerTo(asked: Told, spoken: Spoken): 'yes' | 'no' | null {
  if (!isLastQuestion(asked, spoken)) return ownAnswer(asked, spoken);
  const { turn } = asked;
  for (const [at, sentence] of answers(turn, spoken).slice(0, 2).entries()) {
    const { tokens } = spoken.parsed(sentence);
    const denied = beginsWith(tokens, spoken.lex.shortNo);
    if (denied > 0 && (at === 0 || !tokens[denied]?.isWord)) return 'no';
    if (saysNo(tokens, spoken.lex) || says(tokens, ['answer is no']) !== null) return 'no';
    const short = beginsWith(tokens, spoken.lex.shortYes);
    if (short > 0 && !tokens[short]?.isWord) return 'yes';
    if (at === 0 && isBareDenial(spoken.parsed(sentence), spoken.lex)) return 'no';
    if (beginsWith(tokens, spoken.lex.yes) > 0 || says(tokens, ['answer is yes']) !== null)
      return 'yes';
  }
  return null;
}

/** "Was the withdrawal discussed?" – "The withdrawal was not discussed.": the answer that says it in full. */
export function fullAnswer(claim: Claim, spoken: Spoken): Told | null {
  const turn = nextTurn(claim.turn, spoken);
  if (!turn) return null;
  const sentence = answers(claim.turn, spoken).find((one) => {
    const stems = stemsOf(spoken.parsed(one).tokens, spoken.lex);
    return (
      shared(claim.stems, stems) >= 3 ||
      (claim.stems.size > 0 &&
        shared(claim.stems, stems) === claim.stems.size &&
        claim.stems.size > 1)
    );
  });
  return sentence ? { sentence, turn } : null;
}

/** "Tell us what happened." – "The roof came down.": the first sentence of the answer that tells something. */
export function promptedAnswer(claim: Claim, spoken: Spoken): Told | null {
  const turn = nextTurn(claim.turn, spoken);
  if (!turn) return null;
  const sentence = answers(claim.turn, spoken).find((one) => {
    const group = spoken.parsed(one).groups.find(({ reduced }) => !reduced);
    return group !== undefined && !group.present && !group.progressive && !group.copula;
  });
  return sentence ? { sentence, turn } : null;
}
