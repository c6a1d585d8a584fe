/** "Hearing": one noun names a happening and tells nothing of it. */
import { segmentBounds } from '../parsed';
import { withoutArticle, withoutTail } from '../tidy';
import type { Tagged } from '../tag';
import type { TitleContext } from './context';

export const isOneNoun = (words: readonly Tagged[]): boolean => {
  const [only, second] = withoutArticle(withoutTail(words));
  return only?.tag === 'noun' && second === undefined;
};

/** "the meeting of 11 February": which one it was, in the words behind it. */
export function withItsDate(
  words: readonly Tagged[],
  { parsed, attachment: { adjunct } }: TitleContext,
): readonly Tagged[] {
  const date = parsed.tokens.slice(adjunct.start, adjunct.end);
  const follows = parsed.tokens[adjunct.start - 1] === words.at(-1);
  const isWhich = date[0]?.lower === 'of' && date.at(-1)?.reading?.basis !== 'relative';
  return follows && isWhich ? [...words, ...date] : words;
}

/** What was said around it: "I said so at the hearing last Thursday". */
export function saidAround({ parsed, attachment: { adjunct } }: TitleContext): readonly Tagged[] {
  const { start, end } = segmentBounds(parsed, adjunct.start);
  return parsed.tokens.slice(start, end);
}
