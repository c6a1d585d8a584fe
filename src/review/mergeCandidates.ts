/** Which events a person is likely to merge into one: those nearest in time come first. */
import { parseDay } from '../calendar/day';
import type { TimelineEvent } from '../schema/document';

const startOf = ({ when }: TimelineEvent): number =>
  parseDay(when.earliest ?? when.latest ?? '') ?? 0;

/** In any case, with or without accents. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const textOf = ({ title, citations }: TimelineEvent): string =>
  folded([title, ...citations.map(({ passage }) => passage.exact)].join('\n'));

/** The other events whose title or quotes hold every word of `query`. */
export function mergeCandidates(
  events: readonly TimelineEvent[],
  event: TimelineEvent,
  query: string,
): TimelineEvent[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const start = startOf(event);
  const distance = (other: TimelineEvent): number => Math.abs(startOf(other) - start);
  return events
    .filter((other) => other.id !== event.id)
    .filter((other) => {
      const text = words.length > 0 ? textOf(other) : '';
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => distance(a) - distance(b));
}
