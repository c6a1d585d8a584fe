/**
 * The rail: a map of the whole text, one tick a citation, and the threads from events to it.
 * Lengths in CSS px; offsets are UTF-16 in the concatenated texts of all sources.
 */
import { spread } from './spread';

export interface RailTick {
  readonly id: string;
  readonly px: number;
}

const TICK_ROOM_PX = 5;

/** Ticks stand `TICK_ROOM_PX` apart where the rail has the room, so that each thread has an end of its own. */
export function railTicks(
  citations: readonly { readonly id: string; readonly offset: number }[],
  textLength: number,
  heightPx: number,
): RailTick[] {
  const sorted = [...citations].sort((a, b) => a.offset - b.offset);
  const roomPx = Math.min(TICK_ROOM_PX, heightPx / Math.max(1, sorted.length));
  const centres = spread(
    sorted.map(({ offset }) => ({
      wantedPx: (offset / Math.max(1, textLength)) * heightPx,
      sizePx: roomPx,
    })),
    0,
    heightPx,
  );
  return sorted.map(({ id }, index) => ({ id, px: centres[index] ?? 0 }));
}

/** A cubic from a row's right edge to its tick: leaves and arrives level, so crossings are steep and short. */
export function threadPath(fromPx: number, toPx: number, widthPx: number): string {
  const bend = widthPx * 0.55;
  return `M0 ${fromPx.toFixed(1)}C${bend.toFixed(1)} ${fromPx.toFixed(1)} ${(widthPx - bend).toFixed(1)} ${toPx.toFixed(1)} ${widthPx} ${toPx.toFixed(1)}`;
}
