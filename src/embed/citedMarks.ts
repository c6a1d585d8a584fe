/**
 * Marks the words of the article that cite the open event, with the CSS Custom Highlight API, so that
 * the article's DOM stays as it is. Highlight names are document-wide: one shared `Highlight`, to
 * which each widget adds and from which it removes its own ranges, or a second would erase the first's.
 * Browsers without the API (Firefox before 140) mark nothing.
 */
const NAME = 'quoteline-cited';

export interface CitedMarks {
  readonly show: (elements: readonly Element[]) => void;
}

function rangeOf(element: Element): Range {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range;
}

export function citedMarks(): CitedMarks {
  if (typeof Highlight === 'undefined') return { show: () => {} };
  const shared = CSS.highlights.get(NAME) ?? new Highlight();
  CSS.highlights.set(NAME, shared);
  let mine: readonly Range[] = [];
  return {
    show: (elements) => {
      for (const range of mine) shared.delete(range);
      mine = elements.map(rangeOf);
      for (const range of mine) shared.add(range);
    },
  };
}
