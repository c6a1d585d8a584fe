/** What is selected in the transcript, as a passage of its source; `null` where nothing of it is. */
import { trimmed } from '../../review/passages';
import type { Passage } from '../../review/personEvent';
import type { DocumentIndex } from '../../state/documentIndex';

interface Point {
  readonly sourceId: string;
  /** UTF-16 offset in the source. */
  readonly offset: number;
}

/** A paragraph's text nodes are its slice of the source, character by character. */
function pointOf(index: DocumentIndex, node: Node, offset: number): Point | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>('[data-block]');
  const block = index.blocks.find(({ key }) => key === paragraph?.dataset['block']);
  if (!paragraph || !block || block.excerpt) return null;
  const before = document.createRange();
  before.selectNodeContents(paragraph);
  before.setEnd(node, offset);
  return { sourceId: block.sourceId, offset: block.start + before.toString().length };
}

export function selectedPassage(index: DocumentIndex, selection: Selection | null): Passage | null {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const from = pointOf(index, range.startContainer, range.startOffset);
  const to = pointOf(index, range.endContainer, range.endOffset);
  if (!from || !to || from.sourceId !== to.sourceId) return null;
  const text = index.source(from.sourceId)?.text ?? '';
  const { start, end } = trimmed(text, from.offset, to.offset);
  return start < end ? { sourceId: from.sourceId, start, end } : null;
}
