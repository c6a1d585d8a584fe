/** Colours of a picture. Ink is `currentColor`, so that a page may turn it for dark mode. */
import { markup, type Html } from '../html/escapeHtml';

export const INK = '#1c1e21';
export const FUTURE_INK = '#1f6f85';
export const SPOKEN_INK = '#a8401b';
export const SHEET = '#fbfaf7';
/** Inside a page the paper is the page's own; the system colour follows its colour scheme. */
export const PAGE_PAPER = 'Canvas';

const edge = (offset: string, opacity: string): Html =>
  markup`<stop offset="${offset}" stop-color="currentColor" stop-opacity="${opacity}"/>`;

/** Ids are document-wide, so each picture brings a prefix of its own. */
export function paints(id: string): Html {
  return markup`<defs>
<linearGradient id="${id}-soft">${edge('0', '0.25')}${edge('0.3', '1')}${edge('0.7', '1')}${edge('1', '0.25')}</linearGradient>
<linearGradient id="${id}-fade">${edge('0', '0')}${edge('0.5', '1')}${edge('1', '0')}</linearGradient>
<pattern id="${id}-stripes" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V4" stroke="currentColor" stroke-width="3"/></pattern>
</defs>`;
}
