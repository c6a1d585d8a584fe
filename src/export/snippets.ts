/**
 * What an author pastes into an article, three ways. Pure: the Embed dialog, the folder's README.txt
 * and oEmbed all show what this writes.
 *
 *     snippets(document, publication, address): Snippet[]
 *
 * `publication` is the JSON block `#quoteline-publication` of a published page; `address` is the
 * folder's full address with its last `/` (in a page: `new URL('.', location.href).href`).
 */
import { frameHeight, frameHeightCss } from './frameHeight';
import { Html, markup } from './html/escapeHtml';
import { staticList } from './html/staticList';
import { safeLocale } from '../layout/instantLabel';
import type { QuotelineDocument } from '../schema/document';
import type { Publication } from './site/publication';

export type SnippetKind = 'element' | 'frame' | 'plain';

export interface Snippet {
  readonly kind: SnippetKind;
  readonly title: string;
  /** When to take this one. */
  readonly advice: string;
  readonly html: string;
}

type Writer = (document: QuotelineDocument, publication: Publication, address: string) => string;

/** The list stands in the article itself: readers without JavaScript and search engines read it there. */
const element: Writer = (document, { widget, widgetStyle }, address) =>
  markup`<link rel="stylesheet" href="${address}${widgetStyle.path}" integrity="${widgetStyle.integrity}" crossorigin="anonymous">
<quoteline-timeline src="${address}document.json" lang="${safeLocale(document.language)}">
${new Html(staticList(document))}</quoteline-timeline>
<script src="${address}${widget.path}" integrity="${widget.integrity}" crossorigin="anonymous" defer></script>
`.text;

export const frameTag = (document: QuotelineDocument, address: string): string =>
  markup`<iframe src="${address}frame.html" title="${document.title}" width="100%" height="${String(frameHeight(document))}" style="border:0;height:${frameHeightCss(document)}" sandbox="allow-scripts allow-popups" data-quoteline-frame></iframe>`
    .text;

const frame: Writer = (document, { loader }, address) =>
  `${frameTag(document, address)}\n${
    markup`<script src="${address}${loader.path}" integrity="${loader.integrity}" crossorigin="anonymous" defer></script>`
      .text
  }\n`;

const plain: Writer = (document, _publication, address) =>
  markup`<section lang="${safeLocale(document.language)}">
<h2>${document.title}</h2>
${new Html(staticList(document, { linkTargets: false }))}<p><a href="${address}" rel="noopener">${document.title}</a></p>
</section>
`.text;

const KINDS: readonly (Omit<Snippet, 'html'> & { readonly write: Writer })[] = [
  {
    kind: 'element',
    title: 'Element',
    advice: 'A part of the article: takes its font, links with its words, found by search engines.',
    write: element,
  },
  {
    kind: 'frame',
    title: 'Frame',
    advice: 'Apart from the article: for systems that allow no scripts of others in the page.',
    write: frame,
  },
  {
    kind: 'plain',
    title: 'HTML without script',
    advice: 'A list of events and quotes: for newsletters and systems that allow neither.',
    write: plain,
  },
];

export const snippets = (
  document: QuotelineDocument,
  publication: Publication,
  address: string,
): readonly Snippet[] =>
  KINDS.map(({ write, ...about }) => ({ ...about, html: write(document, publication, address) }));
