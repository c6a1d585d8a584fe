/** What one widget shows: the document, which event is open, what is filtered. No DOM in here. */
import { safeLocale } from '../../layout/instantLabel';
import { eventExtent, type EventExtent } from '../../layout/marks';
import { spokenMs } from '../../layout/spokenMs';
import type { ViewDocument, ViewEvent, ViewSource, ViewUndated } from '../../schema/view';
import { eventIds } from './eventIds';
import { matches, type EventFilter } from './eventFilter';
import { widgetWords } from '../../wording/words';

/** Who chose: a pane scrolls to the selection, and takes the focus, only if somebody else did. */
export type SelectionSource = 'list' | 'ribbon' | 'steps' | 'host' | 'article' | 'address';

export interface Failure {
  readonly message: string;
  readonly hint: string;
}

export type SelectionListener = (
  event: ViewEvent | ViewUndated | null,
  source: SelectionSource,
) => void;

let instances = 0;

export class WidgetState {
  readonly #onSelect: SelectionListener;
  /** Of ids inside the shadow tree; two widgets may stand in one. */
  readonly idPrefix = `q${++instances}`;
  document = $state.raw<ViewDocument | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** Entries of the document that could not be read. */
  leftOut = $state.raw(0);
  filter = $state.raw<EventFilter>({});
  selectedId = $state.raw<string | null>(null);
  source = $state.raw<SelectionSource>('host');
  /** Asked for by the host's `lang`; '' leaves it to the document. */
  askedLanguage = $state.raw('');
  layout = $state.raw<'auto' | 'column' | 'ribbon'>('auto');
  /** As high as its content, not a box of its own that scrolls. */
  grows = $state.raw(false);
  /** CSS px; 0 while hidden. */
  widthPx = $state.raw(0);
  /** Of the ribbon; 1 fits the width. */
  zoom = $state.raw(1);
  /** For paper every quote is open. */
  isPrinting = $state.raw(false);

  readonly language = $derived(safeLocale(this.askedLanguage || (this.document?.language ?? '')));
  readonly words = $derived(widgetWords(this.language));
  readonly sources: readonly ViewSource[] = $derived(this.document?.sources ?? []);
  readonly spokenMs = $derived(spokenMs(this.sources));
  readonly events: readonly ViewEvent[] = $derived(
    (this.document?.events ?? []).filter((event) => matches(event, this.filter)),
  );
  readonly extents: readonly EventExtent[] = $derived(
    this.events.map((event) => eventExtent(event, this.spokenMs)),
  );
  readonly selected = $derived(this.events.find(({ id }) => id === this.selectedId) ?? null);
  readonly undated: readonly ViewUndated[] = $derived(this.document?.undated ?? []);
  readonly #ids = $derived(eventIds(this.document));

  constructor(onSelect: SelectionListener = () => {}) {
    this.#onSelect = onSelect;
  }

  /** The id an event has today; earlier ids resolve through its aliases. */
  resolve(id: string): string | undefined {
    return this.#ids.get(id);
  }

  /** `false` where no event has or had that id; nothing changes then. */
  select(id: string | null, source: SelectionSource): boolean {
    const found = id === null ? null : this.resolve(id);
    if (found === undefined) return false;
    const isNews = found !== this.selectedId;
    this.source = source;
    this.selectedId = found;
    if (isNews) this.#onSelect(this.#find(found), source);
    return true;
  }

  #find(id: string | null): ViewEvent | ViewUndated | null {
    const isIt = (event: { readonly id: string }): boolean => event.id === id;
    return this.document?.events.find(isIt) ?? this.document?.undated.find(isIt) ?? null;
  }

  // Not assigned by components: Svelte would carry its code for props that are bound.
  widen(px: number): void {
    this.widthPx = px;
  }

  zoomBy(factor: number): void {
    this.zoom *= factor;
  }

  /** The neighbour in time among what is shown; stays at the ends, starts at the first. */
  step(by: 1 | -1, source: SelectionSource): void {
    const at = this.events.findIndex(({ id }) => id === this.selectedId);
    const next = at < 0 ? 0 : Math.min(this.events.length - 1, Math.max(0, at + by));
    const event = this.events[next];
    if (event) this.select(event.id, source);
  }

  show(document: ViewDocument, leftOut: number): void {
    this.document = document;
    this.leftOut = leftOut;
    this.failure = null;
    if (this.selectedId !== null && this.resolve(this.selectedId) === undefined)
      this.selectedId = null;
  }

  fail(failure: Failure): void {
    this.document = null;
    this.failure = failure;
  }
}
