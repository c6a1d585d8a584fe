/** Long imprecise dates that span other rows: drawn as thin bars beside the axis, in lanes. */
import { halfPx } from './elastic';
import { packLanes } from './lanes';
import type { EventExtent } from './marks';
import type { TimeScale } from './timeScale';

export interface Reach {
  readonly eventId: string;
  /** px of the content at zoom 1; ends at the scale's ends where the date is open. */
  readonly startPx: number;
  readonly endPx: number;
  readonly lane: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

const LONGER_THAN_ITS_MARK_PX = 14;
export const MAX_LANES = 4;

/** Half-lengths of the pill that stands in the row itself. */
export function pillHalf({ fromMs, toMs, shape }: EventExtent): number {
  if (shape === 'dot') return 0;
  return fromMs === null || toMs === null ? 10 : Math.min(14, halfPx((toMs - fromMs) / 2));
}

/** In order of start; those that find no lane share the outermost. */
export function reachesOf(
  rows: readonly { readonly extent: EventExtent }[],
  scale: TimeScale,
): Reach[] {
  // A day is a dot, also where many events of that day stretch it.
  const long = rows
    .filter(({ extent }) => extent.shape === 'bar')
    .map(({ extent }) => ({
      extent,
      startPx: scale.toPx(extent.fromMs ?? scale.domain[0]),
      endPx: scale.toPx(extent.toMs ?? scale.domain[1]),
    }))
    .filter(
      ({ extent, startPx, endPx }) =>
        endPx - startPx > 2 * pillHalf(extent) + LONGER_THAN_ITS_MARK_PX,
    );
  const { laneOf } = packLanes(
    long.map(({ extent, startPx, endPx }) => ({ id: extent.eventId, startPx, endPx })),
    { maxLanes: MAX_LANES },
  );
  return long.map(({ extent, startPx, endPx }) => ({
    eventId: extent.eventId,
    startPx,
    endPx,
    lane: laneOf.get(extent.eventId) ?? MAX_LANES - 1,
    openStart: extent.fromMs === null,
    openEnd: extent.toMs === null,
  }));
}
