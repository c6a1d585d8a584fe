/** What the document and the reader's choices come to, laid out for the pane: the only calls of layout. */
import type { TimelineEvent, When } from '../schema/document';
import { loomColumns } from '../layout/columns';
import { dateInWords } from '../layout/dateWords';
import { prepareLoom, type Loom } from '../layout/loom';
import { layoutScene, type Scene, type SceneRow } from '../layout/scene';
import { labelPx } from '../layout/ribbonLanes';
import { forType } from '../layout/typeSize';
import { layoutRibbon, type RibbonItem, type RibbonScene } from '../layout/turnedLoom';
import type { DocumentIndex } from './documentIndex';
import type { Viewport, ViewportLimits } from './viewport.svelte';

export interface Stop {
  readonly key: string;
  readonly startPx: number;
  readonly endPx: number;
  /** What stands there, in the order of time: one event, or those of a cluster. */
  readonly eventIds: () => readonly string[];
}

/** What is drawn, and for whom. */
export interface Subject {
  readonly index: DocumentIndex;
  readonly shown: readonly TimelineEvent[];
  readonly viewport: Viewport;
  readonly selectedId: string | null;
  readonly isNarrow: boolean;
  /** Height of the opened card where it stands in the row, px; 0 elsewhere. */
  readonly cardPx: number;
  /** False until the first frame is on the screen: so far only what is in view is drawn. */
  readonly isSettled: boolean;
}

export interface DrawingOptions {
  /** Width of a title on one line in the page's font at 16 px, CSS px. */
  readonly measure: (title: string) => number;
  /** BCP 47, for ticks. */
  readonly language: () => string;
}

/** Height of a lane of the ribbon, and of what stands below the lanes: clusters and ticks. */
const RIBBON_LANE_PX = 50;
const RIBBON_AXIS_PX = 84;

/** Scenes are cut in steps of this length, so that scrolling adds a few rows now and then. */
const STEP_PX = 160;

/** So many rows are all drawn, in view or not: a search in the page and a screen reader find them. */
const FEW_ROWS = 60;

/** Firefox lays out no element longer than about 17 million px. */
const LONGEST_CONTENT_PX = 4_000_000;

/** As long as the dates of most days are in writing. */
const SOME_DAY: When = {
  edtf: '2028-06-28',
  earliest: '2028-06-28',
  latest: '2028-06-28',
  precision: 'day',
};
/** A date in its small sans-serif type against a title's letters, about. */
const DATE_TYPE = 0.86;

const idsOf = (item: SceneRow | RibbonItem): readonly string[] =>
  (item.kind === 'event' ? [item.row] : item.rows).map(({ event }) => event.id);

export class Drawing {
  readonly #of: Subject;
  readonly #options: DrawingOptions;

  constructor(of: Subject, options: DrawingOptions) {
    this.#of = of;
    this.#options = options;
  }

  readonly isRibbon: boolean = $derived.by(() => this.#of.viewport.orientation === 'ribbon');

  readonly columns = $derived.by(() =>
    loomColumns(this.#of.viewport.breadthPx, this.#of.viewport.mode, this.typePx),
  );

  /** Size of the page's type, CSS px. */
  get typePx(): number {
    return this.#of.viewport.typePx;
  }

  readonly #measure = $derived.by(() => {
    const [{ measure }, typePx] = [this.#options, this.typePx];
    return (words: string): number => forType(measure(words), typePx);
  });

  readonly #titleWidthPx = $derived(this.columns.titleWidthPx);

  readonly #dayLines: number = $derived.by(() => {
    const words = dateInWords(SOME_DAY, this.#options.language());
    return this.#measure(words) * DATE_TYPE > this.columns.dateWidthPx ? 2 : 1;
  });

  readonly loom: Loom = $derived.by(() =>
    prepareLoom(this.#of.shown, {
      mode: this.#of.viewport.mode,
      titleWidthPx: this.#titleWidthPx,
      measure: this.#measure,
      typePx: this.typePx,
      dayLines: this.#dayLines,
      spokenMs: this.#of.index.spokenMs,
      spokenOf: (event) => this.#of.index.spokenOf(event),
      isRibbon: this.isRibbon,
    }),
  );

  readonly limits: ViewportLimits = $derived.by(() => {
    const { lengthPx } = this.loom.scale;
    const { viewport } = this.#of;
    const closest = viewport.mode === 'elastic' ? 8 : Math.max(8, LONGEST_CONTENT_PX / lengthPx);
    return { minZoom: Math.min(1, viewport.lengthPx / lengthPx), maxZoom: closest };
  });

  /** Start of the stretch in view, px, in whole steps. */
  readonly #startPx: number = $derived.by(
    () => Math.floor(this.#of.viewport.scrollPx / STEP_PX) * STEP_PX,
  );

  /** What is drawn beyond the edges of the pane: little while every frame counts. */
  readonly #beyondPx: number = $derived.by(() => {
    const { viewport, isSettled } = this.#of;
    if (!isSettled || viewport.isZooming) return 0;
    const { rows, scale } = this.loom;
    return rows.length > FEW_ROWS ? viewport.lengthPx : scale.lengthPx * viewport.zoom;
  });

  #stretch(): { readonly fromPx: number; readonly toPx: number } {
    return {
      fromPx: this.#startPx - this.#beyondPx,
      toPx: this.#startPx + STEP_PX + this.#of.viewport.lengthPx + this.#beyondPx,
    };
  }

  readonly #openId: string | null = $derived.by(() => {
    const { selectedId, isNarrow } = this.#of;
    const isHere = selectedId !== null && this.loom.rowIndex.has(selectedId);
    return isHere && !isNarrow && !this.isRibbon ? selectedId : null;
  });

  readonly scene: Scene = $derived.by(() =>
    layoutScene(this.loom, {
      zoom: this.#of.viewport.zoom,
      ...this.#stretch(),
      open: this.#openId === null ? null : { eventId: this.#openId, heightPx: this.#of.cardPx },
      language: this.#options.language(),
    }),
  );

  /** Height of a lane of the ribbon, px. */
  readonly lanePx: number = $derived.by(() => forType(RIBBON_LANE_PX, this.typePx));

  readonly ribbon: RibbonScene = $derived.by(() =>
    layoutRibbon(this.loom, {
      zoom: this.#of.viewport.zoom,
      ...this.#stretch(),
      laneCount: Math.max(
        1,
        Math.floor(
          (this.#of.viewport.breadthPx - forType(RIBBON_AXIS_PX, this.typePx)) / this.lanePx,
        ),
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
      ? this.ribbon.items.map((item) => ({
          key: item.key,
          startPx: item.startPx,
          endPx: Math.min(item.endPx, item.startPx + labelPx(this.loom)),
          eventIds: () => idsOf(item),
        }))
      : this.scene.rows.map((row) => ({
          key: row.key,
          startPx: row.topPx,
          endPx: row.topPx + row.heightPx,
          eventIds: () => idsOf(row),
        })),
  );

  readonly hasEventsAhead: boolean = $derived.by(() => {
    const last = this.#of.index.spokenMs.at(-1);
    return last !== undefined && (this.loom.rows.at(-1)?.extent.atMs ?? -Infinity) >= last;
  });
}
