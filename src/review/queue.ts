/** In which order a person is asked to look: what the extraction doubts first, then by time, then the undated. */
import type { QuotelineDocument, TimelineEvent, UndatedEvent } from '../schema/document';

export interface Queue {
  readonly events: readonly TimelineEvent[];
  readonly undated: readonly UndatedEvent[];
  /** Of `all` that are shown. */
  readonly checked: number;
  readonly all: number;
}

/** Undated events count: a person dates them, or says that they stay without a date. */
export function progressOf({ events, undated }: QuotelineDocument) {
  const shown = [...events, ...undated];
  return { checked: shown.filter(({ checked }) => checked).length, all: shown.length };
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
    ...progressOf(document),
  };
}

/** The next event nobody has checked, after `id` in the queue and round again; `null` when done. */
export function nextUnchecked({ events, undated }: Queue, id: string | null): string | null {
  const all = [...events, ...undated];
  const at = all.findIndex((event) => event.id === id);
  const round = [...all.slice(at + 1), ...all.slice(0, at + 1)];
  return round.find((event) => !event.checked && event.id !== id)?.id ?? null;
}
