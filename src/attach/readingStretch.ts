/** Which part of the text stands between two heights of the window. */
import { bisector } from 'd3';
import type { TextBlock } from '../layout/text/blocks';

export interface DrawnBlock {
  readonly block: TextBlock;
  /** Global offset of the block's first character. */
  readonly base: number;
}

const byBottom = bisector((node: Element) => node.getBoundingClientRect().bottom);

/** `paragraphs[i]` draws `drawn(i)`, from above to below; client px; `null` where none is in between. */
export function readingStretch(
  paragraphs: readonly Element[],
  drawn: (index: number) => DrawnBlock | undefined,
  topPx: number,
  bottomPx: number,
): { readonly start: number; readonly end: number } | null {
  const offsetAt = (index: number, px: number): number | undefined => {
    const node = paragraphs[index];
    const at = drawn(index);
    if (!node || !at) return undefined;
    const { top, height } = node.getBoundingClientRect();
    const share = Math.max(0, Math.min(1, (px - top) / Math.max(1, height)));
    return at.base + share * at.block.text.length;
  };
  const first = byBottom.left(paragraphs, topPx);
  const last = Math.min(paragraphs.length - 1, byBottom.left(paragraphs, bottomPx, first));
  const [start, end] = [offsetAt(first, topPx), offsetAt(last, bottomPx)];
  return start === undefined || end === undefined ? null : { start, end };
}
