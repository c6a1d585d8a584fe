import { verifyAnchors } from '../anchor/verifyAnchors';
import type { QuotelineDocument } from '../schema/document';
import { QuotelineError } from '../schema/errors';

/**
 * Nothing is published whose quotes do not stand where the document says: a reader could not check
 * them. Sources without a text (`textUrl`, quotes only) cannot be compared. Throws `anchor-missing`.
 */
export function refuseAstray(document: QuotelineDocument): void {
  const astray = verifyAnchors(document).filter(({ status }) => status !== 'found');
  const [first] = astray;
  if (!first) return;
  const message =
    astray.length === 1
      ? 'a quote is not in its place in the text'
      : `${astray.length} quotes are not in their place in the text`;
  throw new QuotelineError('anchor-missing', message, {
    where: `${first.ownerId}, ${first.kind} ${first.index + 1}: ${first.status}`,
    hint: 'Run `quoteline check` on the document; extract it again or correct the quote.',
  });
}
