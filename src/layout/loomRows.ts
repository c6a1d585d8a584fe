/**
 * Which rows stand in a stretch of the loom at a zoom. Where events outnumber the room they merge
 * into counted clusters, by power-of-two time buckets: a bucket is found by bisection and does not
 * change while the zoom stays between two powers, so nothing flickers.
 */
import { bisectLeft, bisectRight, bisector } from 'd3';
import type { Loom, LoomRow } from './loom';
import { spread } from './spread';
import { forType } from './typeSize';

export interface PlacedEvent {
  readonly kind: 'event';
  readonly index: number;
  readonly row: LoomRow;
  /** Centre, px of the zoomed content. */
  readonly centrePx: number;
  readonly heightPx: number;
  readonly lines: number;
}

export interface PlacedCluster {
  readonly kind: 'cluster';
  /** Index of the first row in it. */
  readonly index: number;
  readonly rows: readonly LoomRow[];
  readonly centrePx: number;
  readonly heightPx: number;
}

export type Placed = PlacedEvent | PlacedCluster;

const SLOT_PX = 44;
const SLOTS = 8;
const slotPx = ({ typePx }: Loom): number => forType(SLOT_PX, typePx);
const windowPx = (loom: Loom): number => slotPx(loom) * SLOTS;

const byTrue = bisector((row: LoomRow) => row.truePx);

/** At rest and beyond, the elastic scale has a row for everybody. */
export const hasRoomForAll = (loom: Loom, zoom: number): boolean =>
  loom.scale.mode === 'elastic' && zoom >= 0.999;

function eventsAtRest(loom: Loom, zoom: number, fromPx: number, toPx: number): Placed[] {
  const { rowsPx } = loom.rest;
  const first = Math.max(0, bisectLeft(rowsPx, fromPx / zoom) - 1);
  const last = bisectRight(rowsPx, toPx / zoom) + 1;
  return loom.rows.slice(first, last).map((row, offset) => ({
    kind: 'event' as const,
    index: first + offset,
    row,
    centrePx: (rowsPx[first + offset] ?? 0) * zoom,
    heightPx: row.heightPx,
    lines: row.lines,
  }));
}

type Group = readonly [first: number, rows: readonly LoomRow[]];

const grouped = new WeakMap<Loom, Map<string, readonly Group[]>>();

/** Groups stay the same between two powers of zoom, and so does all that is drawn of them but its place. */
function groupsOf(loom: Loom, level: number, index: number): readonly Group[] {
  const known = grouped.get(loom) ?? new Map<string, readonly Group[]>();
  grouped.set(loom, known);
  const key = `${level}/${index}`;
  const groups =
    known.get(key) ?? groupsIn(loom, (index * windowPx(loom)) / level, windowPx(loom) / level);
  known.set(key, groups);
  return groups;
}

/** One group a row if they fit the window, otherwise one group a slot. */
function groupsIn(loom: Loom, fromPx: number, widthPx: number): Group[] {
  const first = byTrue.left(loom.rows, fromPx);
  const rows = loom.rows.slice(first, byTrue.left(loom.rows, fromPx + widthPx));
  const neededPx = rows.reduce((sum, row) => sum + row.heightPx, 0);
  if (neededPx <= windowPx(loom)) return rows.map((row, offset) => [first + offset, [row]]);
  const groups: [number, LoomRow[]][] = [];
  let slot = -1;
  rows.forEach((row, offset) => {
    const own = Math.floor(((row.truePx - fromPx) / widthPx) * SLOTS);
    if (own === slot) groups.at(-1)?.[1].push(row);
    else groups.push([first + offset, [row]]);
    slot = own;
  });
  return groups;
}

/** Whether rows must do with one line, for the window is full; the same between two powers of zoom. */
function isFull(groups: readonly Group[], slot: number): boolean {
  const sizes = groups.map(([, rows]) => (rows.length > 1 ? slot : (rows[0]?.heightPx ?? 0)));
  return sizes.reduce((sum, size) => sum + size, 0) > slot * SLOTS;
}

/** What a group takes; a row between clusters has room for one line. */
function sizeOf([, rows]: Group, isCrowded: boolean, slot: number): number {
  const heightPx = rows.length === 1 ? (rows[0]?.heightPx ?? slot) : slot;
  return isCrowded ? Math.min(heightPx, slot) : heightPx;
}

function place([index, rows]: Group, centrePx: number, heightPx: number): Placed {
  const [row] = rows;
  if (rows.length > 1 || !row) return { kind: 'cluster', index, rows, centrePx, heightPx };
  const lines = row.heightPx > heightPx ? 1 : row.lines;
  return { kind: 'event', index, row, centrePx, heightPx, lines };
}

function rowsInWindow(loom: Loom, level: number, index: number, zoom: number): Placed[] {
  const groups = groupsOf(loom, level, index);
  const [fromPx, widthPx] = [(index * windowPx(loom)) / level, windowPx(loom) / level];
  const slot = slotPx(loom);
  const isCrowded = isFull(groups, slot);
  const boxes = groups.map((group) => ({
    wantedPx: (((group[1][0]?.truePx ?? 0) + (group[1].at(-1)?.truePx ?? 0)) / 2) * zoom,
    sizePx: sizeOf(group, isCrowded, slot),
  }));
  const endPx = Math.min(fromPx + widthPx, loom.scale.lengthPx);
  const centres = spread(boxes, fromPx * zoom, endPx * zoom);
  return groups.map((group, at) => place(group, centres[at] ?? 0, boxes[at]?.sizePx ?? slot));
}

/** `fromPx`…`toPx` of the zoomed content; rows that only touch the stretch are included. */
export function rowsBetween(loom: Loom, zoom: number, fromPx: number, toPx: number): Placed[] {
  if (hasRoomForAll(loom, zoom)) return eventsAtRest(loom, zoom, fromPx, toPx);
  const level = 2 ** Math.floor(Math.log2(zoom));
  const widthPx = windowPx(loom) / level;
  const first = Math.max(0, Math.floor(fromPx / zoom / widthPx));
  const last = Math.floor(toPx / zoom / widthPx);
  return Array.from({ length: last - first + 1 }, (_, offset) =>
    rowsInWindow(loom, level, first + offset, zoom),
  ).flat();
}
