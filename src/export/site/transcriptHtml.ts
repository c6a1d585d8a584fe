/**
 * A source's text as HTML whose `textContent` is that text, unit for unit, so that any text-quote
 * resolver finds the quotes. (What HTML cannot hold, NUL and lone surrogates, is replaced one to one.)
 */
import { escapeHtml, Html } from '../html/escapeHtml';
import { cutLong } from '../../layout/text/cutLong';
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

/** Of one part of the text. Without `markup`, which cuts long texts short. */
function partHtml(text: string, from: number, to: number, passages: readonly Span[]): string {
  let html = '';
  let at = from;
  for (const passage of passages) {
    const [start, end] = [Math.max(passage.start, from), Math.min(passage.end, to)];
    if (start >= end) continue;
    html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at, to));
}

/** In parts that a browser lays out as they come into view: one of ten megabytes would block it. */
export function transcriptHtml(document: QuotelineDocument, source: DocumentSource): Html {
  const text = source.text ?? '';
  const passages = passagesIn(document, source);
  const parts = [...cutLong(text, 0, text.length, '\n')].map(
    ([from, to]) => `<div>${partHtml(text, from, to, passages)}</div>`,
  );
  return new Html(parts.join(''));
}
