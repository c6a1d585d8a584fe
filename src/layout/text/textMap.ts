/** All sources laid end to end: one axis for the rail. Offsets are UTF-16. */
import type { DocumentSource, QuotelineDocument } from '../../schema/document';

export interface TextMap {
  /** At least 1, so that one may divide by it. */
  readonly length: number;
  /** Global offset of `offset` in that source; 0 where the source is unknown. */
  readonly toGlobal: (sourceId: string, offset: number) => number;
}

/** A quotes-only source reaches as far as its last turn or citation. */
function lengthOf(source: DocumentSource, document: QuotelineDocument): number {
  if (source.text !== undefined) return source.text.length;
  const ends = document.events
    .flatMap((event) => event.citations)
    .filter((citation) => citation.sourceId === source.id)
    .map((citation) => citation.passage.end);
  return ends.reduce((most, end) => Math.max(most, end), source.turns.at(-1)?.end ?? 0);
}

export function textMap(document: QuotelineDocument): TextMap {
  const bases = new Map<string, number>();
  let length = 0;
  for (const source of document.sources) {
    bases.set(source.id, length);
    length += lengthOf(source, document);
  }
  return {
    length: Math.max(1, length),
    toGlobal: (sourceId, offset) => (bases.get(sourceId) ?? 0) + offset,
  };
}
