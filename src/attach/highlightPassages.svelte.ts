/**
 * Lights the selected passage and what was searched for in the paragraphs that are drawn; by `<mark>`
 * class where the browser lacks custom highlights (then `Paragraph` styles `.selected` itself).
 */
import type { Attachment } from 'svelte/attachments';
import type { TextBlock } from '../layout/text/blocks';
import { hits } from '../state/search';
import type { PageState } from '../state/page.svelte';
import type { Selected } from '../state/selection.svelte';
import { canHighlight, highlight, textRange } from './highlights';
import { prefersReducedMotion } from './motion';

const SELECTED_ABOVE_HITS = 1;
const FADE_MS = 260;

/**
 * The highlight fades in. Of the paragraph alone: what is inherited and changes on the whole pane has all its text
 * styled anew in every frame.
 */
function fadeIn(paragraph: Element | null): void {
  const frames = [{ '--lit': 0 }, { '--lit': 1 }] as unknown as Keyframe[];
  if (!prefersReducedMotion()) paragraph?.animate?.(frames, FADE_MS);
}

export function highlightPassages(
  page: PageState,
  drawn: () => readonly TextBlock[],
): Attachment<HTMLElement> {
  return (node) => {
    node.classList.toggle('marks-only', !canHighlight());
    const elementOf = (block: TextBlock): Element | null =>
      node.querySelector(`[data-block="${CSS.escape(block.key)}"]`);
    const rangesIn = (
      block: TextBlock,
      spans: readonly { start: number; end: number }[],
    ): Range[] => {
      const element = elementOf(block);
      return element ? spans.flatMap(({ start, end }) => textRange(element, start, end) ?? []) : [];
    };

    let faded: Selected | null = null;
    $effect(() => {
      const selected = page.selection.current;
      const place = selected
        ? page.index.placesFor(selected.eventId)[selected.citationIndex]
        : undefined;
      // What stands now where a lost quote once stood is not the quote.
      if (!place || place.health === 'missing') return;
      const inside = drawn().filter(
        ({ sourceId, start, end }) =>
          sourceId === place.sourceId && start < place.end && end > place.start,
      );
      const ranges = inside.flatMap((block) => {
        const start = Math.max(0, place.start - block.start);
        return rangesIn(block, [
          { start, end: Math.min(block.text.length, place.end - block.start) },
        ]);
      });
      // Once a selection, though paragraphs come and go as the text is scrolled.
      if (faded !== selected && inside.length > 0) {
        inside.map(elementOf).forEach(fadeIn);
        faded = selected;
      }
      return highlight('quoteline-passage', ranges, SELECTED_ABOVE_HITS);
    });

    $effect(() => {
      const { words } = page.filters;
      if (words.length === 0) return;
      return highlight(
        'quoteline-hit',
        drawn().flatMap((block) => rangesIn(block, hits(block.text, words))),
      );
    });
  };
}
