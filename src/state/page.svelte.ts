/** Everything the page knows, in one place: the document, the reader's choices, and the scene they make. */
import { createContext } from 'svelte';
import type { QuotelineDocument, TimelineEvent } from '../schema/document';
import { loomColumns } from '../layout/columns';
import { prepareLoom, type Loom } from '../layout/loom';
import { LABEL_PX, layoutRibbon, type RibbonScene } from '../layout/turnedLoom';
import { layoutScene, type Scene } from '../layout/scene';
import { DocumentIndex, type Locate, type Place } from './documentIndex';
import { Filters } from './filters.svelte';
import { matches, searchIndex } from './matching';
import { Hover, Selection } from './selection.svelte';
import { Viewport, type ViewportLimits } from './viewport.svelte';

export interface Stop {
  readonly key: string;
  readonly startPx: number;
  readonly endPx: number;
}

export interface PageOptions {
  /** Width of a title on one line in the page's font, CSS px. */
  readonly measure: (title: string) => number;
  /** Finds quotes again that do not stand where their anchor says. */
  readonly locate?: Locate;
  /** BCP 47, for ticks. */
  readonly language: () => string;
}

/** Height of a lane of the ribbon, and of what stands below the lanes: clusters and ticks. */
export const RIBBON_LANE_PX = 46;
export const RIBBON_AXIS_PX = 84;

/** Scenes are cut in steps of this length, so that scrolling changes the DOM only now and then. */
const STEP_PX = 400;

/** Firefox lays out no element longer than about 17 million px. */
const LONGEST_CONTENT_PX = 4_000_000;

export class PageState {
  index: DocumentIndex;
  readonly selection = new Selection();
  readonly hover = new Hover();
  readonly filters = new Filters();
  readonly viewport: Viewport = new Viewport(() => this.limits);
  /** Height of the opened card where it stands in the row, px; 0 elsewhere. */
  cardPx = $state(0);
  /** What of the text is in view, in global offsets. */
  reading = $state.raw<{ readonly start: number; readonly end: number } | null>(null);
  /** The last row that had the focus: the tab stop. */
  focusedKey = $state<string | null>(null);
  isNarrow = $state(false);
  /** Several events at one place: the reader chooses. */
  choice = $state.raw<{
    readonly eventIds: readonly string[];
    readonly x: number;
    readonly y: number;
  } | null>(null);

