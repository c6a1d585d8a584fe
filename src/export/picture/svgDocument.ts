/** A whole SVG file around drawn content. */
import { markup, type Html } from '../html/escapeHtml';
import { INK, PAGE_PAPER, paints } from './paints';

export interface SvgFrame {
  /** CSS px. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** Said by screen readers, and the name of the file where it is opened. */
  readonly title: string;
  readonly description: string;
  readonly paintId: string;
  readonly paper: string;
}

/** The reader's own font for everything; the shipped one only where a machine has none. */
export const FONTS = "system-ui, 'Segoe UI', Roboto, Rubik, sans-serif";

/** XML, unlike HTML, has no place for these two. */
const toXml = (text: string): string => text.replace(/[\ufffe\uffff]/g, '\ufffd');

export function svgDocument(content: Html, frame: SvgFrame): string {
  const { paper, paintId } = frame;
  const [width, height] = [Math.ceil(frame.widthPx), Math.ceil(frame.heightPx)].map(String);
  const sheet =
    paper === PAGE_PAPER ? '' : markup`<rect width="100%" height="100%" fill="${paper}"/>`;
  const colour = paper === PAGE_PAPER ? '' : markup` color="${INK}"`;
  return toXml(
    markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width ?? ''}" height="${height ?? ''}" viewBox="0 0 ${width ?? ''} ${height ?? ''}" role="img" aria-labelledby="${paintId}-title ${paintId}-desc" font-family="${FONTS}" font-size="12.5"${colour}>
<title id="${paintId}-title">${frame.title}</title>
<desc id="${paintId}-desc">${frame.description}</desc>
${paints(paintId)}${sheet}
${content}</svg>
`.text,
  );
}
