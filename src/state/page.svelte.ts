/** Everything the page knows, in one place: the document, the reader's choices, and what is drawn of them. */
import { createContext } from 'svelte';
import type { QuotelineDocument, TimelineEvent } from '../schema/document';
import type { Locate } from '../schema/quoteHealth';
import { forType } from '../layout/typeSize';
import { DocumentIndex } from './documentIndex';
import { Drawing, type DrawingOptions } from './drawing.svelte';
import { Filters } from './filters.svelte';
import { matches, searchIndex } from './matching';
import type { Place } from './places';
import { Reading } from './reading.svelte';
import { Hover, Selection, type SelectionSource } from './selection.svelte';
import { Viewport } from './viewport.svelte';

/** From here on there is room for two columns, at the usual size of type. */
const WIDE_PX = 1000;

export interface PageOptions extends DrawingOptions {
  /** Finds quotes again that do not stand where their anchor says. */
  readonly locate?: Locate;
}

export class PageState {
  index: DocumentIndex;
  readonly selection = new Selection();
  readonly hover = new Hover();
  readonly filters = new Filters();
  readonly viewport: Viewport = new Viewport(() => this.drawing.limits);
  readonly drawing: Drawing;
  readonly reading: Reading;
  /** Height of the opened card where it stands in the row, px; 0 elsewhere. */
  cardPx = $state(0);
  /** The last row that had the focus: the tab stop. */
  focusedKey = $state<string | null>(null);
  /** Width of the page, CSS px. */
  widthPx = $state(Infinity);
  /** No room for the transcript beside the timeline. */
  readonly isNarrow: boolean = $derived.by(
    () => this.widthPx < forType(WIDE_PX, this.viewport.typePx),
  );
  /** The first frame is on the screen. */
  isSettled = $state(false);
  /** Several events at one place: the reader chooses. */
  choice = $state.raw<{
    readonly eventIds: readonly string[];
    readonly x: number;
    readonly y: number;
  } | null>(null);

  readonly #locate: Locate | undefined;
  readonly #textOf: (event: TimelineEvent) => string = $derived.by(() =>
    searchIndex(this.index.document),
  );

  constructor(document: QuotelineDocument, { locate, ...drawing }: PageOptions) {
    this.index = $state.raw(new DocumentIndex(document, locate));
    this.#locate = locate;
    this.drawing = new Drawing(this, drawing);
    this.reading = new Reading(() => this.index);
  }

  /** Other events of the same transcripts: selection, filters and view stay. */
  update(document: QuotelineDocument): void {
    if (document !== this.index.document) this.index = new DocumentIndex(document, this.#locate);
  }

  get selectedId(): string | null {
    return this.selection.eventId;
  }

  readonly shown: readonly TimelineEvent[] = $derived.by(() => {
    const { values, isActive } = this.filters;
    const { events } = this.index.document;
    return isActive ? events.filter((event) => matches(event, values, this.#textOf)) : events;
  });

  isShown(eventId: string): boolean {
    return this.drawing.loom.rowIndex.has(eventId);
  }

  select(id: string, source: SelectionSource, citationIndex = 0): void {
    const eventId = this.index.resolve(id);
    if (eventId !== undefined) this.selection.set(eventId, source, citationIndex);
  }

  /** Linear time opens on the whole, for distances are what it shows; elastic time where the reader was. */
  setMode(mode: 'elastic' | 'linear'): void {
    const { viewport, drawing } = this;
    const half = viewport.lengthPx / 2;
    const ms = drawing.loom.scale.toMs((viewport.scrollPx + half) / viewport.zoom);
    viewport.mode = mode;
    if (mode === 'linear') viewport.fitAll(drawing.loom.scale.lengthPx);
    else {
      viewport.zoom = 1;
      viewport.scrollPx = Math.max(0, drawing.loom.scale.toPx(ms) - half);
    }
  }

  /** The other orientation opens on the whole; a record of thousands too. */
  setOrientation(orientation: 'loom' | 'ribbon'): void {
    this.viewport.orientation = orientation;
    this.viewport.zoom = 1;
    this.viewport.scrollPx = 0;
  }

  /** 1-based place in the order of time; 0 where it is not shown. */
  positionOf(eventId: string | null): number {
    return eventId === null ? 0 : (this.drawing.loom.rowIndex.get(eventId) ?? -1) + 1;
  }

  /** The event before or after in time; `undefined` at the ends. */
  neighbourInTime(eventId: string, step: 1 | -1): string | undefined {
    const { rowIndex, rows } = this.drawing.loom;
    const at = rowIndex.get(eventId);
    return at === undefined ? undefined : rows[at + step]?.event.id;
  }

  /** Citations of events that are shown, before and after a place in the text. */
  neighboursInText(place: Place): { readonly before?: Place; readonly after?: Place } {
    const neighbour = (step: 1 | -1): Place | undefined =>
      this.index.order.neighbour(place, step, ({ eventId }) => this.isShown(eventId));
    const [before, after] = [neighbour(-1), neighbour(1)];
    return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
  }
}

export const [usePage, providePage] = createContext<PageState>();
