/**
 * Highlights by the CSS Custom Highlight API. Names are document-wide: each is one shared
 * `Highlight`, and whoever adds ranges removes their own alone, or a second timeline on the page
 * would erase the first's.
 */
export const canHighlight = (): boolean => typeof Highlight !== 'undefined' && 'highlights' in CSS;

function shared(name: string): Highlight {
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  CSS.highlights.set(name, made);
  return made;
}

/** Returns how to take these ranges away again. Does nothing where the API is absent. */
export function highlight(name: string, ranges: readonly Range[], priority = 0): () => void {
  if (!canHighlight()) return () => undefined;
  const own = shared(name);
  own.priority = priority;
  for (const range of ranges) own.add(range);
  return () => {
    for (const range of ranges) own.delete(range);
  };
}

/** The DOM range of `start`…`end` (UTF-16) of an element's text; `undefined` where it ends before. */
export function textRange(node: Node, start: number, end: number): Range | undefined {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let offset = 0;
  let started = false;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const length = text.nodeValue?.length ?? 0;
    if (!started && start < offset + length) {
      range.setStart(text, start - offset);
      started = true;
    }
    if (started && end <= offset + length) {
      range.setEnd(text, end - offset);
      return range;
    }
    offset += length;
  }
  return undefined;
}
