/** What networks show where the page is shared: the title over the ribbon, 1200 × 630 CSS px (Open Graph). */
import { plainDateInWords } from '../../wording/plainDate';
import { markup, type Html } from '../html/escapeHtml';
import type { QuotelineDocument } from '../../schema/document';
import { claimsOf } from '../claims';
import { drawRibbon, type RibbonDrawing } from './drawRibbon';
import { SHEET } from './paints';
import { ribbonOf } from './ribbonOf';
import { svgDocument } from './svgDocument';

export const CARD_WIDTH_PX = 1200;
export const CARD_HEIGHT_PX = 630;

const PADDING_PX = 60;
const TITLE_LETTERS = 49;
const TITLE_LINES = 2;
const RIBBON_SCALE = 1.35;
const MOST_LANES = 9;
const FEWEST_LANES = 3;

/** Lines of whole words; what does not fit ends in an ellipsis. */
function lines(text: string): string[] {
  const out: string[] = [''];
  for (const word of text.slice(0, 400).split(/\s+/)) {
    const last = out.at(-1) ?? '';
    if (last !== '' && last.length + word.length >= TITLE_LETTERS) out.push(word);
    else out[out.length - 1] = `${last} ${word}`.trim();
  }
  const shown = out.slice(0, TITLE_LINES).map((line) => line.slice(0, TITLE_LETTERS + 20));
  if (out.length > TITLE_LINES) shown[TITLE_LINES - 1] += ' …';
  return shown;
}

function heading(document: QuotelineDocument): { drawn: Html; bottomPx: number } {
  const { language, words } = claimsOf(document);
  const titleLines = lines(document.title);
  const [source] = document.sources;
  const date = source ? plainDateInWords(source.date, language) : '';
  const facts = [date === '' ? '' : words.saidOn(date), words.events(document.events.length)];
  const bottomPx = 60 + titleLines.length * 50 + 40;
  const drawn = markup`<g font-size="40" font-weight="700" fill="currentColor">${titleLines.map(
    (line, index) =>
      markup`<text x="${String(PADDING_PX)}" y="${String(92 + index * 50)}">${line}</text>`,
  )}</g>
<text x="${String(PADDING_PX)}" y="${String(bottomPx)}" font-size="24" fill="currentColor" fill-opacity="0.7">${facts.filter(Boolean).join(' · ')}</text>
`;
  return { drawn, bottomPx };
}

/** As many lanes as fit; the events of the others are counted groups. */
function fittingRibbon(
  document: QuotelineDocument,
  widthPx: number,
  roomPx: number,
): RibbonDrawing {
  const look = { widthPx, paintId: 'card', paper: SHEET };
  let ribbon = ribbonOf(document, { ...look, maxLanes: MOST_LANES });
  for (let lanes = MOST_LANES - 1; lanes >= FEWEST_LANES; lanes -= 1) {
    if (ribbon.scene.heightPx <= roomPx) break;
    ribbon = ribbonOf(document, { ...look, maxLanes: lanes });
  }
  return ribbon;
}

export function socialCard(document: QuotelineDocument): string {
  const { trust } = claimsOf(document);
  const { drawn, bottomPx } = heading(document);
  const widthPx = (CARD_WIDTH_PX - 2 * PADDING_PX) / RIBBON_SCALE;
  const roomPx = (CARD_HEIGHT_PX - bottomPx - 80) / RIBBON_SCALE;
  const ribbon = fittingRibbon(document, widthPx, roomPx);
  const top = bottomPx + 24 + ((roomPx - ribbon.scene.heightPx) * RIBBON_SCALE) / 2;
  const content = markup`${drawn}<g transform="translate(${String(PADDING_PX)} ${top.toFixed(1)}) scale(${String(RIBBON_SCALE)})">${drawRibbon(ribbon)}</g>
<text x="${String(PADDING_PX)}" y="600" font-size="18" fill="currentColor" fill-opacity="0.7">${trust}</text>
`;
  return svgDocument(content, {
    widthPx: CARD_WIDTH_PX,
    heightPx: CARD_HEIGHT_PX,
    title: document.title,
    description: trust,
    paintId: 'card',
    paper: SHEET,
  });
}
