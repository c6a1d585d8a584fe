/**
 * Time scales over UTC ms. *Elastic*: polylinear, a knot at every event, so that each gets the room
 * it needs; the space between two grows with the logarithm of the time between them, and a stretch
 * that is empty for far longer than usual is folded to a fixed length that says what it hides.
 * *Linear*: equal time, equal length. Zoom acts on px *after* the scale (`stretched`): d3's
 * `rescaleX` is wrong on piecewise domains.
 */
import type { EventExtent } from './marks';
import { MS_PER_DAY } from '../calendar/day';
import { polylinear } from './polylinear';

export interface TimeSpot {
  /** UTC ms. */
  readonly atMs: number;
  readonly fromMs: number | null;
  readonly toMs: number | null;
  /** Length along the axis that the event's own row or label needs, CSS px. */
  readonly roomPx: number;
}

/** A piece of the axis; `endPx >= startPx`, times in UTC ms. */
export interface Stretch {
  readonly fromMs: number;
  readonly toMs: number;
  readonly startPx: number;
  readonly endPx: number;
}

export interface TimeScale {
  readonly mode: 'elastic' | 'linear';
  /** UTC ms, first < last. */
  readonly domain: readonly [number, number];
  readonly lengthPx: number;
  /** Clamped to the scale's ends. */
  readonly toPx: (ms: number) => number;
  readonly toMs: (px: number) => number;
  /** Between folds, in order; never empty. */
  readonly segments: readonly Stretch[];
  /** Hidden time is `toMs - fromMs`. */
  readonly folds: readonly Stretch[];
}

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
/** … unless it is a small part of the whole. */
const FOLD_SHARE = 0.05;

interface Knot {
  readonly ms: number;
  readonly px: number;
  /** The stretch that ends here is a fold. */
  readonly afterFold?: boolean;
}

/** Everything that stands at one instant. */
interface Site {
  readonly atMs: number;
  fromMs: number;
  toMs: number;
  roomPx: number;
}

function sitesOf(spots: readonly TimeSpot[]): Site[] {
  const sites: Site[] = [];
  for (const spot of [...spots].sort((a, b) => a.atMs - b.atMs)) {
    const from = spot.fromMs ?? spot.atMs;
    const to = spot.toMs ?? spot.atMs;
    const last = sites.at(-1);
    if (last?.atMs === spot.atMs) {
      last.fromMs = Math.min(last.fromMs, from);
      last.toMs = Math.max(last.toMs, to);
      last.roomPx += spot.roomPx;
    } else sites.push({ atMs: spot.atMs, fromMs: from, toMs: to, roomPx: spot.roomPx });
  }
  return sites;
}

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
  const share = Math.log2(1 + Math.max(0, hiddenMs) / typicalMs) / Math.log2(1 + FOLD_RATIO);
  return options.spreadPx * Math.min(1, share);
}

interface Gap {
  readonly typicalMs: number;
  /** Longer gaps fold. */
  readonly foldMs: number;
}

/** Knots between two sites: the end of the first date, the fold, the start of the next, the next site. */
function gapKnots(
  a: Site,
  b: Site,
  startPx: number,
  { typicalMs, foldMs }: Gap,
  options: ScaleOptions,
): Knot[] {
  const apart = a.toMs <= b.fromMs;
  const [endA, startB] = apart ? [a.toMs, b.fromMs] : [a.atMs, b.atMs];
  const [halfA, halfB] = apart ? [halfPx(endA - a.atMs), halfPx(b.atMs - startB)] : [0, 0];
  const hiddenMs = startB - endA;
  const folded = hiddenMs > foldMs;
  const fromPx = startPx + edgePx(a, halfA);
  const toPx = fromPx + extraPx(hiddenMs, folded, typicalMs, options);
  const endPx = toPx + edgePx(b, halfB);
  const hemMs = hiddenMs * FOLD_HEM;
  const ends: Knot[] = [
    { ms: endA, px: startPx + halfA },
    { ms: startB, px: endPx - halfB },
  ];
  const fold: Knot[] = [
    { ms: endA + hemMs, px: fromPx },
    { ms: startB - hemMs, px: toPx, afterFold: true },
  ];
  const inner = [
    ...(apart ? ends.slice(0, 1) : []),
    ...(folded ? fold : []),
    ...(apart ? ends.slice(1) : []),
  ];
  return [...inner, { ms: b.atMs, px: endPx }];
}

/** Equal instants would make the scale ambiguous: the later position wins. */
function distinct(knots: readonly Knot[]): Knot[] {
  const kept: Knot[] = [];
  for (const knot of knots) {
    if (kept.at(-1)?.ms === knot.ms) {
      const previous = kept.pop();
      kept.push({ ...knot, afterFold: previous?.afterFold ?? knot.afterFold ?? false });
    } else kept.push(knot);
  }
  return kept;
}

