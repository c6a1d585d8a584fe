/**
 * The ribbon: the loom turned by a quarter. Time runs along the line, events stand in lanes with their
 * labels; the important ones choose first, and those that find no lane are counted in clusters by the
 * axis. Lanes are packed once a power of two of zoom, so panning never reshuffles them.
 */
import type { Loom, LoomRow } from './loom';
import type { SceneFold } from './scene';
import { timeTicks, type Tick } from './ticks';
import { stretched } from './timeScale';

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

/** A label is cut to this; titles are there in full on hover, focus and selection. */
export const LABEL_PX = 190;
const GAP_PX = 10;
const CLUSTER_PX = 44;

interface Packed {
  readonly laneOf: ReadonlyMap<number, number>;
  readonly clusters: readonly (readonly number[])[];
}

/** Taken stretches of a lane, in order; first fit by bisection. */
class Lane {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  take(startPx: number, endPx: number): boolean {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) < startPx) low = middle + 1;
      else high = middle;
    }
    const isFree =
      (this.#ends[low - 1] ?? -Infinity) <= startPx && (this.#starts[low] ?? Infinity) >= endPx;
    if (!isFree) return false;
    this.#starts.splice(low, 0, startPx);
    this.#ends.splice(low, 0, endPx);
    return true;
  }
}

function clusterUp(loom: Loom, rest: readonly number[], level: number): number[][] {
  const clusters: number[][] = [];
  let slot = NaN;
  for (const index of [...rest].sort((a, b) => a - b)) {
    const own = Math.floor(((loom.rows[index]?.truePx ?? 0) * level) / CLUSTER_PX);
    if (own === slot) clusters.at(-1)?.push(index);
    else clusters.push([index]);
    slot = own;
  }
  return clusters;
}

function pack(loom: Loom, level: number, laneCount: number): Packed {
  const lanes = Array.from({ length: laneCount }, () => new Lane());
  const laneOf = new Map<number, number>();
  const rest: number[] = [];
  const byImportance = loom.rows
    .map((_, index) => index)
    .sort((a, b) => importance(loom, b) - importance(loom, a) || a - b);
  for (const index of byImportance) {
    const row = loom.rows[index];
    if (!row) continue;
    const [startPx, endPx] = stretchOf(loom, row, level);
    const neededPx = Math.max(endPx, startPx + LABEL_PX) + GAP_PX;
    const lane = lanes.findIndex((candidate) => candidate.take(startPx, neededPx));
    if (lane === -1) rest.push(index);
    else laneOf.set(index, lane);
  }
  return { laneOf, clusters: clusterUp(loom, rest, level) };
}

const importance = (loom: Loom, index: number): number => loom.rows[index]?.event.importance ?? 0;

const packings = new WeakMap<Loom, Map<string, Packed>>();

function packed(loom: Loom, level: number, laneCount: number): Packed {
  const known = packings.get(loom) ?? new Map<string, Packed>();
  packings.set(loom, known);
  const key = `${level}/${laneCount}`;
  const made = known.get(key) ?? pack(loom, level, laneCount);
  known.set(key, made);
  return made;
}

/** A date's own stretch, px at a zoom; a dot has no length. */
function stretchOf(loom: Loom, { extent, truePx }: LoomRow, zoom: number): [number, number] {
  if (extent.shape === 'dot') return [truePx * zoom, truePx * zoom];
  const from = loom.scale.toPx(extent.fromMs ?? loom.scale.domain[0]);
  return [from * zoom, loom.scale.toPx(extent.toMs ?? loom.scale.domain[1]) * zoom];
}

function eventItem(loom: Loom, index: number, lane: number, zoom: number): RibbonEvent[] {
  const row = loom.rows[index];
  if (!row) return [];
  const [startPx, endPx] = stretchOf(loom, row, zoom);
  return [
    {
      kind: 'event',
      key: row.event.id,
      index,
      row,
      lane,
      startPx,
      markLengthPx: endPx - startPx,
      endPx: Math.max(endPx, startPx + LABEL_PX),
    },
  ];
}

function clusterItem(loom: Loom, indexes: readonly number[], zoom: number): RibbonCluster[] {
  const rows = indexes.flatMap((index) => loom.rows[index] ?? []);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return [];
  const centre = ((first.truePx + last.truePx) / 2) * zoom;
  const key = `cluster-${indexes[0]}-${rows.length}`;
  return [
    {
      kind: 'cluster',
      key,
      index: indexes[0] ?? 0,
      rows,
      startPx: centre - CLUSTER_PX / 2,
      endPx: centre + CLUSTER_PX / 2,
    },
  ];
}

/** Total for any loom; `fromPx`…`toPx` of the zoomed content. */
export function layoutRibbon(
  loom: Loom,
  { zoom, fromPx, toPx, laneCount, language }: RibbonView,
): RibbonScene {
  const level = 2 ** Math.floor(Math.log2(zoom));
  const { laneOf, clusters } = packed(loom, level, laneCount);
  const scale = stretched(loom.scale, zoom);
  const seen = ({ startPx, endPx }: { startPx: number; endPx: number }): boolean =>
    endPx >= fromPx && startPx <= toPx;
  const near = (index: number): boolean => {
    const px = (loom.rows[index]?.truePx ?? 0) * zoom;
    return px > fromPx - 4000 && px < toPx + 4000;
  };
  const events = [...laneOf]
    .filter(([index]) => near(index))
    .flatMap(([index, lane]) => eventItem(loom, index, lane, zoom));
  const counted = clusters
    .filter(([index]) => near(index ?? 0))
    .flatMap((indexes) => clusterItem(loom, indexes, zoom));
  return {
    lengthPx: scale.lengthPx + LABEL_PX,
    items: [...events, ...counted].filter(seen).sort((a, b) => a.index - b.index),
    folds: scale.folds.filter(seen).map((fold) => ({ ...fold, hiddenMs: fold.toMs - fold.fromMs })),
    ticks: timeTicks(scale, { locale: language, minGapPx: 90, fromPx, toPx }),
    spoken: loom.spoken.map(({ ms }) => ({ ms, px: scale.toPx(ms) })),
  };
}
