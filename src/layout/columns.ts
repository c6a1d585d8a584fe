/** Where the columns of the loom stand, CSS px from its start edge (the right one where text runs from right to left). */
export interface LoomColumns {
  readonly dateWidthPx: number;
  /** The axis. */
  readonly spinePx: number;
  readonly titlePx: number;
  readonly titleWidthPx: number;
}

const WIDE = { dateWidthPx: 112, spinePx: 148, titlePx: 172, endPx: 20 };
const NARROW = { dateWidthPx: 72, spinePx: 94, titlePx: 112, endPx: 8 };
/** In linear time a mark stands where its date is, and a leader runs to its row. */
const LEADER_PX = 44;
/** The date stands before the title there. */
const INLINE_DATE_PX = 90;

export function loomColumns(breadthPx: number, mode: 'elastic' | 'linear'): LoomColumns {
  const { dateWidthPx, spinePx, titlePx, endPx } = breadthPx < 480 ? NARROW : WIDE;
  const leaderPx = mode === 'linear' ? LEADER_PX : 0;
  const room = breadthPx - titlePx - leaderPx - endPx - (mode === 'linear' ? INLINE_DATE_PX : 0);
  return { dateWidthPx, spinePx, titlePx: titlePx + leaderPx, titleWidthPx: Math.max(120, room) };
}
