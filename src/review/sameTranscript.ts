/** Is this review about this transcript (perhaps a corrected copy), or about another one? */
import type { QuotelineDocument } from '../schema/document';
import { QuotelineError } from '../schema/errors';
import { relocator } from './relocate';
import type { Review } from './review';

/** Enough to tell; looking up every quote of a foreign review would take long. */
const SAMPLE = 25;
/** A quotation common to two transcripts does not make them one. */
const ENOUGH = 0.25;

function namesTheSame(document: QuotelineDocument, review: Review): boolean {
  return review.sources.some((read) =>
    document.sources.some(
      ({ sha256, title, date }) =>
        sha256 === read.sha256 || (title === read.title && date === read.date),
    ),
  );
}

function shareFound(document: QuotelineDocument, { subjects }: Review): number {
  const where = relocator(document);
  const sample = subjects.slice(0, SAMPLE);
  const found = sample.filter(({ event }) =>
    event.citations.some(({ sourceId, passage }) => where.passage(sourceId, passage) !== null),
  );
  return found.length / Math.max(1, sample.length);
}

/** Throws `review-foreign`. */
export function assertSameTranscript(document: QuotelineDocument, review: Review): void {
  if (namesTheSame(document, review) || shareFound(document, review) >= ENOUGH) return;
  const told = review.sources.map(({ title, date }) => `“${title}” (${date})`).join(', ');
  throw new QuotelineError('review-foreign', `the review is for another transcript: ${told}`, {
    where: 'sources',
    expected: document.sources.map(({ title, date }) => `“${title}” (${date})`).join(', '),
  });
}
