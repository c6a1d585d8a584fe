/** What asks for room on the axis, gathered by instant. */
import type { EventExtent } from './marks';
import { MS_PER_DAY } from '../calendar/day';

export interface TimeSpot {
  /** UTC ms. */
  readonly atMs: number;
  readonly fromMs: number | null;
  readonly toMs: number | null;
  /** Length along the axis that the event's own row or label needs, CSS px. */
  readonly roomPx: number;
}

/** The room an event asks for on the axis. */
export const spotOf = (extent: EventExtent, roomPx: number): TimeSpot => ({
  atMs: extent.atMs,
  fromMs: extent.fromMs,
  toMs: extent.toMs,
  roomPx,
});

/** Everything that stands at one instant. */
export interface Site {
  readonly atMs: number;
  fromMs: number;
  toMs: number;
  roomPx: number;
}

type Stay = Omit<TimeSpot, 'roomPx'>;

/** `sites` are in the order of time, and what is added lies at the last of them or after it. */
export function addSpot(sites: Site[], { atMs, fromMs, toMs }: Stay, roomPx: number): void {
  const from = fromMs ?? atMs;
  const to = toMs ?? atMs;
  const last = sites.at(-1);
  if (last?.atMs === atMs) {
    last.fromMs = Math.min(last.fromMs, from);
    last.toMs = Math.max(last.toMs, to);
    last.roomPx += roomPx;
  } else sites.push({ atMs, fromMs: from, toMs: to, roomPx });
}

/** In the order of time. */
export function sitesOf(spots: readonly TimeSpot[]): Site[] {
  const sites: Site[] = [];
  for (const spot of [...spots].sort((a, b) => a.atMs - b.atMs)) addSpot(sites, spot, spot.roomPx);
  return sites;
}

/** What the scale must cover; one day where there is nothing to cover. */
export function covered(sites: readonly Site[]): [number, number] {
  let [from, to] = [Infinity, -Infinity];
  for (const site of sites) {
    from = Math.min(from, site.fromMs);
    to = Math.max(to, site.toMs);
  }
  if (from > to) return [0, MS_PER_DAY];
  return from === to ? [from - MS_PER_DAY / 2, to + MS_PER_DAY / 2] : [from, to];
}
