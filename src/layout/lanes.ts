/** Greedy first-fit packing (interval partitioning): optimal in lanes when items come by start. */
export interface LaneItem {
  readonly id: string;
  readonly startPx: number;
  readonly endPx: number;
}

export interface Packing {
  /** Lane by item id, 0 nearest the axis; items that found no lane are absent. */
  readonly laneOf: ReadonlyMap<string, number>;
  readonly laneCount: number;
  readonly overflow: readonly string[];
}

/** `items` in any order; two in one lane are at least `gapPx` apart. */
export function packLanes(
  items: readonly LaneItem[],
  { gapPx = 8, maxLanes = Infinity }: { gapPx?: number; maxLanes?: number } = {},
): Packing {
  const ends: number[] = [];
  const laneOf = new Map<string, number>();
  const overflow: string[] = [];
  for (const item of [...items].sort((a, b) => a.startPx - b.startPx)) {
    const free = ends.findIndex((end) => end + gapPx <= item.startPx);
    const lane = free === -1 ? ends.length : free;
    if (lane >= maxLanes) overflow.push(item.id);
    else {
      ends[lane] = item.endPx;
      laneOf.set(item.id, lane);
    }
  }
  return { laneOf, laneCount: ends.length, overflow };
}
