/** What clicks and keys on the page do: selection, focus and scrolling are kept in step here. */
import { createContext, tick } from 'svelte';
import { prefersReducedMotion } from '../attach/motion';
import { focusRow, focusTabStop } from '../attach/timelineKeys';
import type { SceneRow } from '../layout/scene';
import type { CitedRange } from '../layout/text/segments';
import type { RibbonItem } from '../layout/turnedLoom';
import { fitAll, fitSelection, openCluster, openView, revealSelected } from '../state/framing';
import type { PageState } from '../state/page.svelte';

/** The transcript's pane, as far as others move it. */
export interface TextPane {
  /** Resolves to what the focus may go to; `null` where the place is not in the text. */
  readonly scrollToPlace: (sourceId: string, start: number) => Promise<HTMLElement | null>;
  /** 0–1 of the whole text. */
  readonly goToShare: (share: number) => void;
}

const GLIDE_MS = 400;

export class PageActions {
  /** Narrow pages: what the sheet shows. */
  sheetShows = $state<'card' | 'transcript'>('card');
  /** Rows glide to their new places: after a change of mode or selection, not while zooming. */
  isGliding = $state(false);
  filtersOpen = $state(false);
  legendOpen = $state(false);
  helpOpen = $state(false);
  /** The page's element and its transcript, once they are drawn. */
  root: HTMLElement | undefined;
  text: TextPane | undefined;
  /** Address of an event on this page. */
  readonly linkTo: (eventId: string) => string;

  readonly #page: PageState;
  #glideEnd: ReturnType<typeof setTimeout> | undefined;

  constructor(page: PageState, linkTo: (eventId: string) => string) {
    this.#page = page;
    this.linkTo = linkTo;
  }

  /** On narrow pages a sheet rises for the card and for the transcript. */
  readonly isSheetOpen: boolean = $derived.by(() => {
    const { isNarrow, selection, index } = this.#page;
    const isSelected = index.event(selection.eventId ?? '') !== undefined;
    return isNarrow && (isSelected || this.sheetShows === 'transcript');
  });

  glide(): void {
    if (prefersReducedMotion()) return;
    this.isGliding = true;
    clearTimeout(this.#glideEnd);
    this.#glideEnd = setTimeout(() => (this.isGliding = false), GLIDE_MS);
  }

  /** A click or Enter on a mark; a second one leads into the text. */
  activate(item: SceneRow | RibbonItem): void {
    if (item.kind === 'cluster') this.#open(item);
    else if (this.#page.selection.eventId !== item.row.event.id) {
      this.glide();
      this.#page.select(item.row.event.id, 'timeline');
    } else if (this.#page.isNarrow) this.close();
    else void this.goToPassage();
  }

  #open({ rows, key }: (SceneRow | RibbonItem) & { readonly kind: 'cluster' }): void {
    const page = this.#page;
    const [only] = rows;
    if (only && rows.length === 1) page.select(only.event.id, 'timeline');
    else if (!openCluster(page, rows)) {
      const mark = this.root?.querySelector(`[data-key="${CSS.escape(key)}"]`);
      const { left = 0, bottom = 0 } = mark?.getBoundingClientRect() ?? {};
      page.choice = { eventIds: rows.map(({ event }) => event.id), x: left, y: bottom };
    }
  }

  async goToPassage(): Promise<void> {
    const { selection, index } = this.#page;
    const place = index.placesFor(selection.eventId ?? '')[selection.current?.citationIndex ?? 0];
    if (!place) return;
    this.sheetShows = 'transcript';
    await tick();
    const target = await this.text?.scrollToPlace(place.sourceId, place.start);
    target?.focus({ preventScroll: true });
  }

  async backToEvent(): Promise<void> {
    const page = this.#page;
    this.sheetShows = 'card';
    if (page.selection.eventId === null) return;
    revealSelected(page);
    await tick();
    if (this.root) focusRow(this.root, page.focusedKey ?? page.selection.eventId);
  }

  close(): void {
    this.glide();
    this.#page.selection.clear();
    this.sheetShows = 'card';
  }

  stepQuote(step: 1 | -1): void {
    const { selection, index } = this.#page;
    const next = (selection.current?.citationIndex ?? 0) + step;
    if (selection.eventId !== null && index.placesFor(selection.eventId)[next])
      selection.showCitation(next, 'timeline');
  }

  /** The event before or after the selected one. */
  stepInTime(step: 1 | -1): void {
    const next = this.#page.neighbourInTime(this.#page.selection.eventId ?? '', step);
    if (next !== undefined) void this.go(next);
  }

  async go(eventId: string, citationIndex = 0): Promise<void> {
    const page = this.#page;
    this.glide();
    page.select(eventId, 'timeline', citationIndex);
    revealSelected(page);
    await tick();
    if (!page.isNarrow && this.root) focusRow(this.root, page.focusedKey ?? eventId);
  }

  /** A click on a passage: of one event, or of several to choose from. */
  choose(cited: readonly CitedRange[], event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    // Text is being selected, not chosen.
    if (getSelection()?.isCollapsed === false) return;
    const page = this.#page;
    const eventIds = cited
      .map(({ eventId }) => eventId)
      .filter((id, at, all) => page.index.event(id) && all.indexOf(id) === at);
    const [first] = cited;
    if (!first) return;
    if (eventIds.length > 1) page.choice = { eventIds, x: event.clientX, y: event.clientY };
    else page.select(first.eventId, 'transcript', first.citationIndex);
    if (page.isNarrow) this.sheetShows = 'card';
  }

  setMode(mode: 'elastic' | 'linear'): void {
    this.glide();
    this.#page.setMode(mode);
  }

  async switchOrientation(): Promise<void> {
    const page = this.#page;
    page.setOrientation(page.drawing.isRibbon ? 'loom' : 'ribbon');
    await tick();
    openView(page);
    revealSelected(page);
  }

  fitAll(): void {
    fitAll(this.#page);
  }

  fitSelection(): void {
    fitSelection(this.#page);
  }

  async showTranscript(): Promise<void> {
    this.sheetShows = 'transcript';
    await tick();
    document.getElementById('transcript')?.focus();
  }

  focusTimeline(): void {
    const pane = this.root?.querySelector<HTMLElement>('.scroller');
    if (pane) focusTabStop(pane);
  }

  async search(): Promise<void> {
    if (this.#page.isNarrow) this.filtersOpen = true;
    await tick();
    this.root?.querySelector<HTMLInputElement>('[data-search]')?.focus();
  }
}

export const [useActions, provideActions] = createContext<PageActions>();