  readonly #options: PageOptions;
  readonly #textOf: (event: TimelineEvent) => string = $derived.by(() =>
    searchIndex(this.index.document),
  );

  constructor(document: QuotelineDocument, options: PageOptions) {
    this.index = $state.raw(new DocumentIndex(document, options.locate));
    this.#options = options;
  }

  /** Other events of the same transcripts: selection, filters and view stay. */
  update(document: QuotelineDocument): void {
    if (document !== this.index.document)
      this.index = new DocumentIndex(document, this.#options.locate);
  }

  readonly shown: readonly TimelineEvent[] = $derived.by(() => {
    const { values, isActive } = this.filters;
    const { events } = this.index.document;
    return isActive ? events.filter((event) => matches(event, values, this.#textOf)) : events;
  });

  readonly isRibbon: boolean = $derived(this.viewport.orientation === 'ribbon');

  readonly columns = $derived(loomColumns(this.viewport.breadthPx, this.viewport.mode));

  readonly loom: Loom = $derived.by(() =>
    prepareLoom(this.shown, {
      mode: this.viewport.mode,
      titleWidthPx: this.columns.titleWidthPx,
      measure: this.#options.measure,
      spokenMs: this.index.spokenMs,
      spokenOf: (event) => this.index.spokenOf(event),
      isRibbon: this.isRibbon,
    }),
  );

  readonly limits: ViewportLimits = $derived.by(() => {
    const { lengthPx } = this.loom.scale;
    const closest =
      this.viewport.mode === 'elastic' ? 8 : Math.max(8, LONGEST_CONTENT_PX / lengthPx);
    return { minZoom: Math.min(1, this.viewport.lengthPx / lengthPx), maxZoom: closest };
  });

  readonly #window = $derived.by(() => {
    const { scrollPx, lengthPx } = this.viewport;
    const fromPx = Math.floor(scrollPx / STEP_PX) * STEP_PX;
    return { fromPx: fromPx - lengthPx, toPx: fromPx + STEP_PX + 2 * lengthPx };
  });

  readonly #open = $derived.by(() => {
    const eventId = this.selection.eventId;
    return eventId !== null && !this.isNarrow && !this.isRibbon && this.loom.rowIndex.has(eventId)
      ? { eventId, heightPx: this.cardPx }
      : null;
  });

  /** The only call of layout. */
  readonly scene: Scene = $derived.by(() =>
    layoutScene(this.loom, {
      zoom: this.viewport.zoom,
      ...this.#window,
      open: this.#open,
      language: this.#options.language(),
    }),
  );

  readonly #readEvents: readonly string[] = $derived.by(() => {
    const { reading } = this;
    if (!reading) return [];
    const inView = this.index.places.filter(
      ({ offset }) => offset >= reading.start && offset < reading.end,
    );
    return inView.map(({ eventId }) => eventId);
  });

  /** True where a passage of the event stands in the part of the text that is in view. */
  isBeingRead(eventId: string): boolean {
    return this.#readEvents.includes(eventId);
  }

  readonly hasEventsAhead: boolean = $derived.by(() => {
    const last = this.index.spokenMs.at(-1);
    return last !== undefined && (this.loom.rows.at(-1)?.extent.atMs ?? -Infinity) >= last;
  });

  readonly ribbon: RibbonScene = $derived.by(() =>
    layoutRibbon(this.loom, {
      zoom: this.viewport.zoom,
      ...this.#window,
      laneCount: Math.max(
        1,
        Math.floor((this.viewport.breadthPx - RIBBON_AXIS_PX) / RIBBON_LANE_PX),
      ),
      language: this.#options.language(),
    }),
  );

  readonly contentPx: number = $derived.by(() =>
    this.isRibbon ? this.ribbon.lengthPx : this.scene.lengthPx,
  );

  /** What the focus can rest on, in the order of time, px along the axis. */
  readonly stops: readonly Stop[] = $derived.by(() =>
    this.isRibbon
      ? this.ribbon.items.map(({ key, startPx, endPx }) => ({
          key,
          startPx,
          endPx: Math.min(endPx, startPx + LABEL_PX),
        }))
      : this.scene.rows.map(({ key, topPx, heightPx }) => ({
          key,
          startPx: topPx,
          endPx: topPx + heightPx,
        })),
  );

  /** Events in the order of time, as shown. */
  readonly order: readonly string[] = $derived(this.loom.rows.map((row) => row.event.id));

  select(
    id: string,
    source: 'timeline' | 'transcript' | 'host' | 'address',
    citationIndex = 0,
  ): void {
    const eventId = this.index.resolve(id);
    if (eventId !== undefined) this.selection.set(eventId, source, citationIndex);
  }

  /** Linear time opens on the whole, for distances are what it shows; elastic time where the reader was. */
  setMode(mode: 'elastic' | 'linear'): void {
    const { viewport } = this;
    const half = viewport.lengthPx / 2;
    const ms = this.loom.scale.toMs((viewport.scrollPx + half) / viewport.zoom);
    viewport.mode = mode;
    if (mode === 'linear') viewport.fitAll(this.loom.scale.lengthPx);
    else {
      viewport.zoom = 1;
      viewport.scrollPx = Math.max(0, this.loom.scale.toPx(ms) - half);
    }
  }

  /** The other orientation opens on the whole; a record of thousands too. */
  setOrientation(orientation: 'loom' | 'ribbon'): void {
    this.viewport.orientation = orientation;
    this.viewport.zoom = 1;
    this.viewport.scrollPx = 0;
  }

  /** The event before or after in time; `undefined` at the ends. */
  neighbourInTime(eventId: string, step: 1 | -1): string | undefined {
    const at = this.loom.rowIndex.get(eventId);
    return at === undefined ? undefined : this.order[at + step];
  }

  /** Citations of other events before and after a place in the text. */
  neighboursInText(place: Place): { readonly before?: Place; readonly after?: Place } {
    const shown = this.index.places.filter(({ eventId }) => this.loom.rowIndex.has(eventId));
    const at = shown.findIndex(({ id }) => id === place.id);
    const [before, after] = [shown[at - 1], shown[at + 1]];
    return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
  }
}

export const [usePage, providePage] = createContext<PageState>();
