/** What the element tells its page. All bubble and are composed; `event.target` is the element. */
import type { SelectionSource } from '../components/widget/widgetState.svelte';
import type { WidgetError } from './widgetError';

export interface ReadyDetail {
  readonly title: string;
  /** How many events the timeline has. */
  readonly events: number;
  /** Entries that could not be read and are not shown. */
  readonly leftOut: number;
}

export interface SelectDetail {
  /** `null`: closed. */
  readonly id: string | null;
  readonly title: string | null;
  /** `list`, `ribbon` and `steps` are the reader's own doing. */
  readonly source: SelectionSource;
}

export type ErrorDetail = WidgetError;

export interface QuotelineEventMap {
  'quoteline-ready': CustomEvent<ReadyDetail>;
  'quoteline-select': CustomEvent<SelectDetail>;
  'quoteline-error': CustomEvent<ErrorDetail>;
}

/** Dispatched on the host, not from inside: inner events are retargeted and confuse listeners. */
export function announce<K extends keyof QuotelineEventMap>(
  host: HTMLElement,
  type: K,
  detail: QuotelineEventMap[K]['detail'],
): void {
  host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}
