/** Finds the quotes of a review in the text of a document, which may be a corrected one. */
import { describer, locate, locateMention, type Located } from '../anchor';
import type { Anchor, Citation, DocumentSource, QuotelineDocument } from '../schema/document';

export interface Relocator {
  /** The passage where it stands now, `null` where it is gone. */
  readonly passage: (sourceId: string, anchor: Anchor) => Anchor | null;
  /** The citation in its new place, with the turn that holds it there; `null` where its passage is gone. */
  readonly citation: (citation: Citation) => Citation | null;
}

/** A source keeps its id in a re-extraction; where it does not, the only source is meant. */
export function sourceOf(document: QuotelineDocument, id: string): DocumentSource | undefined {
  const named = document.sources.find((source) => source.id === id);
  return named ?? (document.sources.length === 1 ? document.sources[0] : undefined);
}

const inPlace = ({ start, end }: Anchor): Located => {
  return { status: 'found', start, end, score: 1, exact: true };
};

/** Shorter words stand in a text by chance. */
const TELLING = 20;

/** A sentence that stands once in the text, word for word, is the one that was decided on. */
function standsOnce(text: string, { exact }: Anchor): Located | null {
  const start = exact.length < TELLING ? -1 : text.indexOf(exact);
  if (start < 0 || text.indexOf(exact, start + 1) >= 0) return null;
  return { status: 'moved', start, end: start + exact.length, score: 1, exact: true };
}

/** Looks each anchor up once. */
function finder(text: string | undefined) {
  const known = new Map<Anchor, Located>();
  return (anchor: Anchor): Located => {
    // In a quotes-only document nothing can be looked up: anchors stay as they are.
    if (text === undefined || text.slice(anchor.start, anchor.end) === anchor.exact)
      return inPlace(anchor);
    const located = known.get(anchor) ?? standsOnce(text, anchor) ?? locate(text, anchor);
    known.set(anchor, located);
    return located;
  };
}

function searcher({ text }: DocumentSource) {
  const find = finder(text);
  const describe = text === undefined ? null : describer(text);
  const placed = (anchor: Anchor, located: Located): Anchor | null => {
    if (located.status === 'missing') return null;
    return located.status === 'found' || !describe ? anchor : describe(located);
  };
  const mention = (cited: Anchor, anchor: Anchor): Anchor | null => {
    const passage = find(cited);
    if (passage.status === 'found' || text === undefined) return anchor;
    return placed(anchor, locateMention(text, passage, cited, anchor));
  };
  return { passage: (anchor: Anchor) => placed(anchor, find(anchor)), mention };
}

export function relocator(document: QuotelineDocument): Relocator {
  const searchers = new Map(document.sources.map((source) => [source.id, searcher(source)]));
  const passageIn = (source: DocumentSource | undefined, anchor: Anchor): Anchor | null =>
    (source && searchers.get(source.id)?.passage(anchor)) ?? null;
  return {
    passage: (sourceId, anchor) => passageIn(sourceOf(document, sourceId), anchor),
    citation: (citation) => {
      const source = sourceOf(document, citation.sourceId);
      const passage = passageIn(source, citation.passage);
      if (!source || !passage) return null;
      const turn = source.turns.find(
        ({ start, end }) => start <= passage.start && passage.start < end,
      );
      const isKnown = source.speakers.some(({ id }) => id === citation.speakerId);
      const mention =
        citation.mention && searchers.get(source.id)?.mention(citation.passage, citation.mention);
      return {
        ...citation,
        sourceId: source.id,
        turnId: turn?.id ?? null,
        speakerId: isKnown ? citation.speakerId : (turn?.speakerId ?? null),
        passage,
        mention: mention ?? null,
      };
    },
  };
}
