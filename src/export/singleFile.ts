/** Page, document and quotes in one HTML file that opens from disk and asks for nothing. */
import { Html, markup } from './html/escapeHtml';
import type { QuotelineDocument } from '../schema/document';
import { refuseAstray } from './refuseAstray';
import { refuseTooMany } from './refuseTooMany';
import type { SiteAssets } from './site/assets';
import { cspHash } from './site/codeFile';
import { pageHtml } from './site/pageHtml';

/** An inline script ends at the first `</script`, a style at `</style`; the escaped slash means the same to both. */
const closed = (code: string): string =>
  code.replace(/<\/(?=script|style)/gi, '<\\/').replace(/<!--/g, '<\\!--');

/** Carries hashes of its own code as its policy, so that no other code runs in it. Throws `anchor-missing`, `too-many-events`. */
export function singleFile(
  document: QuotelineDocument,
  { pageScript, pageStyle }: Pick<SiteAssets, 'pageScript' | 'pageStyle'>,
): string {
  refuseTooMany(document);
  refuseAstray(document);
  const [script, style] = [closed(pageScript), closed(pageStyle)];
  return pageHtml(document, {
    head: { scripts: cspHash(script), styles: cspHash(style) },
    style: markup`<style>${new Html(style)}</style>`,
    script: markup`<script>${new Html(script)}</script>`,
    downloads: [],
    publication: null,
  });
}
