/** Which events a person is likely to merge into one: those nearest in time come first. */
import { parseDay } from '../calendar/day';
import type { TimelineEvent } from '../schema/document';
import { fold } from './search';

const startOf = ({ when }: TimelineEvent): number =>
  parseDay(when.earliest ?? when.latest ?? '') ?? 0;

const textOf = ({ title, citations }: TimelineEvent): string =>
  fold([title, ...citations.map(({ passage }) => passage.exact)].join('\n'));

/** The other events whose title or quotes hold every word of `query`. */
export function mergeCandidates(
  events: readonly TimelineEvent[],
  event: TimelineEvent,
  query: string,
): TimelineEvent[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
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
