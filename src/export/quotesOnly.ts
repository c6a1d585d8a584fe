import type { QuotelineDocument } from '../schema/document';

/** The document without its transcripts: every event keeps its quotes, nothing else of the text is in it. */
export function quotesOnly(document: QuotelineDocument): QuotelineDocument {
  const sources = document.sources.map((source) => {
    const { text: _text, ...rest } = source;
    return { ...rest, mentions: [] };
  });
  return { ...document, sources };
}
