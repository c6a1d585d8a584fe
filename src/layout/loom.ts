/**
 * The loom, time running down, one row an event: everything that depends on the events, the mode and
 * the width, but not on zoom or scroll. `loomScene` cuts the visible part out of it.
 */
import type { TimelineEvent } from '../schema/document';
import { elasticScale, linearScale, type ScaleOptions } from './elastic';
import { eventExtent, type EventExtent } from './marks';
import { reachesOf, type Reach } from './reaches';
import { spotOf } from './sites';
import { spread, type Box } from './spread';
import type { TimeScale } from './timeScale';

export interface LoomOptions {
  readonly mode: 'elastic' | 'linear';
  /** Room for a title, CSS px. */
  readonly titleWidthPx: number;
  /** Width of a title in its font, on one line, CSS px. */
  readonly measure: (title: string) => number;
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
  /** Centre of the row at zoom 1, px from the top of the content. */
  readonly restPx: number;
  /** Where its date lies on the scale at zoom 1. */
  readonly truePx: number;
}

export interface SpokenLine {
  readonly ms: number;
  readonly restPx: number;
}

export interface Loom {
  readonly scale: TimeScale;
  /** In time order: the order of reading, of the keyboard and of the DOM. */
  readonly rows: readonly LoomRow[];
  readonly rowIndex: ReadonlyMap<string, number>;
  readonly spoken: readonly SpokenLine[];
  /** Elastic only: in linear time each mark itself is as long as its date. */
  readonly reaches: readonly Reach[];
}

const LINE_PX = 21;
const ROW_PADDING_PX = 13;
const SPOKEN_ROOM_PX = 40;
const RIBBON_ROOM_PX = 30;
const RIBBON_SCALE: ScaleOptions = { padPx: 24, spreadPx: 60, foldPx: 70 };
const LOOM_SCALE: ScaleOptions = { padPx: 14, spreadPx: 16, foldPx: 22 };

/** Wrapping at words loses about a tenth of each line. */
function linesOf(widthPx: number, roomPx: number): number {
  const most = roomPx < 320 ? 3 : 2;
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

/** A row that has no place yet. */
type Draft = Omit<LoomRow, 'restPx' | 'truePx'>;

function draft(event: TimelineEvent, options: LoomOptions): Draft {
  const lines = linesOf(options.measure(event.title), options.titleWidthPx);
  const isRibbon = options.isRibbon === true;
  return {
    event,
    extent: eventExtent(event, options.spokenOf(event)),
    lines,
    heightPx: isRibbon
      ? RIBBON_ROOM_PX
      : Math.max(lines, dateLines(event, options.dayLines)) * LINE_PX + ROW_PADDING_PX,
  };
}

/**
 * Gives each row its place. Rows and days of speaking share the axis, so that no title runs under the
 * line's label.
 */
function place(
  drafts: readonly Draft[],
  spokenMs: readonly number[],
  scale: TimeScale,
): Pick<Loom, 'rows' | 'spoken'> {
  const boxes: Box[] = [];
  const dayBoxes: number[] = [];
  const addDays = (until: number): void => {
    for (let ms = spokenMs[dayBoxes.length]; ms !== undefined && ms < until;) {
      dayBoxes.push(boxes.length);
      boxes.push({ wantedPx: scale.toPx(ms), sizePx: SPOKEN_ROOM_PX });
      ms = spokenMs[dayBoxes.length];
    }
  };
  const rowBoxes = drafts.map(({ extent, heightPx }) => {
    addDays(extent.atMs);
    return boxes.push({ wantedPx: scale.toPx(extent.atMs), sizePx: heightPx }) - 1;
  });
  addDays(Infinity);
  const centres = spread(boxes, 0, scale.lengthPx);
  const centreOf = (box: number | undefined): number => centres[box ?? -1] ?? 0;
  return {
    // Made whole here: a draft that gets its places later is made over by V8, each for itself.
    rows: drafts.map(({ event, extent, lines, heightPx }, index) => ({
      event,
      extent,
      lines,
      heightPx,
      restPx: centreOf(rowBoxes[index]),
      truePx: boxes[rowBoxes[index] ?? -1]?.wantedPx ?? 0,
    })),
    spoken: spokenMs.map((ms, index) => ({ ms, restPx: centreOf(dayBoxes[index]) })),
  };
}

function indexOf(rows: readonly LoomRow[]): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  for (let at = 0; at < rows.length; at += 1) index.set(rows[at]?.event.id ?? '', at);
  return index;
}

/** Total: stands for no events, one, and ten thousand. */
export function prepareLoom(events: readonly TimelineEvent[], options: LoomOptions): Loom {
  const { mode, spokenMs } = options;
  const drafts = events
    .map((event) => draft(event, options))
    .sort((a, b) => a.extent.atMs - b.extent.atMs);
  const spots = [
    ...drafts.map(({ extent, heightPx }) => spotOf(extent, heightPx)),
    ...spokenMs.map((ms) => ({ atMs: ms, fromMs: ms, toMs: ms, roomPx: SPOKEN_ROOM_PX })),
  ];
  const shape = options.isRibbon === true ? RIBBON_SCALE : LOOM_SCALE;
  const elastic = elasticScale(spots, shape);
  const scale =
    mode === 'elastic' ? elastic : linearScale(spots, elastic.lengthPx, shape.padPx + 20);
  const { rows, spoken } = place(drafts, spokenMs, scale);
  return {
    scale,
    rows,
    rowIndex: indexOf(rows),
    spoken,
    reaches: mode === 'elastic' ? reachesOf(rows, scale) : [],
  };
}
