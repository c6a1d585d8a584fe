/** What another speaker denies, what an answer settles, what the speaker takes back later. */
import { says } from './cues';
import type { EventLexicon } from './lexicon/types';
import type { Claim } from './types';
import type { Sentence, Turn } from '../text/types';
import type { Tagged } from './tag';
import { stemsOf } from './stems';
import { beginsWith } from './cues';

export interface Spoken {
  readonly turns: readonly Turn[];
  readonly sentencesOf: (turn: Turn) => readonly Sentence[];
  readonly tokensOf: (sentence: Sentence) => readonly Tagged[];
  readonly lex: EventLexicon;
}

/** A denial comes soon. */
const TURNS_AHEAD = 4;

function denies(sentence: Sentence, claim: Claim, { tokensOf, lex }: Spoken): boolean {
  const tokens = tokensOf(sentence);
  if (says(tokens, lex.denials) === null) return false;
  const stems = stemsOf(tokens, lex);
  let common = 0;
  for (const stem of claim.stems) if (stems.has(stem)) common++;
  return common >= 3 && common / claim.stems.size >= 0.3;
}

export function isDisputed(claim: Claim, spoken: Spoken): boolean {
  const at = spoken.turns.indexOf(claim.turn);
  return spoken.turns
    .slice(at + 1, at + 1 + TURNS_AHEAD)
    .filter(
      (turn) =>
        turn.speakerId !== null &&
        turn.speakerId !== claim.turn.speakerId &&
        turn.kind !== 'question',
    )
    .some((turn) => spoken.sentencesOf(turn).some((sentence) => denies(sentence, claim, spoken)));
}

/** How the next turn answers a question that can be answered with yes or no. */
export function answerTo(turn: Turn, spoken: Spoken): 'yes' | 'no' | null {
  const next = spoken.turns[spoken.turns.indexOf(turn) + 1];
  if (!next) return null;
  for (const sentence of spoken.sentencesOf(next).slice(0, 2)) {
    const tokens = spoken.tokensOf(sentence);
    if (beginsWith(tokens, spoken.lex.no) > 0 || says(tokens, ['answer is no']) !== null)
      return 'no';
    if (beginsWith(tokens, spoken.lex.yes) > 0 || says(tokens, ['answer is yes']) !== null)
      return 'yes';
  }
  return null;
}

/** "I want to correct what I said earlier": the earlier telling no longer stands. */
export function isTakenBack(claim: Claim, spoken: Spoken): boolean {
  const at = spoken.turns.indexOf(claim.turn);
  return spoken.turns
    .slice(at)
    .filter((turn) => turn.speakerId === claim.turn.speakerId)
    .some((turn) => {
      const sentences = spoken.sentencesOf(turn);
      return sentences.some((sentence, place) => {
        if (
          sentence.start <= claim.sentence.start ||
          says(spoken.tokensOf(sentence), [
            'want to correct',
            'need to correct',
            'have to correct',
            'like to correct',
            'must correct',
            'i misspoke',
            'correct myself',
            'correct the record',
          ]) === null
        )
          return false;
        const stems = stemsOf(
          [sentence, ...sentences.slice(place + 1, place + 3)].flatMap((one) => [
            ...spoken.tokensOf(one),
          ]),
          spoken.lex,
        );
        let common = 0;
        for (const stem of claim.stems) if (stems.has(stem)) common++;
        return common >= 2 && common / claim.stems.size >= 0.4;
      });
    });
}
