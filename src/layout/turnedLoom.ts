/**
 * The ribbon: the loom turned by a quarter. Time runs along the line, events stand in lanes with their
 * labels, and those that find no lane are counted in clusters by the axis.
 */
import type { Loom, LoomRow } from './loom';
import { clusterPx, GAP_PX, labelPx, middlePx, packed, stretchOf } from './ribbonLanes';
import type { SceneFold } from './scene';
import { timeTicks, type Tick } from './ticks';
import { stretched } from './timeScale';
import { forType } from './typeSize';

export interface RibbonView {
  readonly zoom: number;
  /** The stretch of content to draw, px along time. */
  readonly fromPx: number;
  readonly toPx: number;
  readonly laneCount: number;
  readonly language: string;
}

export interface RibbonEvent {
  readonly kind: 'event';
  readonly key: string;
  readonly index: number;
  readonly row: LoomRow;
  /** Lane 0 is farthest from the axis. */
  readonly lane: number;
  readonly startPx: number;
  readonly endPx: number;
  readonly markLengthPx: number;
  /** The most its label may take. */
  readonly labelPx: number;
}

export interface RibbonCluster {
  readonly kind: 'cluster';
  readonly key: string;
  readonly index: number;
  readonly rows: readonly LoomRow[];
  readonly startPx: number;
  readonly endPx: number;
}

export type RibbonItem = RibbonEvent | RibbonCluster;

export interface RibbonScene {
  readonly lengthPx: number;
  /** In the order of time. */
  readonly items: readonly RibbonItem[];
  readonly folds: readonly SceneFold[];
  readonly ticks: readonly Tick[];
  readonly spoken: readonly { readonly ms: number; readonly px: number }[];
}

/** The longest title takes about this. */
const LONGEST_LABEL_PX = 600;
const TICK_GAP_PX = 90;
/** The line begins this far inside its pane, so its end lies as far beyond. */
const EDGE_PX = 16;

function eventItem(
  loom: Loom,
  { index, lane, roomPx }: { index: number; lane: number; roomPx: number },
  zoom: number,
): RibbonEvent[] {
  const row = loom.rows[index];
  if (!row) return [];
  const [startPx, endPx] = stretchOf(loom, row, zoom);
  const leastPx = labelPx(loom);
  return [
    {
      kind: 'event',
      key: row.event.id,
      index,
      row,
      lane,
      startPx,
      markLengthPx: endPx - startPx,
      labelPx: Math.max(
        leastPx,
        Math.min(
          forType(LONGEST_LABEL_PX, loom.typePx),
          roomPx - GAP_PX,
          loom.scale.lengthPx * zoom + leastPx - EDGE_PX - startPx,
        ),
      ),
      endPx: Math.max(endPx, startPx + leastPx),
    },
  ];
}

function clusterItem(loom: Loom, indexes: readonly number[], zoom: number): RibbonCluster[] {
  const rows = indexes.flatMap((index) => loom.rows[index] ?? []);
  if (rows.length === 0) return [];
  const centre = middlePx(loom, indexes) * zoom;
  const key = `cluster-${indexes[0]}-${rows.length}`;
  return [
    {
      kind: 'cluster',
      key,
      index: indexes[0] ?? 0,
      rows,
      startPx: centre - clusterPx(loom) / 2,
      endPx: centre + clusterPx(loom) / 2,
    },
  ];
}

/** Total for any loom; `fromPx`…`toPx` of the zoomed content. */
export function layoutRibbon(
  loom: Loom,
  { zoom, fromPx, toPx, laneCount, language }: RibbonView,
): RibbonScene {
  const level = 2 ** Math.floor(Math.log2(zoom));
  const { laneOf, roomOf, clusters } = packed(loom, level, laneCount);
  const scale = stretched(loom.scale, zoom);
  const seen = ({ startPx, endPx }: { startPx: number; endPx: number }): boolean =>
    endPx >= fromPx && startPx <= toPx;
  const near = (index: number): boolean => {
    const px = (loom.rows[index]?.truePx ?? 0) * zoom;
    return px > fromPx - 4000 && px < toPx + 4000;
  };
  const events = [...laneOf]
    .filter(([index]) => near(index))
    .flatMap(([index, lane]) => {
      const roomPx = ((roomOf.get(index) ?? Infinity) * zoom) / level;
      return eventItem(loom, { index, lane, roomPx }, zoom);
    });
  const counted = clusters
    .filter(([index]) => near(index ?? 0))
    .flatMap((indexes) => clusterItem(loom, indexes, zoom));
  return {
    lengthPx: scale.lengthPx + labelPx(loom),
    items: [...events, ...counted].filter(seen).sort((a, b) => a.index - b.index),
    folds: scale.folds.filter(seen).map((fold) => ({ ...fold, hiddenMs: fold.toMs - fold.fromMs })),
    ticks: timeTicks(scale, {
      locale: language,
      minGapPx: forType(TICK_GAP_PX, loom.typePx),
      fromPx,
      toPx,
    }),
    spoken: loom.spokenMs.map((ms) => ({ ms, px: scale.toPx(ms) })),
  };
}
