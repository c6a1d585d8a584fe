import type { QuotelineDocument } from '../../schema/document';

/** UTF-16 units. The extractor writes at most 80; a megabyte would be measured, laid out and read out whole. */
const MAX_TITLE = 1000;

const clip = (title: string): string =>
  title.length > MAX_TITLE ? `${title.slice(0, MAX_TITLE)}…` : title;

const withTitle = <T extends { readonly title: string }>(item: T): T => ({
  ...item,
  title: clip(item.title),
});

/** The document as a page can bear to show it: titles of a readable length. Downloads keep the whole. */
export const legible = (document: QuotelineDocument): QuotelineDocument => ({
  ...withTitle(document),
  sources: document.sources.map(withTitle),
  events: document.events.map(withTitle),
  undated: document.undated.map(withTitle),
});
