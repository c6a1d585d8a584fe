/**
 * *Elastic* time: each event gets the room it needs; the space between two grows with the logarithm of
 * the time between them, and a stretch that is empty for far longer than usual is folded to a fixed
 * length that says what it hides. *Linear* time: equal time, equal length.
 */
import { MS_PER_DAY } from '../calendar/day';
import { covered, sitesOf, type Site, type TimeSpot } from './sites';
import { Knots, type TimeScale } from './timeScale';

export interface ScaleOptions {
  /** Free length at both ends. */
  readonly padPx: number;
  /** Length that the longest unfolded gap adds between two events. */
  readonly spreadPx: number;
  readonly foldPx: number;
}

export const DEFAULT_SCALE: ScaleOptions = { padPx: 24, spreadPx: 40, foldPx: 26 };

/** A gap this many times the median is folded … */
const FOLD_RATIO = 6;
const LOG_RATIO = Math.log2(1 + FOLD_RATIO);
/** … unless it is a small part of the whole. */
const FOLD_SHARE = 0.05;

/** Drawn half-length of an imprecise date: a month about 5 px, a year 11, a century 23. */
export const halfPx = (ms: number): number =>
  2.6 * Math.log(1 + Math.max(0, ms) / (3 * MS_PER_DAY));

/** The part of a fold's time that is left at each end, so that the fold begins where the rows end. */
const FOLD_HEM = 0.0001;

/** px from a site's centre to where its own room ends. */
const edgePx = (site: Site, halfLengthPx: number): number =>
  Math.max(site.roomPx / 2, halfLengthPx);

function extraPx(
  hiddenMs: number,
  folded: boolean,
  typicalMs: number,
  options: ScaleOptions,
): number {
  if (folded) return options.foldPx;
  const share = Math.log2(1 + Math.max(0, hiddenMs) / typicalMs) / LOG_RATIO;
  return options.spreadPx * Math.min(1, share);
}

interface Gap {
  readonly typicalMs: number;
  /** Longer gaps fold. */
  readonly foldMs: number;
}

/** Between two sites: the end of the first date, the fold, the start of the next, the next site. */
function addGap(knots: Knots, a: Site, b: Site, gap: Gap, options: ScaleOptions): void {
  const startPx = knots.endPx;
  const isApart = a.toMs <= b.fromMs;
  const endA = isApart ? a.toMs : a.atMs;
  const startB = isApart ? b.fromMs : b.atMs;
  const halfA = isApart ? halfPx(endA - a.atMs) : 0;
  const halfB = isApart ? halfPx(b.atMs - startB) : 0;
  const hiddenMs = startB - endA;
  const isFolded = hiddenMs > gap.foldMs;
  const fromPx = startPx + edgePx(a, halfA);
  const toPx = fromPx + extraPx(hiddenMs, isFolded, gap.typicalMs, options);
  const endPx = toPx + edgePx(b, halfB);
  const hemMs = hiddenMs * FOLD_HEM;
  if (isApart) knots.add(endA, startPx + halfA);
  if (isFolded) {
    knots.add(endA + hemMs, fromPx);
    knots.addFold(startB - hemMs, toPx);
  }
  if (isApart) knots.add(startB, endPx - halfB);
  knots.add(b.atMs, endPx);
}

/** The upper median of the gaps, UTC ms: half of them are at most this long. */
function typicalGap(sites: readonly Site[]): number {
  const gaps = new Float64Array(sites.length - 1);
  for (let at = 0; at < gaps.length; at += 1)
    gaps[at] = (sites[at + 1]?.atMs ?? 0) - (sites[at]?.atMs ?? 0);
  return gaps.sort()[gaps.length >> 1] ?? MS_PER_DAY;
}

/** Total for any input: no spots give one day, one spot its own extent. */
export const elasticScale = (spots: readonly TimeSpot[], options?: ScaleOptions): TimeScale =>
  elasticScaleOf(sitesOf(spots), options);

export function elasticScaleOf(
  sites: readonly Site[],
  options: ScaleOptions = DEFAULT_SCALE,
): TimeScale {
  const [from, to] = covered(sites);
  const [head, tail] = [sites[0], sites.at(-1)];
  if (!head || !tail) return linearScaleOf(sites, 2 * options.padPx, options.padPx / 2);
  const typicalMs = typicalGap(sites);
  const gap = { typicalMs, foldMs: Math.max(FOLD_RATIO * typicalMs, FOLD_SHARE * (to - from)) };
  const startPx = options.padPx + Math.max(head.roomPx / 2, halfPx(head.atMs - from));
  const knots = new Knots();
  knots.add(from, startPx - halfPx(head.atMs - from));
  knots.add(head.atMs, startPx);
  sites.reduce((before, site) => {
    addGap(knots, before, site, gap, options);
    return site;
  });
  const { endPx } = knots;
  const tailPx = halfPx(to - tail.atMs);
  knots.add(to, endPx + tailPx);
  return knots.scale('elastic', endPx + Math.max(tail.roomPx / 2, tailPx) + options.padPx);
}

export const linearScale = (
  spots: readonly TimeSpot[],
  lengthPx: number,
  padPx?: number,
): TimeScale => linearScaleOf(sitesOf(spots), lengthPx, padPx);

export function linearScaleOf(
  sites: readonly Site[],
  lengthPx: number,
  padPx: number = DEFAULT_SCALE.padPx,
): TimeScale {
  const [from, to] = covered(sites);
  const knots = new Knots();
  knots.add(from, padPx);
  knots.add(to, Math.max(padPx + 1, lengthPx - padPx));
  return knots.scale('linear', Math.max(lengthPx, 2 * padPx + 1));
}
