/** Lines of a text as spans, and the column at which a hard-wrapped text was wrapped. */
import type { Span } from './types';

/** A written line, without its `\n`; blank lines are not kept, they show in the next one. */
export interface Line extends Span {
  /** A blank line, or nothing, stands before it. */
  readonly afterBlank: boolean;
}

const WRITTEN = /\S/g;

/** The end of the line in which `at` stands. */
export function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found;
}

/** The written lines from `start`, the beginning of a line, to `end`; `most` of them at most. */
export function linesOf(text: string, start = 0, end = text.length, most = Infinity): Line[] {
  const lines: Line[] = [];
  let reached = start;
  while (lines.length < most) {
    WRITTEN.lastIndex = reached;
    const first = WRITTEN.exec(text)?.index ?? end;
    if (first >= end) break;
    const begun = Math.max(text.lastIndexOf('\n', first) + 1, start);
    const stop = Math.min(lineEnd(text, first), end);
    lines.push({ start: begun, end: stop, afterBlank: begun > reached || lines.length === 0 });
    reached = stop + 1;
  }
  return lines;
}

/** Longer lines than this are paragraphs, not wrapped lines. */
const WIDEST_WRAP = 132;

/**
 * The column at which lines are wrapped, or `Infinity` where a line is a paragraph: nine of ten
 * written lines are no longer than a page is wide.
 */
export function wrapColumn(text: string): number {
  if (!text.includes('\n')) return Infinity;
  const counts = new Uint32Array(WIDEST_WRAP + 2);
  let written = 0;
  for (let at = 0; at < text.length;) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    if (end > at) {
      const width = Math.min(end - at, WIDEST_WRAP + 1);
      counts[width] = (counts[width] ?? 0) + 1;
      written++;
    }
    at = end + 1;
  }
  return columnHolding(counts, written * 0.9, written);
}

function columnHolding(counts: Uint32Array, share: number, written: number): number {
  let seen = 0;
  for (let width = 0; width <= WIDEST_WRAP; width++) {
    seen += counts[width] ?? 0;
    if (seen >= share) return width >= 30 && written >= 3 ? width : Infinity;
  }
  return Infinity;
}
