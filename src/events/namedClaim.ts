/** "Do you remember the explosion?" – "That was in 1937.": a claim whose happening was named before. */
import { callNames } from './callNames';
import { claimFrom, type Place } from './claim';
import { namedHappening, pointsBack } from './named';
import type { Reader } from './reader';
import { commitmentOf, type StatusContext } from './status';
import { titleOf } from './title';
import type { Claim } from './types';
import type { Sentence } from '../text/types';
import type { Reading } from '../time/types';

/** The first sentence back that says more than "Oh yes." */
const isTold = (sentence: Sentence, reader: Reader): boolean =>
  reader.parsed(sentence).tokens.filter(({ isWord }) => isWord).length > 3;

/** `context` is that of the sentence that only dates. */
export function namedClaim(
  reading: Reading,
  place: Place,
  context: StatusContext,
  reader: Reader,
): Claim | null {
  const { lex } = reader;
  const sentence = pointsBack(context.parsed, context.attachment)
    ? place.before.find((one) => isTold(one, reader))
    : undefined;
  const turn = sentence && reader.turnOf(sentence);
  const parsed = sentence && reader.parsed(sentence);
  const attachment = parsed && namedHappening(parsed, lex);
  if (!sentence || !turn || !attachment) return null;
  const { status, doubts } = commitmentOf(context);
  const speakerNames = callNames(undefined);
  const title = titleOf({ parsed, attachment, before: [], speakerNames, asked: null, status, lex });
  if (!title) return null;
  const claim = claimFrom(
    { reading, place, attachment, commitment: { status, doubts }, title: { ...title, weak: true } },
    reader,
  );
  return { ...claim, support: { sentence, turn } };
}
