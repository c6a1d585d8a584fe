/** How far a document can be trusted, in words: nobody looked, or who did and when. */
import { dateInWords } from '../layout/dateWords';
import type { QuotelineDocument } from '../schema/document';
import { whenFromEdtf } from '../schema/when';
import type { Messages } from './messages/en';

export function trustLabel(
  { review }: QuotelineDocument,
  messages: Messages,
  language: string,
): string {
  if (!review) return messages.trust;
  const date = review.date === undefined ? '' : dateInWords(whenFromEdtf(review.date), language);
  return messages.trustChecked(review.by ?? '', date);
}
