/**
 * The widget's wide form: time runs left to right, events with their titles in lanes above the axis.
 * Titles that find no lane are drawn as counted groups beside the axis, so the picture stays bounded.
 */
import { MS_PER_DAY } from '../calendar/day';
import { elasticScale } from './elastic';
import { packLanes } from './lanes';
import type { EventExtent } from './marks';
import { spotOf } from './sites';
import { timeTicks, type Tick } from './ticks';
import { stretched, type TimeScale } from './timeScale';

export interface RibbonEvent {
  readonly extent: EventExtent;
  readonly title: string;
}

/** CSS px; `x` and `widthPx` of the mark, `labelX` where the text starts or, if `flipped`, ends. */
export interface RibbonMark {
  readonly eventId: string;
  readonly extent: EventExtent;
  readonly x: number;
  readonly widthPx: number;
  readonly y: number;
  readonly label: string;
  readonly labelX: number;
  readonly flipped: boolean;
}

/** Several events without a lane of their own, by place on the axis. */
export interface RibbonGroup {
  readonly x: number;
  readonly y: number;
  readonly eventIds: readonly string[];
}

export interface RibbonFold {
  readonly x: number;
  readonly widthPx: number;
  readonly years: number;
}

export interface RibbonScene {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly axisY: number;
  readonly marks: readonly RibbonMark[];
  readonly groups: readonly RibbonGroup[];
  readonly folds: readonly RibbonFold[];
  readonly ticks: readonly Tick[];
  /** The end of the day of speaking; `null` if unknown or outside. */
  readonly spokenX: number | null;
}

export interface RibbonView {
  readonly widthPx: number;
  /** 1 fits the width. */
  readonly zoom: number;
  readonly language: string;
  readonly spokenMs: number | null;
  readonly maxLanes: number;
}

type Placed = Omit<RibbonMark, 'y'>;

const LANE_PX = 26;
const TOP_PX = 20;
const AXIS_PX = 38;
const DOT_PX = 10;
/** Mean advance of a letter at 12.5 px in wide text faces; titles are cut by count, not measured. */
const LETTER_PX = 7.2;
const MAX_LETTERS = 30;
const LABEL_GAP_PX = 6;
const ROOM_PX = 26;
const GROUP_PX = 28;
/** Marks without a title stand closer, in at most so many lanes. */
const BARE_PX = 17;
const BARE_LANES = 2;
/** Free above the axis. */
const FOOT_PX = 6;
const MIN_TICK_PX = 72;
const MS_PER_YEAR = 365.2425 * MS_PER_DAY;

function shorten(title: string): string {
  const words = title.slice(0, MAX_LETTERS + 1);
  if (words.length <= MAX_LETTERS) return title;
  const space = words.lastIndexOf(' ');
  const end = space > MAX_LETTERS / 2 ? space : MAX_LETTERS;
  // A cut between the halves of a character would draw a replacement mark.
  return `${words.slice(0, end).replace(/\p{Surrogate}$/u, '')}…`;
}

/** The mark over its date's extent; half-open dates run to the edge of the picture. */
function place({ extent, title }: RibbonEvent, scale: TimeScale): Placed {
  const from = extent.fromMs === null ? 0 : scale.toPx(extent.fromMs);
  const to = extent.toMs === null ? scale.lengthPx : scale.toPx(extent.toMs);
  const isDot = extent.shape === 'dot';
  const middle = isDot ? scale.toPx(extent.atMs) : (from + to) / 2;
  const widthPx = isDot ? DOT_PX : Math.max(DOT_PX, to - from);
  const x = middle - widthPx / 2;
  const label = shorten(title);
  const textPx = label.length * LETTER_PX;
  const flipped = x + widthPx + LABEL_GAP_PX + textPx > scale.lengthPx && x - textPx > 0;
  const labelX = flipped ? x - LABEL_GAP_PX : x + widthPx + LABEL_GAP_PX;
  return { eventId: extent.eventId, extent, x, widthPx, label, labelX, flipped };
}

