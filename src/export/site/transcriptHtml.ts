/**
 * A source's text as HTML whose `textContent` is that text, unit for unit, so that any text-quote
 * resolver finds the quotes. (What HTML cannot hold, NUL and lone surrogates, is replaced one to one.)
 */
import { escapeHtml, Html } from '../html/escapeHtml';
import type { DocumentSource, QuotelineDocument } from '../../schema/document';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Cited passages in reading order; one that overlaps an earlier one gives way to it. */
function passagesIn(document: QuotelineDocument, source: DocumentSource): Span[] {
  const spans = [...document.events, ...document.undated]
    .flatMap(({ citations }) => citations)
    .filter(({ sourceId }) => sourceId === source.id)
    .map(({ passage }) => passage)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return spans.filter(({ start, end }) => {
    if (start < reached || end <= start) return false;
    reached = end;
    return true;
  });
}

/** Without `markup`, which cuts long texts short. */
export function transcriptHtml(document: QuotelineDocument, source: DocumentSource): Html {
  const text = source.text ?? '';
  let html = '';
  let at = 0;
  for (const { start, end } of passagesIn(document, source)) {
    html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
    at = end;
  }
  return new Html(html + escapeHtml(text.slice(at)));
}
