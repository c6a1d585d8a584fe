/** How a cluster is spoken of: how many events, of which years, and one that stands for the rest. */
import { MS_PER_DAY } from '../calendar/day';
import { instantLabel } from '../layout/instantLabel';
import type { LoomRow } from '../layout/loom';
import type { TimelineEvent } from '../schema/document';
import type { Locale } from './locale.svelte';

const MS_PER_LONG_YEAR = 366 * MS_PER_DAY;

/** The middle of a decade or century is a year that nobody said: what is not within one year keeps its own words. */
function yearOf({ event, extent }: LoomRow, locale: Locale): string {
  const { fromMs, toMs, atMs } = extent;
  const isWithinYear = fromMs !== null && toMs !== null && toMs - fromMs <= MS_PER_LONG_YEAR;
  return isWithinYear ? instantLabel(atMs, 'year', locale.dates) : locale.date(event.when);
}

export function clusterWords(rows: readonly LoomRow[], locale: Locale): string {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return '';
  const isOneDate = rows.every(({ event }) => event.when.edtf === first.event.when.edtf);
  const words = (row: LoomRow): string =>
    isOneDate ? locale.date(row.event.when) : yearOf(row, locale);
  return locale.messages.cluster(rows.length, words(first), words(last));
}

/** The first of those that matter most. */
export function chiefOf(rows: readonly LoomRow[]): TimelineEvent | undefined {
  let chief = rows[0]?.event;
  for (const { event } of rows) {
    if (chief?.importance === 3) break;
    if (event.importance > (chief?.importance ?? 0)) chief = event;
  }
  return chief;
}
