import { forType, TYPE_PX } from './typeSize';

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

/** `typePx`: size of the page's type, CSS px. Larger type has fewer letters to the same breadth. */
export function loomColumns(
  breadthPx: number,
  mode: 'elastic' | 'linear',
  typePx = TYPE_PX,
): LoomColumns {
  const isLinear = mode === 'linear';
  const narrow = isLinear ? NARROW_LINEAR : NARROW;
  const { dateWidthPx, spinePx, titlePx, endPx } = breadthPx < forType(480, typePx) ? narrow : WIDE;
  const startPx = forType(titlePx + (isLinear ? LEADER_PX : 0), typePx);
  const room = breadthPx - startPx - forType(endPx + (isLinear ? INLINE_DATE_PX : 0), typePx);
  return {
    dateWidthPx: forType(dateWidthPx, typePx),
    spinePx: forType(spinePx, typePx),
    titlePx: startPx,
    titleWidthPx: Math.max(120, room),
  };
}
