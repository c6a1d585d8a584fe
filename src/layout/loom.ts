/**
 * The loom, time running down, one row an event: everything that depends on the events, the mode and
 * the width, but not on zoom or scroll. `loomScene` cuts the visible part out of it.
 */
import type { TimelineEvent } from '../schema/document';
import { alongTime } from './alongTime';
import { elasticScaleOf, linearScaleOf, type ScaleOptions } from './elastic';
import { restingPlaces, SPOKEN_ROOM_PX, type Resting } from './loomRest';
import { eventExtent, type EventExtent } from './marks';
import { once } from './once';
import { reachesOf, type Reach } from './reaches';
import { addSpot, type Site } from './sites';
import type { TimeScale } from './timeScale';
import { forType, TYPE_PX } from './typeSize';

export interface LoomOptions {
  readonly mode: 'elastic' | 'linear';
  /** Room for a title, CSS px. */
  readonly titleWidthPx: number;
  /** Width of a title in its font, on one line, CSS px. */
  readonly measure: (title: string) => number;
  /** Size of the page's type, CSS px; 16 unless told. Rows grow with it. */
  readonly typePx?: number;
  /** Lines that the date of a day takes beside the axis, in the reader's language; 1 unless told. */
  readonly dayLines?: number;
  /** UTC ms at which each day of speaking ends, in order. */
  readonly spokenMs: readonly number[];
  /** Start of the day of speaking of an event's first citation, UTC ms. */
  readonly spokenOf: (event: TimelineEvent) => number | null;
  /** Where time runs along the line: room for a mark and no more, for labels stand in lanes. */
  readonly isRibbon?: boolean;
}

export interface LoomRow {
  readonly event: TimelineEvent;
  readonly extent: EventExtent;
  readonly lines: number;
  readonly heightPx: number;
  /** Where its date lies on the scale at zoom 1, px from the top of the content. */
  readonly truePx: number;
}

/** What a record seen as a whole has no use for is made when it is first asked for. */
export interface Loom {
  readonly scale: TimeScale;
  /** In time order: the order of reading, of the keyboard and of the DOM. */
  readonly rows: readonly LoomRow[];
  readonly spokenMs: readonly number[];
  readonly rowIndex: ReadonlyMap<string, number>;
  readonly rest: Resting;
  /** Elastic only: in linear time each mark itself is as long as its date. */
  readonly reaches: readonly Reach[];
  /** Size of the type that the rows have room for, CSS px. */
  readonly typePx: number;
}

const LINE_PX = 21;
const ROW_PADDING_PX = 13;
const RIBBON_ROOM_PX = 30;
const RIBBON_SCALE: ScaleOptions = { padPx: 24, spreadPx: 60, foldPx: 70 };
const LOOM_SCALE: ScaleOptions = { padPx: 14, spreadPx: 16, foldPx: 22 };

function scaleFor({ isRibbon, typePx }: LoomOptions): ScaleOptions {
  const { padPx, spreadPx, foldPx } = isRibbon === true ? RIBBON_SCALE : LOOM_SCALE;
  return {
    padPx: forType(padPx, typePx),
    spreadPx: forType(spreadPx, typePx),
    foldPx: forType(foldPx, typePx),
  };
}

/** Wrapping at words loses about a tenth of each line. */
function linesOf(widthPx: number, roomPx: number, typePx?: number): number {
  const most = roomPx < forType(320, typePx) ? 3 : 2;
  return Math.min(most, Math.max(1, Math.ceil((widthPx * (widthPx > roomPx ? 1.1 : 1)) / roomPx)));
}

/** What takes two lines beside the axis, as "week of 20 Sept 1976". */
const LONG_DATES = new Set(['week', 'half', 'quarter', 'interval', 'century', 'millennium']);

function dateLines({ when }: TimelineEvent, dayLines = 1): number {
  const isLong =
    LONG_DATES.has(when.precision) ||
    when.approximate === true ||
    when.earliest === null ||
    when.latest === null;
  return isLong ? 2 : when.precision === 'day' ? dayLines : 1;
}

/** A row whose place on the scale is filled in once there is a scale. */
type Draft = LoomRow & { truePx: number };

function draft(event: TimelineEvent, options: LoomOptions): Draft {
  const lines = linesOf(options.measure(event.title), options.titleWidthPx, options.typePx);
  const heightPx =
    options.isRibbon === true
      ? RIBBON_ROOM_PX
      : Math.max(lines, dateLines(event, options.dayLines)) * LINE_PX + ROW_PADDING_PX;
  return {
    event,
    extent: eventExtent(event, options.spokenOf(event)),
    lines,
    heightPx: forType(heightPx, options.typePx),
    // No whole number: V8 would make a row that gets a fraction later over, each for itself.
    truePx: Number.NaN,
  };
}

/** Rows and days of speaking, in the order of time. */
function sitesAlong(
  rows: readonly LoomRow[],
  spokenMs: readonly number[],
  spokenRoomPx: number,
): Site[] {
  const sites: Site[] = [];
  alongTime(rows, spokenMs, {
    row: ({ extent, heightPx }) => addSpot(sites, extent, heightPx),
    day: (ms) => addSpot(sites, { atMs: ms, fromMs: ms, toMs: ms }, spokenRoomPx),
  });
  return sites;
}

function indexOf(rows: readonly LoomRow[]): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  for (let at = 0; at < rows.length; at += 1) index.set(rows[at]?.event.id ?? '', at);
  return index;
}

/** Total: stands for no events, one, and ten thousand. */
export function prepareLoom(events: readonly TimelineEvent[], options: LoomOptions): Loom {
  const { mode, spokenMs, typePx = TYPE_PX } = options;
  const spokenRoomPx = forType(SPOKEN_ROOM_PX, typePx);
  const rows = events
    .map((event) => draft(event, options))
    .sort((a, b) => a.extent.atMs - b.extent.atMs);
  const sites = sitesAlong(rows, spokenMs, spokenRoomPx);
  const shape = scaleFor(options);
  const elastic = elasticScaleOf(sites, shape);
  const scale =
    mode === 'elastic'
      ? elastic
      : linearScaleOf(sites, elastic.lengthPx, shape.padPx + forType(20, typePx));
  for (const row of rows) row.truePx = scale.toPx(row.extent.atMs);
  const rowIndex = once(() => indexOf(rows));
  const rest = once(() => restingPlaces(rows, spokenMs, spokenRoomPx, scale));
  const reaches = once(() => (mode === 'elastic' ? reachesOf(rows, scale) : []));
  return {
    scale,
    rows,
    spokenMs,
    typePx,
    get rowIndex() {
      return rowIndex();
    },
    get rest() {
      return rest();
    },
    get reaches() {
      return reaches();
    },
  };
}