function stretches(knots: readonly Knot[]): Pick<TimeScale, 'segments' | 'folds'> {
  const segments: Stretch[] = [];
  const folds: Stretch[] = [];
  let first = knots[0] ?? { ms: 0, px: 0 };
  let last = first;
  const close = (): void => {
    segments.push({ fromMs: first.ms, toMs: last.ms, startPx: first.px, endPx: last.px });
  };
  for (const knot of knots.slice(1)) {
    if (knot.afterFold === true) {
      close();
      folds.push({ fromMs: last.ms, toMs: knot.ms, startPx: last.px, endPx: knot.px });
      first = knot;
    }
    last = knot;
  }
  close();
  return { segments, folds };
}

function fromKnots(mode: TimeScale['mode'], knots: readonly Knot[], lengthPx: number): TimeScale {
  const scale = polylinear(
    knots.map((knot) => knot.ms),
    knots.map((knot) => knot.px),
  );
  const domain = [knots[0]?.ms ?? 0, knots.at(-1)?.ms ?? 1] as const;
  return {
    mode,
    domain,
    lengthPx,
    toPx: scale.forward,
    toMs: scale.backward,
    ...stretches(knots),
  };
}

/** What the scale must cover; one day where there is nothing to cover. */
function covered(sites: readonly Site[]): [number, number] {
  let [from, to] = [Infinity, -Infinity];
  for (const site of sites) {
    from = Math.min(from, site.fromMs);
    to = Math.max(to, site.toMs);
  }
  if (from > to) return [0, MS_PER_DAY];
  return from === to ? [from - MS_PER_DAY / 2, to + MS_PER_DAY / 2] : [from, to];
}

/** The upper median: half of the gaps are at most this long. */
const middleOf = (gaps: readonly number[]): number | undefined =>
  [...gaps].sort((a, b) => a - b)[gaps.length >> 1];

/** Total for any input: no spots give one day, one spot its own extent. */
export function elasticScale(
  spots: readonly TimeSpot[],
  options: ScaleOptions = DEFAULT_SCALE,
): TimeScale {
  const sites = sitesOf(spots);
  const [from, to] = covered(sites);
  const [head, tail] = [sites[0], sites.at(-1)];
  if (!head || !tail) return linearScale(spots, 2 * options.padPx, options.padPx / 2);
  const gaps = sites.slice(1).map((site, index) => site.atMs - (sites[index]?.atMs ?? site.atMs));
  const typicalMs = middleOf(gaps) ?? MS_PER_DAY;
  const gap = { typicalMs, foldMs: Math.max(FOLD_RATIO * typicalMs, FOLD_SHARE * (to - from)) };
  const startPx = options.padPx + Math.max(head.roomPx / 2, halfPx(head.atMs - from));
  const knots: Knot[] = [
    { ms: from, px: startPx - halfPx(head.atMs - from) },
    { ms: head.atMs, px: startPx },
  ];
  sites.slice(1).forEach((site, index) => {
    const before = sites[index];
    if (before) knots.push(...gapKnots(before, site, knots.at(-1)?.px ?? 0, gap, options));
  });
  const endPx = knots.at(-1)?.px ?? 0;
  knots.push({ ms: to, px: endPx + halfPx(to - tail.atMs) });
  const lengthPx = endPx + Math.max(tail.roomPx / 2, halfPx(to - tail.atMs)) + options.padPx;
  return fromKnots('elastic', distinct(knots), lengthPx);
}

export function linearScale(
  spots: readonly TimeSpot[],
  lengthPx: number,
  padPx: number = DEFAULT_SCALE.padPx,
): TimeScale {
  const [from, to] = covered(sitesOf(spots));
  return fromKnots(
    'linear',
    [
      { ms: from, px: padPx },
      { ms: to, px: Math.max(padPx + 1, lengthPx - padPx) },
    ],
    Math.max(lengthPx, 2 * padPx + 1),
  );
}

/** The same scale `factor` times as long: zoom. */
export function stretched(scale: TimeScale, factor: number): TimeScale {
  const longer = (piece: Stretch): Stretch => ({
    ...piece,
    startPx: piece.startPx * factor,
    endPx: piece.endPx * factor,
  });
  return {
    ...scale,
    lengthPx: scale.lengthPx * factor,
    toPx: (ms) => scale.toPx(ms) * factor,
    toMs: (px) => scale.toMs(px / factor),
    segments: scale.segments.map(longer),
    folds: scale.folds.map(longer),
  };
}

/** The room an event asks for on the axis. */
export const spotOf = (extent: EventExtent, roomPx: number): TimeSpot => ({
  atMs: extent.atMs,
  fromMs: extent.fromMs,
  toMs: extent.toMs,
  roomPx,
});
