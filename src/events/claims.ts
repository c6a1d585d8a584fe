/** From one time expression in its sentence to one claim, or to the reason why it is none. */
import { attach, isUntil, type Attachment } from './attach';
import { askedHow } from './asked';
import { askedWhen } from './askedWhen';
import { callNames, quotedNames } from './callNames';
import { claimFrom, type Place } from './claim';
import { says } from './cues';
import { isConfirmedNext } from './confirmation';
import { datedAgain } from './datedAgain';
import { eitherDate } from './eitherDate';
import { pointsBack } from './named';
import { namedClaim } from './namedClaim';
import type { Parsed } from './parsed';
import type { Reader } from './reader';
import { quotedBy, type Quoted } from './quotedBy';
import { refusalOf } from './refuse';
import { commitmentOf, isCounterfactual, type Commitment, type StatusContext } from './status';
import { titleOf, type Title } from './title';
import { toldBefore } from './toldBefore';
import type { Claim } from './types';
import type { Sentence } from '../text/types';
import type { Reading } from '../time/types';

export type Outcome = { readonly claim: Claim } | { readonly reason: string };

/** "had not been derailed" said against the facts: the title tells what was. */
function affirmed(attachment: Attachment): Attachment {
  const { verb } = attachment;
  if (!verb) return attachment;
  return {
    ...attachment,
    words: attachment.words.filter((at) => at < verb.start || at >= verb.head),
  };
}

/** Parsed only where a title looks that far back. */
function* parsedInTurn(sentences: readonly Sentence[], reader: Reader): Generator<Parsed> {
  for (const sentence of sentences) yield reader.parsed(sentence);
}

function titleAt(
  { parsed, asked, lex }: StatusContext,
  attachment: Attachment,
  status: Claim['status'],
  { turn, before }: Place,
  reader: Reader,
  by: Quoted | undefined,
): Title | null {
  return titleOf({
    parsed,
    attachment,
    before: parsedInTurn(before, reader),
    speakerNames: by ? quotedNames(by, reader.speakerOf(turn)) : callNames(reader.speakerOf(turn)),
    asked,
    status,
    lex,
  });
}

/** "had never told it until May": without "until" it would be untold in May. */
const losesUntil = ({ parsed, attachment: { verb, adjunct } }: StatusContext, { plain }: Title) =>
  verb?.negated === true && isUntil(parsed, adjunct) && !/\b(?:un)?till?\b/i.test(plain);

/** What another said is a claim of his. */
const attributed = (own: Commitment, { who }: Quoted): Commitment => ({
  ...own,
  status: own.status === 'reported' ? 'claimed' : own.status,
  ...(who === null ? {} : { quoted: own.quoted ?? who }),
});

/** "in 1899 or 1900": both dates, and the doubt. */
function datedEither(claim: Claim, parsed: Parsed): Claim {
  const edtf = eitherDate(parsed, claim.reading);
  return edtf === null ? claim : { ...claim, edtf, doubts: [...claim.doubts, 'either-date'] };
}

/** For a date that nothing refuses. */
function tellingOf(
  reading: Reading,
  place: Place,
  bare: StatusContext,
  reader: Reader,
  by: Quoted | undefined,
): Outcome {
  const { parsed, attachment: found, lex } = bare;
  const refers = found.pattern === 'before-noun';
  const asks = reader.isQuestion(place.sentence) || isConfirmedNext(place.sentence, reader);
  const asked = refers ? null : askedHow(parsed, found.verb, asks, lex);
  if (asked === 'presupposed' && found.verb?.copula) return { reason: 'only asked' };
  const context: StatusContext = { ...bare, asked };
  const own = commitmentOf(context);
  const commitment = by === undefined ? own : attributed(own, by);
  const attachment = isCounterfactual(context) ? affirmed(found) : found;
  const title = titleAt(context, attachment, commitment.status, place, reader, by);
  if (!title || losesUntil(context, title)) return { reason: 'no title can be made' };
  const claim = claimFrom({ reading, place, attachment, commitment, title }, reader);
  const repeats = says(parsed.tokens, lex.repeats) !== null;
  return { claim: { ...datedEither(claim, parsed), asked, refers, repeats } };
}

export function claimOf(reading: Reading, place: Place, reader: Reader): Outcome {
  const { transcript, lex } = reader;
  const { documentDate } = transcript;
  const by = quotedBy(reader, place.turn, reading.start);
  const parsed = by ? reader.inside(place.sentence, by) : reader.around(place.sentence, reading);
  const attachment = attach(parsed, reading, lex, documentDate);
  if (!attachment) return { reason: 'retracted, or in an aside' };
  if (parsed.groups.every(({ reduced }) => reduced) && reader.isHeading(place))
    return { reason: 'heading' };
  const { edtf } = reading;
  const context: StatusContext = { parsed, attachment, edtf, documentDate, asked: null, lex };
  const reason = refusalOf({ parsed, attachment, reading, documentDate, lex });
  if (reason === null) {
    // "That was in 1973, as we had no room."
    const pointed = pointsBack(parsed, attachment)
      ? toldBefore(reading, place, context, reader)
      : null;
    return pointed ? { claim: pointed } : tellingOf(reading, place, context, reader, by);
  }
  if (reason !== 'nothing told') return { reason };
  const claim =
    namedClaim(reading, place, context, reader) ??
    toldBefore(reading, place, context, reader) ??
    askedWhen(reading, place, context, reader) ??
    datedAgain(reading, place, context, reader);
  return claim ? { claim } : { reason };
}
