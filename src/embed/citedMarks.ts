/**
 * Marks the words of the article that cite the open event, with the CSS Custom Highlight API, so that
 * the article's DOM stays as it is. Highlight names are document-wide: one shared `Highlight`, to
 * which each widget adds and from which it removes its own ranges, or a second would erase the first's.
 */
const NAME = 'quoteline-cited';

/** Where the API is missing, the elements carry this attribute instead. */
const FALLBACK = 'data-quoteline-cited';

export interface CitedMarks {
  readonly show: (elements: readonly Element[]) => void;
}

function withAttribute(): CitedMarks {
  let marked: readonly Element[] = [];
  return {
    show: (elements) => {
      for (const element of marked) element.removeAttribute(FALLBACK);
      for (const element of elements) element.setAttribute(FALLBACK, '');
      marked = elements;
    },
  };
}

function rangeOf(element: Element): Range {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range;
}

export function citedMarks(): CitedMarks {
  if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return withAttribute();
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
