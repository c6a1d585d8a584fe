/** A person's decisions laid over a document, be it the one they saw or a new extraction. */
import type { QuotelineDocument } from '../schema/document';
import { assemble } from './assemble';
import { Bench } from './bench';
import type { Draft } from './draft';
import { subjectsOf } from './newReview';
import { perform } from './perform';
import type { Decision, Review } from './review';
import { assertSameTranscript } from './sameTranscript';

/** A decision whose passage is not in the text any more; it stays in the review, to be looked at. */
export interface Orphan {
  readonly decision: Decision;
  readonly title: string;
  /** The first quote of its subject. */
  readonly quote: string;
}

export interface Reviewed {
  readonly document: QuotelineDocument;
  readonly orphans: readonly Orphan[];
  /** Events taken off the timeline, which can be restored. */
  readonly hidden: readonly Draft[];
}

function orphan(review: Review, decision: Decision): Orphan {
  const event = review.subjects.find(({ key }) => key === decision.on)?.event;
  return {
    decision,
    title: event?.title ?? decision.on,
    quote: event?.citations[0]?.passage.exact ?? '',
  };
}

/**
 * Pure; the last decision on a thing wins. Quotes are looked up in the document's own text, so a
 * re-extraction or a corrected transcript keeps what was decided wherever the words still stand.
 * Throws `review-foreign` for a review of another transcript.
 */
export function applyReview(document: QuotelineDocument, review: Review): Reviewed {
  assertSameTranscript(document, review);
  const bench = new Bench(document, subjectsOf(review));
  const lost = review.decisions.filter((decision) => !perform(bench, decision));
  const { title, by, date } = review;
  const summary = { ...(by ? { by } : {}), ...(date ? { date } : {}) };
  const assembled = assemble(bench, summary);
  return {
    ...assembled,
    document: { ...assembled.document, title: title ?? document.title },
    orphans: lost.map((decision) => orphan(review, decision)),
  };
}
