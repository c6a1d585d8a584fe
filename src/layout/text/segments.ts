/** A paragraph cut where passages and date words begin and end, so that each piece is one element. */
export interface TextRange {
  /** UTF-16 offsets into the source, end exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface CitedRange extends TextRange {
  readonly eventId: string;
  readonly citationIndex: number;
}

export interface Segment extends TextRange {
  readonly text: string;
  /** Every citation that covers the piece; empty outside passages. */
  readonly cited: readonly CitedRange[];
  readonly isDate: boolean;
}

const covers = (range: TextRange, start: number): boolean =>
  range.start <= start && start < range.end;

/** `block.text` starts at `block.start`; ranges may reach beyond it. */
export function segments(
  block: TextRange & { readonly text: string },
  cited: readonly CitedRange[],
  dates: readonly TextRange[],
): Segment[] {
  const inside = (offset: number): boolean => offset > block.start && offset < block.end;
  const cuts = [...cited, ...dates].flatMap(({ start, end }) => [start, end]).filter(inside);
  const edges = [...new Set([block.start, ...cuts, block.end])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? block.end;
    return {
      start,
      end,
      text: block.text.slice(start - block.start, end - block.start),
      cited: cited.filter((range) => covers(range, start)),
      isDate: dates.some((range) => covers(range, start)),
    };
  });
}
