/** The timeline as one SVG picture, drawn from the ribbon's scene. */
import { markup } from './html/escapeHtml';
import type { QuotelineDocument } from '../schema/document';
import { claimsOf } from './claims';
import { whole, type ExportFormat, type ExportOptions } from './exportFormat';
import { drawRibbon } from './picture/drawRibbon';
import { PAGE_PAPER, SHEET } from './picture/paints';
import { ribbonOf } from './picture/ribbonOf';
import { svgDocument } from './picture/svgDocument';

const WIDTH_PX = 1200;
/** As wide as the column of the published page. */
const PAGE_WIDTH_PX = 900;
/** Beyond these lanes events are drawn as counted groups: the picture of 10,000 stays bounded. */
const MAX_LANES = 60;
const PADDING_PX = 24;
const HEAD_PX = 56;
const FOOT_PX = 32;

/** As it stands inside a page: no title, no paper, the page's own ink. */
export function svgInPage(document: QuotelineDocument, widthPx = PAGE_WIDTH_PX): string {
  const { trust } = claimsOf(document);
  const look = { paintId: 'picture', paper: PAGE_PAPER };
  const ribbon = ribbonOf(document, { ...look, widthPx, maxLanes: MAX_LANES });
  const { heightPx } = ribbon.scene;
  const frame = { ...look, title: document.title, description: trust };
  return svgDocument(drawRibbon(ribbon), { ...frame, widthPx, heightPx });
}

export function svgPicture(
  document: QuotelineDocument,
  { widthPx = WIDTH_PX }: ExportOptions = {},
): string {
  const { trust } = claimsOf(document);
  const inner = Math.max(200, widthPx - 2 * PADDING_PX);
  const look = { paintId: 'picture', paper: SHEET };
  const ribbon = ribbonOf(document, { ...look, widthPx: inner, maxLanes: MAX_LANES });
  const heightPx = HEAD_PX + ribbon.scene.heightPx + FOOT_PX;
  const content = markup`<text x="${String(PADDING_PX)}" y="34" font-size="20" font-weight="700" fill="currentColor">${document.title.slice(0, 110)}</text>
<g transform="translate(${String(PADDING_PX)} ${String(HEAD_PX)})">${drawRibbon(ribbon)}</g>
<text x="${String(PADDING_PX)}" y="${String(heightPx - 14)}" font-size="12" fill="currentColor" fill-opacity="0.7">${trust}</text>
`;
  const frame = { ...look, title: document.title, description: trust };
  return svgDocument(content, { ...frame, widthPx, heightPx });
}

export const svg: ExportFormat = {
  format: 'svg',
  title: 'Picture (SVG)',
  extension: '.svg',
  mediaType: 'image/svg+xml',
  write: (document, options) => whole(svgPicture(document, options)),
};
