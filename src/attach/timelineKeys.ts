/**
 * The keyboard path of the timeline: Up/Down previous/next in time whatever the lane, Left/Right
 * along time, + − 0 zoom. Rows are found by `data-key`; the tab stop roves.
 */
import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { zoomAboutFocus } from '../state/framing';
import type { PageState } from '../state/page.svelte';

const STEPS: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: -Infinity,
  End: Infinity,
};
const PANS: Record<string, number> = { ArrowLeft: -0.2, ArrowRight: 0.2 };
const ZOOMS: Record<string, number> = { '+': 1.5, '=': 1.5, '-': 1 / 1.5, _: 1 / 1.5 };

export interface TimelineActions {
  readonly fitAll: () => void;
  /** Second Escape: nothing is selected any more. */
  readonly close: () => void;
  readonly stepQuote: (step: 1 | -1) => void;
}

export function focusRow(node: Element, key: string): boolean {
  const row = node.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  row?.focus({ preventScroll: true });
  return row !== null;
}

/** The pane itself where it has no row: keys go on from there. */
export function focusTabStop(pane: HTMLElement): void {
  const stop = pane.querySelector<HTMLElement>('[data-key][tabindex="0"]') ?? pane;
  stop.focus({ preventScroll: true });
}

/** Moves the focus to a row of the scene and scrolls it into view. */
async function moveTo(node: HTMLElement, page: PageState, step: number): Promise<void> {
  const whole = Math.abs(step) === Infinity;
  if (whole) {
    page.viewport.scrollPx =
      step > 0 ? Math.max(0, page.drawing.contentPx - page.viewport.lengthPx) : 0;
    await tick();
  }
  const rows = page.drawing.stops;
  const at = rows.findIndex((row) => row.key === page.focusedKey);
  const next =
    rows[
      Math.max(0, Math.min(rows.length - 1, whole ? (step > 0 ? rows.length - 1 : 0) : at + step))
    ];
  if (!next) return;
  page.focusedKey = next.key;
  page.viewport.reveal(next.startPx, next.endPx);
  await tick();
  focusRow(node, next.key);
}

const isZoom = (key: string): boolean => key in ZOOMS || key === '0';

const focusedEvent = ({ drawing, focusedKey }: PageState): string | undefined =>
  drawing.stops.find(({ key }) => key === focusedKey)?.eventIds()[0];

/** What was focused may now stand in a cluster, or out of it, or beyond the pane: the focus goes along. */
async function keepFocus(node: HTMLElement, page: PageState, eventId: string): Promise<void> {
  await tick();
  if (node.contains(document.activeElement)) return;
  const key = page.drawing.stops.find(({ eventIds }) => eventIds().includes(eventId))?.key;
  if (key === undefined || !focusRow(node, key)) focusTabStop(node);
}

export function timelineKeys(page: PageState, actions: TimelineActions): Attachment<HTMLElement> {
  return (node) => {
    const onKey = (event: KeyboardEvent): void => {
      const onRow =
        event.target instanceof HTMLElement && event.target.dataset['key'] !== undefined;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const eventId = onRow && isZoom(event.key) ? focusedEvent(page) : undefined;
      if (!handle(event.key, onRow)) return;
      event.preventDefault();
      if (eventId !== undefined) void keepFocus(node, page, eventId);
    };
    const handle = (key: string, onRow: boolean): boolean => {
      const { viewport } = page;
      if (key === 'Escape' && page.selection.current) actions.close();
      else if (key in ZOOMS) zoomAboutFocus(page, ZOOMS[key] ?? 1);
      else if (key === '0') actions.fitAll();
      else if (key === '[' || key === ']') actions.stepQuote(key === ']' ? 1 : -1);
      else if (!onRow) return false;
      else if (key in STEPS) void moveTo(node, page, STEPS[key] ?? 0);
      else if (key in PANS) viewport.panBy((PANS[key] ?? 0) * viewport.lengthPx);
      else return false;
      return true;
    };
    node.addEventListener('keydown', onKey);
    return () => node.removeEventListener('keydown', onKey);
  };
}
