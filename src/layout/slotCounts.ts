export interface SlotCount {
  /** Middle of the slot. */
  readonly px: number;
  readonly count: number;
}

/** How many of `places` (px) lie in each of `slots` equal parts of `lengthPx`; empty parts are left out. */
export function slotCounts(
  places: readonly number[],
  lengthPx: number,
  slots: number,
): SlotCount[] {
  const counts = new Map<number, number>();
  for (const px of places) {
    const slot = Math.min(slots - 1, Math.max(0, Math.floor((px / lengthPx) * slots)));
    counts.set(slot, (counts.get(slot) ?? 0) + 1);
  }
  return [...counts].map(([slot, count]) => ({ px: ((slot + 0.5) * lengthPx) / slots, count }));
}
