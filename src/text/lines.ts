/** Lines of a text as spans, and the column at which a hard-wrapped text was wrapped. */
import type { Span } from './types';

export interface Line extends Span {
  readonly blank: boolean;
}

const SPACE = /\s/;

export function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!SPACE.test(text[at] ?? '')) return false;
  return true;
}

/** The line that begins at `start`, without its `\n`. */
export function lineAt(text: string, start: number): Line {
  const found = text.indexOf('\n', start);
  const end = found < 0 ? text.length : found;
  return { start, end, blank: isBlank(text, start, end) };
}

export function linesOf(text: string, start = 0, end = text.length): Line[] {
  const lines: Line[] = [];
  for (let at = start; at < end;) {
    const line = lineAt(text, at);
    lines.push(line.end > end ? { ...line, end } : line);
    at = line.end + 1;
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
