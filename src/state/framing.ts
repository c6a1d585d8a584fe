/** What of the timeline is brought into view, and when: all, the selection, a cluster. */
import type { LoomRow } from '../layout/loom';
import { rowOf } from '../layout/scene';
import { labelPx } from '../layout/ribbonLanes';
import type { PageState } from './page.svelte';

/** A page of more opens on the whole, not on its first century. */
const MANY = 500;
const AIR_PX = 40;

export function fitAll(page: PageState): void {
  const { viewport, drawing } = page;
  const { lengthPx } = drawing.loom.scale;
  if (drawing.isRibbon) viewport.showExactly(0, lengthPx + labelPx(drawing.loom));
  else viewport.fitAll(lengthPx);
}

/** Labels need room after the last mark; a short ribbon is drawn out over the whole line. */
function fitRibbon({ viewport, drawing, shown }: PageState): void {
  const { lengthPx } = drawing.loom.scale;
  const endPx = labelPx(drawing.loom);
  if (lengthPx + endPx < viewport.lengthPx || shown.length > MANY) {
    viewport.zoomTo((viewport.lengthPx - endPx) / lengthPx, 0);
  }
}

/** The first view of a page or of an orientation, once its pane is measured. */
export function openView(page: PageState): void {
  if (page.drawing.isRibbon) fitRibbon(page);
  else if (page.selection.current !== null) return;
  else if (page.shown.length > MANY || page.viewport.mode === 'linear') fitAll(page);
}

const selectedRow = ({ drawing, selection }: PageState): LoomRow | undefined =>
  drawing.loom.rows[drawing.loom.rowIndex.get(selection.eventId ?? '') ?? -1];

function revealInRibbon(page: PageState, eventId: string): void {
  const px = (selectedRow(page)?.truePx ?? 0) * page.viewport.zoom;
  page.viewport.reveal(px, px + labelPx(page.drawing.loom), AIR_PX);
  page.focusedKey = eventId;
}

/** Scrolls as little as shows the selected event and its card, or as much of it as the pane can hold. */
export function revealSelected(page: PageState): void {
  const { viewport, selection } = page;
  if (selection.eventId === null) return;
  if (page.drawing.isRibbon) return revealInRibbon(page, selection.eventId);
  const row = rowOf(page.drawing.loom, viewport.zoom, selection.eventId);
  if (!row) return;
  page.focusedKey = page.drawing.scene.rows.find(({ isOpen }) => isOpen)?.key ?? selection.eventId;
  const top = row.centrePx - row.heightPx / 2;
  const cardPx = Math.min(page.cardPx, viewport.lengthPx - row.heightPx - 2 * AIR_PX);
  viewport.reveal(top, top + row.heightPx + cardPx, AIR_PX);
}

/**
 * The pane's size. The first one decides what the page opens on, before anything is drawn: rows of
 * another view would be made and thrown away.
 */
export function paneMeasured(page: PageState, lengthPx: number, breadthPx: number): void {
  const { viewport } = page;
  viewport.resized(lengthPx, breadthPx);
  if (viewport.isMeasured) return;
  openView(page);
  viewport.isMeasured = true;
}

/** At least so near that the event has a row of its own. */
export function fitSelection(page: PageState): void {
  if (!selectedRow(page)) return;
  page.viewport.zoomTo(Math.max(1, page.viewport.zoom));
  revealSelected(page);
}

/**
 * Zooms about the row that has, or last had, the focus, where that is in view: it stays where it stands.
 * Elsewhere about the middle of the pane.
 */
export function zoomAboutFocus({ viewport, drawing, focusedKey }: PageState, factor: number): void {
  const fromTop = (px: number): number => px - viewport.scrollPx;
  const before = drawing.stops.find(({ key }) => key === focusedKey);
  const atPx = before ? fromTop(before.startPx) : -1;
  const eventId = before?.eventIds()[0];
  if (eventId === undefined || atPx < 0 || atPx > viewport.lengthPx) return viewport.zoomBy(factor);
  viewport.zoomBy(factor, atPx);
  // Rows keep their distances, and an opened card its height: none of them moves as the scale does.
  const after = drawing.stops.find(({ eventIds }) => eventIds().includes(eventId));
  if (after) viewport.panBy(fromTop(after.startPx) - atPx);
}

/** Zooms until each has a row. False where none will: events of one moment never part. */
export function openCluster({ viewport }: PageState, rows: readonly LoomRow[]): boolean {
  const from = rows[0]?.truePx ?? 0;
  const to = rows.at(-1)?.truePx ?? 0;
  if (to - from <= 0.01 || viewport.zoom >= viewport.limits.maxZoom * 0.99) return false;
  viewport.showStretch(from, to);
  return true;
}
