/**
 * The page inside the iframe. Everything is inline or a classic script: with `sandbox="allow-scripts"`
 * the origin is `null`, where modules and fetching one's own document are refused.
 */
import { safeLocale } from '../../layout/instantLabel';
import type { ViewDocument } from '../../schema/view';
import { directionOf } from '../../wording/direction';
import { markup, Html } from '../html/escapeHtml';
import { inlineJson } from '../html/inlineJson';
import { staticList } from '../html/staticList';

export interface FrameFiles {
  /** Addresses as the frame sees them. */
  readonly widget: string;
  readonly frame: string;
  readonly css: string;
}

/**
 * A whole HTML page; the static list in it is what a reader without JavaScript gets. `language` is
 * that of the interface, BCP 47; the document's where absent.
 */
export function frameHtml(
  document: ViewDocument,
  files: FrameFiles,
  language = safeLocale(document.language),
): string {
  const json = new Html(inlineJson(document));
  const list = new Html(staticList(document, { language }));
  return markup`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${document.title}</title>
<link rel="stylesheet" href="${files.css}">
</head>
<body class="quoteline-frame">
<quoteline-timeline height="auto">
<script type="application/json">${json}</script>
${list}</quoteline-timeline>
<script src="${files.widget}"></script>
<script src="${files.frame}"></script>
</body>
</html>
`.text;
}
