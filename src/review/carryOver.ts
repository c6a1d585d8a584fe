/** Moves a review to a new extraction: its anchors follow the text, nothing leaves it. */
import type { QuotelineDocument } from '../schema/document';
import { applyReview, type Reviewed } from './applyReview';
import { reviewedSource } from './newReview';
import { relocator, type Relocator } from './relocate';
import type { Decision, Review, Subject } from './review';

function carrySubject(where: Relocator, subject: Subject): Subject {
  const citations = subject.event.citations.map((citation) => where.citation(citation) ?? citation);
  return { key: subject.key, event: { ...subject.event, citations } };
}

function carryDecision(where: Relocator, decision: Decision): Decision {
  if (decision.type === 'cite') {
    const citation = where.citation(decision.citation);
    return citation ? { ...decision, citation } : decision;
  }
  if (decision.type === 'speaker') {
    const passage = where.passage(decision.sourceId, decision.passage);
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
  const where = relocator(document);
  return {
    reviewed,
    review: {
      ...review,
      sources: document.sources.map(reviewedSource),
      subjects: review.subjects.map((subject) => carrySubject(where, subject)),
      decisions: review.decisions.map((decision) => carryDecision(where, decision)),
    },
  };
}
