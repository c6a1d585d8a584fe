/**
 * The widget's narrow form: one row an event, time running down. Rows keep their natural height, so
 * what is laid out here is their order, the breaks between them and the length of each mark.
 */
import { elasticScale } from './elastic';
import type { EventExtent } from './marks';
import { spotOf } from './sites';
import type { TimeScale } from './timeScale';
import { MS_PER_DAY } from '../calendar/day';

export interface EventRow {
  readonly kind: 'event';
  readonly key: string;
  readonly extent: EventExtent;
  /** CSS px: a day is a dot, coarser dates are longer. */
  readonly markPx: number;
}

/** Time that nothing happens in. */
export interface FoldRow {
  readonly kind: 'fold';
  readonly key: string;
  readonly years: number;
}

/** What follows was ahead of the speaker. */
export interface SpokenRow {
  readonly kind: 'spoken';
  readonly key: string;
}

export type ColumnRow = EventRow | FoldRow | SpokenRow;

const DOT_PX = 9;
const LONGEST_PX = 34;
const MS_PER_YEAR = 365.2425 * MS_PER_DAY;

/** Grows with the logarithm of the date's width: a month 15 px, a year 21, a century 34. */
export function markLength(extent: EventExtent): number {
  if (extent.shape === 'dot') return DOT_PX;
  const { fromMs, toMs } = extent;
  if (fromMs === null || toMs === null) return LONGEST_PX;
  const days = Math.max(1, (toMs - fromMs) / MS_PER_DAY);
  return Math.min(LONGEST_PX, DOT_PX + 2 * Math.log(days));
}

function hiddenYears(scale: TimeScale, before: EventExtent, after: EventExtent): number {
  const fold = scale.folds.find(({ fromMs, toMs }) => fromMs >= before.atMs && toMs <= after.atMs);
  return fold ? Math.round((fold.toMs - fold.fromMs) / MS_PER_YEAR) : 0;
}

/** `extents` in the order of the list, each with a key unique in it; `spokenMs` is midnight of the day of speaking, if there is one. */
export function columnRows(extents: readonly EventExtent[], spokenMs: number | null): ColumnRow[] {
  const scale = elasticScale(extents.map((extent) => spotOf(extent, 1)));
  const rows: ColumnRow[] = [];
  const lastPast = extents.findLastIndex(
    ({ atMs }) => spokenMs === null || atMs < spokenMs + MS_PER_DAY,
  );
  extents.forEach((extent, index) => {
    const before = extents[index - 1];
    const years = before ? hiddenYears(scale, before, extent) : 0;
    if (years > 0) rows.push({ kind: 'fold', key: `fold ${extent.eventId}`, years });
    // A plan for "this year" may stand above days that were past: the line comes after the last of them.
    if (spokenMs !== null && index === lastPast + 1) rows.push({ kind: 'spoken', key: 'spoken' });
    rows.push({
      kind: 'event',
      key: `event ${extent.eventId}`,
      extent,
      markPx: markLength(extent),
    });
  });
  return rows;
}
