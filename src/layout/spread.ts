/**
 * Moves boxes on a line apart so that none overlap, with the least squared movement: isotonic
 * regression by pooling adjacent violators (Ayer et al. 1955), linear in the number of boxes.
 */
export interface Box {
  /** Wanted centre, px; boxes come in ascending order. */
  readonly wantedPx: number;
  readonly sizePx: number;
}

interface Pool {
  sum: number;
  count: number;
}

/** Distance of each centre from the first when the boxes touch. */
function touching(boxes: readonly Box[]): number[] {
  let centre = 0;
  return boxes.map((box, index) => {
    const before = boxes[index - 1];
    centre += before ? (before.sizePx + box.sizePx) / 2 : 0;
    return centre;
  });
}

function pooled(values: readonly number[]): number[] {
  const pools: Pool[] = [];
  for (const value of values) {
    let pool: Pool = { sum: value, count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  }
  const out: number[] = [];
  for (const { sum, count } of pools) for (let at = 0; at < count; at += 1) out.push(sum / count);
  return out;
}

/** Centres, in the order given; kept within `fromPx`…`toPx` as far as the boxes fit there. */
export function spread(boxes: readonly Box[], fromPx = -Infinity, toPx = Infinity): number[] {
  const offsets = touching(boxes);
  const free = pooled(boxes.map((box, index) => box.wantedPx - (offsets[index] ?? 0)));
  const low = fromPx + (boxes[0]?.sizePx ?? 0) / 2;
  const high = toPx - (boxes.at(-1)?.sizePx ?? 0) / 2 - (offsets.at(-1) ?? 0);
  return free.map((value, index) => Math.max(low, Math.min(value, high)) + (offsets[index] ?? 0));
}
