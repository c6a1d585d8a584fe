/** Where the rows of the loom stand at zoom 1, each with its room. */
import { alongTime } from './alongTime';
import type { LoomRow } from './loom';
import { spread, type Box } from './spread';
import type { TimeScale } from './timeScale';

/** Room that the line of a day of speaking takes in type of 16 px, px. */
export const SPOKEN_ROOM_PX = 40;

/** Centres, px from the top of the content. */
export interface Resting {
  readonly rowsPx: readonly number[];
  readonly spokenPx: readonly number[];
}

/**
 * Rows and days of speaking share the axis, so that no title runs under the line's label. Both come in the
 * order of time.
 */
export function restingPlaces(
  rows: readonly LoomRow[],
  spokenMs: readonly number[],
  spokenRoomPx: number,
  scale: TimeScale,
): Resting {
  const boxes: Box[] = [];
  const rowBoxes: number[] = [];
  const dayBoxes: number[] = [];
  alongTime(rows, spokenMs, {
    row: ({ truePx, heightPx }) =>
      rowBoxes.push(boxes.push({ wantedPx: truePx, sizePx: heightPx }) - 1),
    day: (ms) => dayBoxes.push(boxes.push({ wantedPx: scale.toPx(ms), sizePx: spokenRoomPx }) - 1),
  });
  const centres = spread(boxes, 0, scale.lengthPx);
  const centreOf = (box: number): number => centres[box] ?? 0;
  return { rowsPx: rowBoxes.map(centreOf), spokenPx: dayBoxes.map(centreOf) };
}
