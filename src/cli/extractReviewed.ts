/** `--review` of extract, publish and export: a person's decisions laid over a document; none is lost. */
import type { QuotelineDocument } from '../schema/document';
import { QuotelineError } from '../schema/errors';
import { applyReview } from '../review/applyReview';
import { parseReviewJson } from '../review/parseReview';
import { progressOf } from '../review/queue';
import { say, type Io } from './io';
import { readText } from './readFile';

/** Throws the first error of a review that is none, or is one of another transcript. */
export async function underReview(
  document: QuotelineDocument,
  reviewPath: string | undefined,
  io: Io,
): Promise<{ readonly document: QuotelineDocument; readonly orphans: number }> {
  if (reviewPath === undefined) return { document, orphans: 0 };
  const parsed = parseReviewJson(await readText(reviewPath, io.stdin), reviewPath);
  if (!parsed.ok) throw parsed.errors[0] ?? new QuotelineError('internal', 'no review');
  const { document: reviewed, orphans } = applyReview(document, parsed.value);
  const { checked, all } = progressOf(reviewed);
  say(io, `${checked} of ${all} events checked by a person`);
  for (const { title, quote } of orphans) {
    say(
      io,
      `note (orphan): a decision on ${JSON.stringify(title)} found no passage ${JSON.stringify(quote)}`,
    );
  }
  return { document: reviewed, orphans: orphans.length };
}
