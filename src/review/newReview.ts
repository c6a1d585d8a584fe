import type { DocumentSource, QuotelineDocument } from '../schema/document';
import type { Decision, Review, Subject } from './review';
import { REVIEW_VERSION } from './reviewVersion';

export const reviewedSource = ({ id, title, date, sha256 }: DocumentSource) => ({
  id,
  title,
  date,
  sha256,
});

/** A review of this document in which nothing is decided yet. */
export function newReview(document: QuotelineDocument): Review {
  return {
    reviewVersion: REVIEW_VERSION,
    sources: document.sources.map(reviewedSource),
    subjects: [],
    decisions: [],
  };
}

/** The subjects a decision speaks of. */
export function keysOf(decision: Decision): string[] {
  if (decision.type === 'merge') return [decision.on, decision.from];
  if (decision.type === 'split') return [decision.on, decision.into];
  return [decision.on];
}

export function subjectsOf(review: Review): Subject[] {
  const named = new Set(review.decisions.flatMap(keysOf));
  return review.subjects.filter(({ key }) => named.has(key));
}

/** The bytes of `review.json`: readable, ends in a line end, without subjects that undo left behind. */
export function reviewJson(review: Review): string {
  return `${JSON.stringify({ ...review, subjects: subjectsOf(review) }, null, 2)}\n`;
}
