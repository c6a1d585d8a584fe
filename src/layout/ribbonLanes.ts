/**
 * Who stands in which lane of the ribbon: the important ones choose first, the rest is counted. Lanes are
 * packed once a power of two of zoom, so panning never reshuffles them.
 */
import type { Loom, LoomRow } from './loom';
import { forType } from './typeSize';

const LABEL_PX = 190;
const CLUSTER_PX = 44;
export const GAP_PX = 10;

/** Every label has this room; a longer one takes what is free up to the next of its lane. */
export const labelPx = ({ typePx }: Loom): number => forType(LABEL_PX, typePx);
export const clusterPx = ({ typePx }: Loom): number => forType(CLUSTER_PX, typePx);

export interface Packed {
  readonly laneOf: ReadonlyMap<number, number>;
  /** From an event's start to the next start in its lane, px at the level of the packing; the last have none. */
  readonly roomOf: ReadonlyMap<number, number>;
  readonly clusters: readonly (readonly number[])[];
}

/** Taken stretches of a lane, in order; first fit by bisection. */
class Lane {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #indexes: number[] = [];

  take(index: number, startPx: number, endPx: number): boolean {
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
    this.#indexes.splice(low, 0, index);
    return true;
  }

  /** From each start to the next, px. */
  rooms(): [index: number, roomPx: number][] {
    return this.#indexes
      .slice(0, -1)
      .map((index, at) => [index, (this.#starts[at + 1] ?? 0) - (this.#starts[at] ?? 0)]);
  }
}

/** Where the count of these rows stands: in their middle, px at zoom 1. */
export function middlePx({ rows }: Loom, indexes: readonly number[]): number {
  const [first, last] = [rows[indexes[0] ?? -1], rows[indexes.at(-1) ?? -1]];
  return ((first?.truePx ?? 0) + (last?.truePx ?? 0)) / 2;
}

/** Slots that are filled at their edges alone come near each other: no count stands on another. */
function keptApart(loom: Loom, clusters: readonly number[][], level: number): number[][] {
  const apart: number[][] = [];
  for (const cluster of clusters) {
    const before = apart.at(-1);
    const gap = before ? (middlePx(loom, cluster) - middlePx(loom, before)) * level : Infinity;
    if (gap < clusterPx(loom) * 0.9) before?.push(...cluster);
    else apart.push(cluster);
  }
  return apart;
}

function clusterUp(loom: Loom, rest: readonly number[], level: number): number[][] {
  const clusters: number[][] = [];
  let slot = NaN;
  for (const index of [...rest].sort((a, b) => a - b)) {
    const own = Math.floor(((loom.rows[index]?.truePx ?? 0) * level) / clusterPx(loom));
    if (own === slot) clusters.at(-1)?.push(index);
    else clusters.push([index]);
    slot = own;
  }
  return keptApart(loom, clusters, level);
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
    const neededPx = Math.max(endPx, startPx + labelPx(loom)) + GAP_PX;
    const lane = lanes.findIndex((candidate) => candidate.take(index, startPx, neededPx));
    if (lane === -1) rest.push(index);
    else laneOf.set(index, lane);
  }
  const roomOf = new Map(lanes.flatMap((lane) => lane.rooms()));
  return { laneOf, roomOf, clusters: clusterUp(loom, rest, level) };
}

const importance = (loom: Loom, index: number): number => loom.rows[index]?.event.importance ?? 0;

const packings = new WeakMap<Loom, Map<string, Packed>>();

export function packed(loom: Loom, level: number, laneCount: number): Packed {
  const known = packings.get(loom) ?? new Map<string, Packed>();
  packings.set(loom, known);
  const key = `${level}/${laneCount}`;
  const made = known.get(key) ?? pack(loom, level, laneCount);
  known.set(key, made);
  return made;
}

/** A date's own stretch, px at a zoom; a dot has no length. */
export function stretchOf(loom: Loom, { extent, truePx }: LoomRow, zoom: number): [number, number] {
  if (extent.shape === 'dot') return [truePx * zoom, truePx * zoom];
  const from = loom.scale.toPx(extent.fromMs ?? loom.scale.domain[0]);
  return [from * zoom, loom.scale.toPx(extent.toMs ?? loom.scale.domain[1]) * zoom];
}
