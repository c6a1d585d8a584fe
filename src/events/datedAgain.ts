/** "You were manager from 2009?" – "From March 2010.": another date for what the speaker before has dated. */
import { askedHow } from './asked';
import { attach } from './attach';
import { callNames } from './callNames';
import { claimFrom, type Place } from './claim';
import { datesGiven, isOtherDate, onlyDates } from './rival';
import type { Reader } from './reader';
import { refusalOf } from './refuse';
import { commitmentOf, type StatusContext } from './status';
import { titleOf } from './title';
import type { Claim } from './types';
import type { Reading } from '../time/types';

/** What was said last before this turn, where it gives one date, and another one. */
function datedBefore({ spokenBefore, turn }: Place, reading: Reading, reader: Reader) {
  const before = spokenBefore && reader.turnOf(spokenBefore);
  if (!spokenBefore || !before || before.speakerId === turn.speakerId) return null;
  const parsed = reader.parsed(spokenBefore);
  const dates = new Set(
    parsed.tokens.flatMap(({ reading: one, aside }) => (aside ? [] : (one ?? []))),
  );
  const [date, ...others] = dates;
  if (!date || others.length > 0 || !isOtherDate(date.edtf, reading.edtf)) return null;
  return { sentence: spokenBefore, turn: before, parsed, date };
}

/** `context` is that of the sentence that only dates. */
export function datedAgain(
  reading: Reading,
  place: Place,
  context: StatusContext,
  reader: Reader,
): Claim | null {
  const { lex, transcript } = reader;
  const { documentDate } = transcript;
  const { parsed: own } = context;
  if (!onlyDates(own, lex) || datesGiven(own, lex).length === 0) return null;
  const before = datedBefore(place, reading, reader);
  const attachment = before && attach(before.parsed, before.date, lex, documentDate);
  if (!before || !attachment?.verb) return null;
  const { parsed, date, sentence, turn } = before;
  if (refusalOf({ parsed, attachment, reading: date, documentDate, lex }) !== null) return null;
  const said = commitmentOf({ ...context, parsed, attachment, edtf: date.edtf });
  if (askedHow(parsed, attachment.verb, reader.isQuestion(sentence), lex) === 'open') return null;
  // What was denied, supposed or still to come is not dated anew.
  if (said.status !== 'reported' && said.status !== 'claimed') return null;
  const { status, doubts } = commitmentOf(context);
  const speakerNames = callNames(reader.speakerOf(turn));
  const title = titleOf({ parsed, attachment, before: [], speakerNames, asked: null, status, lex });
  if (!title) return null;
  const commitment = { status, doubts };
  const claim = claimFrom({ reading, place, attachment, commitment, title }, reader);
  return { ...claim, support: { sentence, turn } };
}
