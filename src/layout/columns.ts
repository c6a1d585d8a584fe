/** Where the columns of the loom stand, CSS px from its start edge (the right one where text runs from right to left). */
export interface LoomColumns {
  readonly dateWidthPx: number;
  /** The axis. */
  readonly spinePx: number;
  readonly titlePx: number;
  readonly titleWidthPx: number;
}

const WIDE = { dateWidthPx: 112, spinePx: 148, titlePx: 172, endPx: 20 };
const NARROW = { dateWidthPx: 78, spinePx: 97, titlePx: 114, endPx: 14 };
/** On a phone the ticks of linear time need less room than dates do. */
const NARROW_LINEAR = { ...NARROW, spinePx: 76, titlePx: 62 };
/** In linear time a mark stands where its date is, and a leader runs to its row. */
const LEADER_PX = 44;
/** The date stands before the title there. */
const INLINE_DATE_PX = 90;

export function loomColumns(breadthPx: number, mode: 'elastic' | 'linear'): LoomColumns {
  const isLinear = mode === 'linear';
  const narrow = isLinear ? NARROW_LINEAR : NARROW;
  const { dateWidthPx, spinePx, titlePx, endPx } = breadthPx < 480 ? narrow : WIDE;
  const leaderPx = isLinear ? LEADER_PX : 0;
  const room = breadthPx - titlePx - leaderPx - endPx - (isLinear ? INLINE_DATE_PX : 0);
  return { dateWidthPx, spinePx, titlePx: titlePx + leaderPx, titleWidthPx: Math.max(120, room) };
}
