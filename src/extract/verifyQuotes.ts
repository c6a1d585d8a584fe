/** A document is not written unless each quote stands in its text where the document says. */
import type { Anchor, QuotelineDocument } from '../schema/document';
import { QuotelineError } from '../schema/errors';

function anchorsOf({ events, undated }: QuotelineDocument): { where: string; anchor: Anchor }[] {
  return [...events, ...undated].flatMap((event) =>
    [
      ...event.citations.flatMap(({ passage, mention }) => [
        passage,
        ...(mention ? [mention] : []),
      ]),
      ...('links' in event ? event.links.map(({ evidence }) => evidence) : []),
    ].map((anchor) => ({ where: event.id, anchor })),
  );
}

/** Throws `anchor-missing` at the first quote that differs from its slice. */
export function verifyQuotes(document: QuotelineDocument, text: string): void {
  for (const { where, anchor } of anchorsOf(document)) {
    if (anchor.end > anchor.start && text.slice(anchor.start, anchor.end) === anchor.exact)
      continue;
    throw new QuotelineError('anchor-missing', `a quote of ${where} is not where it should be`, {
      where,
    });
  }
}
