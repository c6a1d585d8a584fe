/** In which order a person is asked to look: what the extraction doubts first, then by time. */
import type { QuotelineDocument, TimelineEvent, UndatedEvent } from '../schema/document';

export interface Queue {
  readonly events: readonly TimelineEvent[];
  readonly undated: readonly UndatedEvent[];
  readonly checked: number;
}

/**
 * `extracted` is the document before the review: a doubt that a check has lifted must not move its
 * event about in the list.
 */
export function reviewQueue(document: QuotelineDocument, extracted: QuotelineDocument): Queue {
  const doubted = new Set(
    extracted.events.filter(({ doubts }) => doubts.length > 0).map(({ id }) => id),
  );
  const isDoubtful = ({ id, aliases, doubts }: TimelineEvent): boolean =>
    doubts.length > 0 || doubted.has(id) || aliases.some((alias) => doubted.has(alias));
  const first = document.events.filter((event) => isDoubtful(event));
  const rest = document.events.filter((event) => !isDoubtful(event));
  return {
    events: [...first, ...rest],
    undated: document.undated,
    checked: document.events.filter(({ checked }) => checked).length,
  };
}

/** The next event nobody has checked, after `id` in the queue and round again; `null` when done. */
export function nextUnchecked({ events }: Queue, id: string | null): string | null {
  const at = events.findIndex((event) => event.id === id);
  const round = [...events.slice(at + 1), ...events.slice(0, at + 1)];
  return round.find((event) => !event.checked && event.id !== id)?.id ?? null;
}
