/** How a cluster is spoken of: how many events, of which years, and one that stands for the rest. */
import { instantLabel } from '../layout/instantLabel';
import type { LoomRow } from '../layout/loom';
import type { TimelineEvent } from '../schema/document';
import type { Locale } from './locale.svelte';

export function clusterWords(rows: readonly LoomRow[], locale: Locale): string {
  const year = (row: LoomRow | undefined): string =>
    instantLabel(row?.extent.atMs ?? 0, 'year', locale.dates);
  return locale.messages.cluster(rows.length, year(rows[0]), year(rows.at(-1)));
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
