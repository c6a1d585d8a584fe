/** Offsets of a decoded file as lines and columns. */
import type { FilePosition } from './types';

/** Lines end in `\n`, `\r\n` or `\r`. Line starts are listed when first asked for. */
export function positionsOf(raw: string): (offset: number) => FilePosition {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [
      0,
      ...Array.from(raw.matchAll(/\r\n?|\n/g), ({ 0: end, index }) => index + end.length),
    ];
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return { offset, line: low, column: offset - (starts[low - 1] ?? 0) + 1 };
  };
}
