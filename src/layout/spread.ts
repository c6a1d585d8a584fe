/**
 * Moves boxes on a line apart so that none overlap, with the least squared movement: isotonic
 * regression by pooling adjacent violators (Ayer et al. 1955), linear in the number of boxes.
 */
export interface Box {
  /** Wanted centre, px; boxes come in ascending order. */
  readonly wantedPx: number;
  readonly sizePx: number;
}

/** Distance of each centre from the first when the boxes touch. */
function touching(boxes: readonly Box[]): number[] {
  let centre = 0;
  let beforePx = boxes[0]?.sizePx ?? 0;
  return boxes.map(({ sizePx }, index) => {
    if (index > 0) centre += (beforePx + sizePx) / 2;
    beforePx = sizePx;
    return centre;
  });
}

/** Plain arrays for the pools: rows by the thousand are spread before the first frame. */
function pooled(values: readonly number[]): number[] {
  const sums: number[] = [];
  const counts: number[] = [];
  for (const value of values) {
    let sum = value;
    let count = 1;
    let last = sums.length - 1;
    for (; last >= 0 && (sums[last] ?? 0) / (counts[last] ?? 1) > sum / count; last -= 1) {
      sum += sums.pop() ?? 0;
      count += counts.pop() ?? 0;
    }
    sums.push(sum);
    counts.push(count);
  }
  return sums.flatMap((sum, pool) =>
    Array<number>(counts[pool] ?? 1).fill(sum / (counts[pool] ?? 1)),
  );
}

/** Centres, in the order given; kept within `fromPx`…`toPx` as far as the boxes fit there. */
export function spread(boxes: readonly Box[], fromPx = -Infinity, toPx = Infinity): number[] {
  const offsets = touching(boxes);
  const free = pooled(boxes.map((box, index) => box.wantedPx - (offsets[index] ?? 0)));
  const low = fromPx + (boxes[0]?.sizePx ?? 0) / 2;
  const high = toPx - (boxes.at(-1)?.sizePx ?? 0) / 2 - (offsets.at(-1) ?? 0);
  return free.map((value, index) => Math.max(low, Math.min(value, high)) + (offsets[index] ?? 0));
}
