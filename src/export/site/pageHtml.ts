/** A published page as one HTML text; what differs between folder and single file is how its code is brought in. */
import { markup, Html } from '../html/escapeHtml';
import { inlineJson } from '../html/inlineJson';
import { safeLocale } from '../../layout/instantLabel';
import type { QuotelineDocument } from '../../schema/document';
import { directionOf } from '../../wording/direction';
import { head, type HeadOptions } from './head';
import { DOCUMENT_ID, PAGE_ID, PUBLICATION_ID, type Publication } from './publication';
import { staticPage, type Download } from './staticPage';

export interface PageParts {
  readonly head: HeadOptions;
  readonly style: Html;
  readonly script: Html;
  readonly downloads: readonly Download[];
  readonly publication: Publication | null;
}

export function pageHtml(document: QuotelineDocument, parts: PageParts): string {
  const language = safeLocale(document.language);
  const json = (id: string, value: unknown): Html =>
    markup`<script type="application/json" id="${id}">${new Html(inlineJson(value))}</script>
`;
  return markup`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
${head(document, parts.head)}${parts.style}
</head>
<body>
<div id="${PAGE_ID}">
${staticPage(document, parts.downloads)}</div>
${json(DOCUMENT_ID, document)}${parts.publication === null ? '' : json(PUBLICATION_ID, parts.publication)}${parts.script}
</body>
</html>
`.text;
}
