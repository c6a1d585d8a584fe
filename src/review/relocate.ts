/** Finds the quotes of a review in the text of a document, which may be a corrected one. */
import type { Anchor, Citation, DocumentSource, QuotelineDocument } from '../schema/document';

export type Relocate = (sourceId: string, anchor: Anchor) => Anchor | null;

function find(text: string, anchor: Anchor): Anchor | null {
  if (text.slice(anchor.start, anchor.end) === anchor.exact) return anchor;
  const at = text.indexOf(anchor.exact);
  return at < 0 ? null : { ...anchor, start: at, end: at + anchor.exact.length };
}

/** A source keeps its id in a re-extraction; where it does not, the only source is meant. */
export function sourceOf(document: QuotelineDocument, id: string): DocumentSource | undefined {
  const named = document.sources.find((source) => source.id === id);
  return named ?? (document.sources.length === 1 ? document.sources[0] : undefined);
}

/** In a quotes-only document nothing can be looked up: anchors stay as they are. */
export function relocator(document: QuotelineDocument): Relocate {
  const known = new Map<Anchor, Anchor | null>();
  return (sourceId, anchor) => {
    const seen = known.get(anchor);
    if (seen !== undefined) return seen;
    const source = sourceOf(document, sourceId);
    const found = source?.text === undefined ? (source ? anchor : null) : find(source.text, anchor);
    known.set(anchor, found);
    return found;
  };
}

/** The citation in its new place, with the turn that holds it there; `null` where its passage is gone. */
export function relocateCitation(
  document: QuotelineDocument,
  relocate: Relocate,
  citation: Citation,
): Citation | null {
  const source = sourceOf(document, citation.sourceId);
  const passage = relocate(citation.sourceId, citation.passage);
  if (!source || !passage) return null;
  const turn = source.turns.find(({ start, end }) => start <= passage.start && passage.start < end);
  const isKnown = source.speakers.some(({ id }) => id === citation.speakerId);
  return {
    ...citation,
    sourceId: source.id,
    turnId: turn?.id ?? null,
    speakerId: isKnown ? citation.speakerId : (turn?.speakerId ?? null),
    passage,
    mention: citation.mention && relocate(citation.sourceId, citation.mention),
  };
}
