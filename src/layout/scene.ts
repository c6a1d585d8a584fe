/**
 * What is to be drawn of the loom, in CSS px from the top of its content. The only thing components
 * and gestures know of time is what stands here.
 */
import type { Loom } from './loom';
import { hasRoomForAll, rowsBetween, type Placed } from './loomRows';
import { pillHalf, type Reach } from './reaches';
import { timeTicks, type Tick } from './ticks';
import { stretched } from './timeScale';
import { forType } from './typeSize';

export interface LoomView {
  /** 1 gives every row of the elastic loom its room. */
  readonly zoom: number;
  /** The stretch of content to draw, px. */
  readonly fromPx: number;
  readonly toPx: number;
  /** The opened event and the height of its card, px: what follows moves down. */
  readonly open: { readonly eventId: string; readonly heightPx: number } | null;
  readonly language: string;
}

export interface SceneMark {
  readonly startPx: number;
  readonly endPx: number;
  /** Where the leader meets the axis. */
  readonly centrePx: number;
}

export type SceneRow = Placed & {
  readonly key: string;
  readonly topPx: number;
  readonly mark: SceneMark;
  readonly isOpen: boolean;
};

export interface SceneFold {
  readonly startPx: number;
  readonly endPx: number;
  readonly hiddenMs: number;
}

export interface Scene {
  readonly lengthPx: number;
  readonly rows: readonly SceneRow[];
  readonly folds: readonly SceneFold[];
  readonly ticks: readonly Tick[];
  readonly reaches: readonly Reach[];
  readonly spoken: readonly { readonly ms: number; readonly px: number }[];
}

/** The mark stands beside the first line of its title. */
const FIRST_LINE_PX = 18;
const TICK_GAP_PX = 64;

const holds = (placed: Placed, eventId: string): boolean =>
  placed.kind === 'event'
    ? placed.row.event.id === eventId
    : placed.rows.some((row) => row.event.id === eventId);

/** Centre of the row (or cluster) that shows an event, px of the zoomed content before any card. */
export function rowOf(loom: Loom, zoom: number, eventId: string): Placed | undefined {
  const index = loom.rowIndex.get(eventId) ?? -1;
  const row = loom.rows[index];
  if (!row) return undefined;
  const near = (hasRoomForAll(loom, zoom) ? (loom.rest.rowsPx[index] ?? 0) : row.truePx) * zoom;
  return rowsBetween(loom, zoom, near, near).find((placed) => holds(placed, eventId));
}

/** Opening a card moves everything below its row down by the card's height. */
function opening(loom: Loom, { zoom, open }: LoomView): { edgePx: number; shiftPx: number } {
  const placed = open ? rowOf(loom, zoom, open.eventId) : undefined;
  if (!open || !placed) return { edgePx: Infinity, shiftPx: 0 };
  return { edgePx: placed.centrePx + placed.heightPx / 2, shiftPx: open.heightPx };
}

function markOf(loom: Loom, placed: Placed, zoom: number): SceneMark {
  const rows = placed.kind === 'event' ? [placed.row] : placed.rows;
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last)
    return { startPx: placed.centrePx, endPx: placed.centrePx, centrePx: placed.centrePx };
  if (placed.kind === 'cluster') {
    const [startPx, endPx] = [first.truePx * zoom, last.truePx * zoom];
    return { startPx, endPx, centrePx: (startPx + endPx) / 2 };
  }
  if (hasRoomForAll(loom, zoom)) {
    const half = forType(pillHalf(first.extent), loom.typePx);
    const centrePx = placed.centrePx - placed.heightPx / 2 + forType(FIRST_LINE_PX, loom.typePx);
    return { startPx: centrePx - half, endPx: centrePx + half, centrePx };
  }
  const { fromMs, toMs, shape } = first.extent;
  const centrePx = first.truePx * zoom;
  if (shape === 'dot') return { startPx: centrePx, endPx: centrePx, centrePx };
  const ends = [
    loom.scale.toPx(fromMs ?? loom.scale.domain[0]),
    loom.scale.toPx(toMs ?? loom.scale.domain[1]),
  ];
  return { startPx: (ends[0] ?? 0) * zoom, endPx: (ends[1] ?? 0) * zoom, centrePx };
}

const keyOf = (placed: Placed): string =>
  placed.kind === 'event' ? placed.row.event.id : `cluster-${placed.index}-${placed.rows.length}`;

/** More than these tell nothing; among clusters they have no rows to belong to. */
const MOST_REACHES = 40;

function reachesInView(
  loom: Loom,
  zoom: number,
  seen: (startPx: number, endPx: number) => boolean,
): readonly Reach[] {
  if (!hasRoomForAll(loom, zoom)) return [];
  const inView = loom.reaches.filter((reach) => seen(reach.startPx * zoom, reach.endPx * zoom));
  return inView.length > MOST_REACHES ? [] : inView;
}

/** Buckets reach far beyond the stretch: of their rows only those that touch it. */
const rowsInView = (loom: Loom, zoom: number, fromPx: number, toPx: number): Placed[] =>
  rowsBetween(loom, zoom, fromPx, toPx).filter(
    ({ centrePx, heightPx }) =>
      centrePx + heightPx / 2 >= fromPx && centrePx - heightPx / 2 <= toPx,
  );

const spokenPx = (loom: Loom, zoom: number, ms: number, index: number): number =>
  zoom * (hasRoomForAll(loom, zoom) ? (loom.rest.spokenPx[index] ?? 0) : loom.scale.toPx(ms));

export function layoutScene(loom: Loom, view: LoomView): Scene {
  const { zoom } = view;
  const { edgePx, shiftPx } = opening(loom, view);
  const down = (px: number): number => (px >= edgePx ? px + shiftPx : px);
  const up = (px: number): number => (px > edgePx ? Math.max(edgePx, px - shiftPx) : px);
  const [fromPx, toPx] = [up(view.fromPx), up(view.toPx)];
  const seen = (startPx: number, endPx: number): boolean => endPx >= fromPx && startPx <= toPx;
  const scale = stretched(loom.scale, zoom);
  return {
    lengthPx: scale.lengthPx + shiftPx,
    rows: rowsInView(loom, zoom, fromPx, toPx).map((placed) => {
      const mark = markOf(loom, placed, zoom);
      return {
        ...placed,
        key: keyOf(placed),
        topPx: down(placed.centrePx) - placed.heightPx / 2,
        centrePx: down(placed.centrePx),
        mark: {
          startPx: down(mark.startPx),
          endPx: down(mark.endPx),
          centrePx: down(mark.centrePx),
        },
        isOpen: view.open !== null && holds(placed, view.open.eventId),
      };
    }),
    folds: scale.folds
      .filter((fold) => seen(fold.startPx, fold.endPx))
      .map((fold) => ({
        startPx: down(fold.startPx),
        endPx: down(fold.endPx),
        hiddenMs: fold.toMs - fold.fromMs,
      })),
    ticks:
      scale.mode === 'linear'
        ? timeTicks(scale, {
            locale: view.language,
            minGapPx: forType(TICK_GAP_PX, loom.typePx),
            fromPx,
            toPx,
          }).map((tick) => ({ ...tick, px: down(tick.px) }))
        : [],
    reaches: reachesInView(loom, zoom, seen).map((reach) => ({
      ...reach,
      startPx: down(reach.startPx * zoom),
      endPx: down(reach.endPx * zoom),
    })),
    spoken: loom.spokenMs.map((ms, index) => ({ ms, px: down(spokenPx(loom, zoom, ms, index)) })),
  };
}
