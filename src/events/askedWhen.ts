/** "When did you first play for them?" – "In 1994.": a claim whose happening stands in the question. */
import { NOWHERE } from './attach';
import { callNames } from './callNames';
import { claimFrom, type Place } from './claim';
import { clauseWords } from './clauses';
import { says } from './cues';
import type { EventLexicon } from './lexicon/types';
import { tokensAt, type Parsed } from './parsed';
import type { Reader } from './reader';
import { commitmentOf, type StatusContext } from './status';
import { noteLength, withNote } from './title';
import { LONGEST_TITLE } from './title/context';
import { asksWhenThatWas } from './toldBefore';
import type { Claim } from './types';
import type { Sentence } from '../text/types';
import type { Reading } from '../time/types';
import type { VerbGroup } from './verbs';

/** Words before it: "And so when did …". */
const LEAD = 2;
const LONGEST_OPENING = 4;

/** What the question takes for granted; "When would you …?" takes nothing. */
function assumed(question: Parsed, lex: EventLexicon): VerbGroup | null {
  if (says(question.tokens.slice(0, LEAD + LONGEST_OPENING), lex.asksWhen) === null) return null;
  return question.groups.find(({ reduced, negated }) => !reduced && !negated) ?? null;
}

/** The question as it was put, and who answered; `null` where a title has no room for it. */
function titleFrom(question: string, names: readonly string[], room: number): string | null {
  const quoted = `“${question}”`;
  if (/[“”"]/.test(question)) return null;
  const titles = [...names.map((name) => `${name}, asked ${quoted}`), `Asked ${quoted}`];
  return titles.find((title) => title.length <= room) ?? null;
}

/** The sentence before, where it is another speaker's question. */
function questionBefore({ before, turn }: Place, reader: Reader): Sentence | null {
  const [last] = before;
  const asker = last && reader.turnOf(last)?.speakerId;
  // Who asked may repeat the answer: "'82. And did you like it?"
  if (last?.turnId !== turn.id && asker && asker === turn.speakerId) return null;
  // Without labels question and answer stand in one turn.
  const isOther = last && (last.turnId !== turn.id || turn.implicit);
  if (!isOther || !reader.isQuestion(last)) return null;
  if (!asksWhenThatWas(last, reader)) return last;
  // "When did you go in? What year?"
  const first = reader.sentenceBefore(last);
  return first?.turnId === last.turnId && reader.isQuestion(first) ? first : null;
}

/** `context` is that of the answer, which is a date and no more. */
export function askedWhen(
  reading: Reading,
  place: Place,
  context: StatusContext,
  reader: Reader,
): Claim | null {
  const { transcript, lex } = reader;
  const sentence = questionBefore(place, reader);
  const turn = sentence && reader.turnOf(sentence);
  const parsed = sentence && reader.parsed(sentence);
  const verb = parsed && assumed(parsed, lex);
  if (!sentence || !turn || !verb) return null;
  const commitment = commitmentOf(context);
  const question = transcript.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim();
  const room = LONGEST_TITLE - noteLength(commitment.status, lex);
  const plain = titleFrom(question, callNames(reader.speakerOf(place.turn)), room);
  if (plain === null) return null;
  const at = clauseWords(parsed, verb);
  const attachment = { pattern: 'on-verb', words: at, verb, adjunct: NOWHERE } as const;
  const words = tokensAt(parsed, at);
  const title = { title: withNote(plain, commitment.status, lex), plain, words, weak: false };
  const claim = claimFrom({ reading, place, attachment, commitment, title }, reader);
  return { ...claim, support: { sentence, turn } };
}
