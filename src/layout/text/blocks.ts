/**
 * The transcript as paragraphs, each a slice of its source. Lines outside any turn (headings, the
 * dateline) are kept; a source without text shows its quotes alone.
 */
import { cutLong } from './cutLong';
import type {
  Citation,
  DocumentSource,
  DocumentTurn,
  QuotelineDocument,
} from '../../schema/document';

export interface TextBlock {
  readonly key: string;
  readonly sourceId: string;
  /** UTF-16 offsets into the source. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly turn: DocumentTurn | null;
  /** First paragraph of its turn: the speaker is named above it. */
  readonly opensTurn: boolean;
  /** Cut out of a text that the document does not hold. */
  readonly excerpt: boolean;
}

/** Lines with something on them, trimmed at both ends. */
function* lines(text: string, from: number, to: number): Generator<[number, number]> {
  let start = from;
  while (start < to) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 || newline > to ? to : newline;
    const line = text.slice(start, end);
    const trimmed = line.trim();
    if (trimmed !== '') {
      const lead = line.length - line.trimStart().length;
      yield* cutLong(text, start + lead, start + lead + trimmed.length, ' ');
    }
    start = end + 1;
  }
}

function blocksOf(source: DocumentSource, text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  const add = (from: number, to: number, turn: DocumentTurn | null): void => {
    let opensTurn = turn !== null;
    for (const [start, end] of lines(text, from, to)) {
      const key = `${source.id}:${start}`;
      const slice = text.slice(start, end);
      blocks.push({
        key,
        sourceId: source.id,
        start,
        end,
        text: slice,
        turn,
        opensTurn,
        excerpt: false,
      });
      opensTurn = false;
    }
  };
  let cursor = 0;
  for (const turn of source.turns) {
    add(cursor, turn.start, null);
    add(turn.textStart, turn.end, turn);
    cursor = Math.max(cursor, turn.end);
  }
  add(cursor, text.length, null);
  return blocks;
}

function excerptsOf(source: DocumentSource, citations: readonly Citation[]): TextBlock[] {
  const turns = new Map(source.turns.map((turn) => [turn.id, turn]));
  const own = citations.filter((citation) => citation.sourceId === source.id);
  const passages = new Map(own.map((citation) => [citation.passage.start, citation]));
  return [...passages.values()]
    .sort((a, b) => a.passage.start - b.passage.start)
    .map(({ passage, turnId }) => ({
      key: `${source.id}:${passage.start}`,
      sourceId: source.id,
      start: passage.start,
      end: passage.start + passage.exact.length,
      text: passage.exact,
      turn: turns.get(turnId ?? '') ?? null,
      opensTurn: true,
      excerpt: true,
    }));
}

export function textBlocks(document: QuotelineDocument): TextBlock[] {
  const citations = [...document.events, ...document.undated].flatMap((event) => event.citations);
  return document.sources.flatMap((source) =>
    source.text === undefined ? excerptsOf(source, citations) : blocksOf(source, source.text),
  );
}
