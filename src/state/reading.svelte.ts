/** Where in the text the reader is, and which events are told there. */
import type { DocumentIndex } from './documentIndex';

/** Global offsets of the concatenated texts, UTF-16, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export class Reading {
  /** What of the text is in view; `null` before the transcript is drawn. */
  inView = $state.raw<Stretch | null>(null);
  readonly #index: () => DocumentIndex;

  constructor(index: () => DocumentIndex) {
    this.#index = index;
  }

  readonly #eventIds: ReadonlySet<string> | null = $derived.by(() => {
    const { inView } = this;
    return inView ? this.#index().order.eventsIn(inView.start, inView.end) : null;
  });

  /** True where a passage of the event stands in the part of the text that is in view. */
  has(eventId: string): boolean {
    return this.#eventIds?.has(eventId) ?? false;
  }
}
