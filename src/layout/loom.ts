/**
 * The loom, time running down, one row an event: everything that depends on the events, the mode and
 * the width, but not on zoom or scroll. `loomScene` cuts the visible part out of it.
 */
import type { TimelineEvent } from '../schema/document';
import { elasticScale, linearScale, spotOf, type ScaleOptions, type TimeScale } from './elastic';
import { eventExtent, type EventExtent } from './marks';
import { reachesOf, type Reach } from './reaches';
import { spread } from './spread';

export interface LoomOptions {
  readonly mode: 'elastic' | 'linear';
  /** Room for a title, CSS px. */
  readonly titleWidthPx: number;
  /** Width of a title in its font, on one line, CSS px. */
  readonly measure: (title: string) => number;
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

const dateLines = ({ when }: TimelineEvent): number =>
  LONG_DATES.has(when.precision) ||
  when.approximate === true ||
  when.earliest === null ||
  when.latest === null
    ? 2
    : 1;

interface Draft {
  readonly event: TimelineEvent;
  readonly extent: EventExtent;
  readonly lines: number;
  readonly heightPx: number;
}

function drafts(events: readonly TimelineEvent[], options: LoomOptions): Draft[] {
  return events
    .map((event) => {
      const lines = linesOf(options.measure(event.title), options.titleWidthPx);
      return {
        event,
        extent: eventExtent(event, options.spokenOf(event)),
        lines,
        heightPx:
          options.isRibbon === true
            ? RIBBON_ROOM_PX
            : Math.max(lines, dateLines(event)) * LINE_PX + ROW_PADDING_PX,
      };
    })
    .sort((a, b) => a.extent.atMs - b.extent.atMs);
}

/** Rows and days of speaking share the axis, so that no title runs under the line's label. */
function resting(
  rows: readonly Draft[],
  spokenMs: readonly number[],
  scale: TimeScale,
): Map<Draft | number, number> {
  const all = [
    ...rows.map((row) => ({
      key: row as Draft | number,
      ms: row.extent.atMs,
      sizePx: row.heightPx,
    })),
    ...spokenMs.map((ms) => ({ key: ms, ms, sizePx: SPOKEN_ROOM_PX })),
  ].sort((a, b) => a.ms - b.ms);
  const centres = spread(
    all.map(({ ms, sizePx }) => ({ wantedPx: scale.toPx(ms), sizePx })),
    0,
    scale.lengthPx,
  );
  return new Map(all.map(({ key }, index) => [key, centres[index] ?? 0]));
}

/** Total: stands for no events, one, and ten thousand. */
export function prepareLoom(events: readonly TimelineEvent[], options: LoomOptions): Loom {
  const rows = drafts(events, options);
  const spots = [
    ...rows.map((row) => spotOf(row.extent, row.heightPx)),
    ...options.spokenMs.map((ms) => ({ atMs: ms, fromMs: ms, toMs: ms, roomPx: SPOKEN_ROOM_PX })),
  ];
  const shape = options.isRibbon === true ? RIBBON_SCALE : LOOM_SCALE;
  const elastic = elasticScale(spots, shape);
  const scale =
    options.mode === 'elastic' ? elastic : linearScale(spots, elastic.lengthPx, shape.padPx + 20);
  const rest = resting(rows, options.spokenMs, scale);
  const placed = rows.map((row) => ({
    ...row,
    restPx: rest.get(row) ?? 0,
    truePx: scale.toPx(row.extent.atMs),
  }));
  return {
    scale,
    rows: placed,
    rowIndex: new Map(placed.map((row, index) => [row.event.id, index])),
    spoken: options.spokenMs.map((ms) => ({ ms, restPx: rest.get(ms) ?? 0 })),
    reaches:
      options.mode === 'elastic'
        ? reachesOf(
            rows.map((row) => row.extent),
            scale,
          )
        : [],
  };
}