function laneItem({ eventId, x, widthPx, label, flipped }: Placed) {
  const textPx = label.length * LETTER_PX + LABEL_GAP_PX;
  return {
    id: eventId,
    startPx: flipped ? x - textPx : x,
    endPx: flipped ? x + widthPx : x + widthPx + textPx,
  };
}

/** Counts what stands within one slot of the axis. */
function grouped(marks: readonly Placed[], y: number): RibbonGroup[] {
  const slots = new Map<number, string[]>();
  for (const { eventId, x, widthPx } of marks) {
    const slot = Math.floor((x + widthPx / 2) / GROUP_PX);
    const there = slots.get(slot);
    if (there) there.push(eventId);
    else slots.set(slot, [eventId]);
  }
  return [...slots].map(([slot, eventIds]) => ({ x: (slot + 0.5) * GROUP_PX, y, eventIds }));
}

const bareItem = ({ eventId, x, widthPx }: Placed) => ({
  id: eventId,
  startPx: x,
  endPx: x + widthPx,
});

interface Row {
  readonly mark: Placed;
  /** Above the axis, CSS px. */
  readonly risePx: number;
}

/** From the axis up: counts, then marks without their title, then marks with it. */
function stack(placed: readonly Placed[], maxLanes: number) {
  const titled = packLanes(placed.map(laneItem), { gapPx: 14, maxLanes });
  const untitled = placed.filter(({ eventId }) => !titled.laneOf.has(eventId));
  const bare = packLanes(untitled.map(bareItem), { gapPx: 4, maxLanes: BARE_LANES });
  const crowd = untitled.filter(({ eventId }) => !bare.laneOf.has(eventId));
  const bareFrom = FOOT_PX + (crowd.length > 0 ? BARE_PX : 0);
  const titledFrom = bareFrom + bare.laneCount * BARE_PX;
  const rows = placed.flatMap((mark): Row[] => {
    const lane = titled.laneOf.get(mark.eventId);
    if (lane !== undefined) return [{ mark, risePx: titledFrom + (lane + 0.5) * LANE_PX }];
    const low = bare.laneOf.get(mark.eventId);
    const quiet = { ...mark, label: '' };
    return low === undefined ? [] : [{ mark: quiet, risePx: bareFrom + (low + 0.5) * BARE_PX }];
  });
  return { rows, crowd, heightPx: titledFrom + titled.laneCount * LANE_PX };
}

function folds(scale: TimeScale): RibbonFold[] {
  return scale.folds
    .map(({ fromMs, toMs, startPx, endPx }) => ({
      x: startPx,
      widthPx: endPx - startPx,
      years: Math.round((toMs - fromMs) / MS_PER_YEAR),
    }))
    .filter(({ years }) => years > 0);
}

function spokenPx(scale: TimeScale, spokenMs: number | null): number | null {
  const end = (spokenMs ?? Infinity) + MS_PER_DAY;
  return end >= scale.domain[0] && end <= scale.domain[1] ? scale.toPx(end) : null;
}

/** Total for any number of events; px of a picture at least `widthPx` wide. */
export function layoutRibbon(events: readonly RibbonEvent[], view: RibbonView): RibbonScene {
  const natural = elasticScale(events.map(({ extent }) => spotOf(extent, ROOM_PX)));
  const lengthPx = view.widthPx * view.zoom;
  const scale = stretched(natural, lengthPx / natural.lengthPx);
  const placed = events.map((event) => place(event, scale));
  const { rows, crowd, heightPx } = stack(placed, view.maxLanes);
  const axisY = TOP_PX + heightPx;
  return {
    widthPx: lengthPx,
    heightPx: axisY + AXIS_PX,
    axisY,
    marks: rows.map(({ mark, risePx }) => ({ ...mark, y: axisY - risePx })),
    groups: grouped(crowd, axisY - FOOT_PX - BARE_PX / 2),
    folds: folds(scale),
    ticks: timeTicks(scale, { locale: view.language, minGapPx: MIN_TICK_PX }),
    spokenX: spokenPx(scale, view.spokenMs),
  };
}
