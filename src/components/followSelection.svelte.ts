/** The timeline's part in a selection: what was chosen is brought into view, by as little scrolling as does it. */
import { tick, untrack } from 'svelte';
import { revealSelected } from '../state/framing';
import type { PageState } from '../state/page.svelte';

export function followSelection(page: PageState): void {
  // A row moves only for a selection that came from elsewhere (the echo rule).
  $effect(() => {
    const selected = page.selection.current;
    if (selected && selected.source !== 'timeline') untrack(() => revealSelected(page));
  });

  // A card that opens near the foot of the pane is shown whole, as its height becomes known; no more
  // once the reader has scrolled.
  let shown: { readonly eventId: string; readonly scrollPx: number } | null = null;
  function reveal(eventId: string): void {
    const { selection, viewport } = page;
    const movedPx = shown?.eventId === eventId ? viewport.scrollPx - shown.scrollPx : 0;
    if (selection.eventId !== eventId || page.cardPx === 0 || Math.abs(movedPx) > 1) return;
    revealSelected(page);
    shown = { eventId, scrollPx: viewport.scrollPx };
  }
  $effect(() => {
    const { eventId } = page.selection;
    if (eventId === null) shown = null;
    // The content is made longer first: a pane scrolls no farther than its content goes.
    else if (page.cardPx > 0) void tick().then(() => reveal(eventId));
  });

  // A sheet that rises takes room from the timeline: what it tells of stays in view.
  $effect(() => {
    void page.viewport.lengthPx;
    if (page.isNarrow) untrack(() => revealSelected(page));
  });
}
