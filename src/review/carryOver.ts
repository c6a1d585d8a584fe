/** Moves a review to a new extraction: its anchors follow the text, nothing leaves it. */
import type { QuotelineDocument } from '../schema/document';
import { applyReview, type Reviewed } from './applyReview';
import { reviewedSource } from './newReview';
import { relocateCitation, relocator, type Relocate } from './relocate';
import type { Decision, Review, Subject } from './review';

function carrySubject(document: QuotelineDocument, relocate: Relocate, subject: Subject): Subject {
  const citations = subject.event.citations.map(
    (citation) => relocateCitation(document, relocate, citation) ?? citation,
  );
  return { key: subject.key, event: { ...subject.event, citations } };
}

function carryDecision(
  document: QuotelineDocument,
  relocate: Relocate,
  decision: Decision,
): Decision {
  if (decision.type === 'cite') {
    const citation = relocateCitation(document, relocate, decision.citation);
    return citation ? { ...decision, citation } : decision;
  }
  if (decision.type === 'speaker') {
    const passage = relocate(decision.sourceId, decision.passage);
    return passage ? { ...decision, passage } : decision;
  }
  return decision;
}

/**
 * The review as it stands for `document`, and what comes of it. Orphans keep their old anchors and
 * stay in the log: the next correction of the transcript may bring their words back.
 * Throws `review-foreign`.
 */
export function carryOver(
  document: QuotelineDocument,
  review: Review,
): { readonly review: Review; readonly reviewed: Reviewed } {
  const reviewed = applyReview(document, review);
  const relocate = relocator(document);
  return {
    reviewed,
    review: {
      ...review,
      sources: document.sources.map(reviewedSource),
      subjects: review.subjects.map((subject) => carrySubject(document, relocate, subject)),
      decisions: review.decisions.map((decision) => carryDecision(document, relocate, decision)),
    },
  };
}
