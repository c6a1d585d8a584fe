import type { Anchor } from './document';

/** Is the quote in the text: in its place, elsewhere, not at all; or is there no text to compare with? */
export type QuoteHealth = 'found' | 'moved' | 'missing' | 'unknown';

export interface QuotePlace {
  /** UTF-16 offsets, end exclusive; those of the anchor where the quote was not found. */
  readonly start: number;
  readonly end: number;
  readonly health: QuoteHealth;
}

/** Finds a quote that does not stand where its anchor says; `null` where it is nowhere. */
export type Locate = (
  text: string,
  anchor: Anchor,
) => { readonly start: number; readonly end: number } | null;

export const standsAt = (text: string, { start, end, exact }: Anchor): boolean =>
  text.slice(start, end) === exact;

/** The same words elsewhere; whoever can afford it searches for similar ones as well (`anchor/locate`). */
export const locateExact: Locate = (text, { exact }) => {
  const start = text.indexOf(exact);
  return start < 0 ? null : { start, end: start + exact.length };
};

/** Compares a quote with its source's text, which may not be at hand. */
export function placeQuote(
  text: string | undefined,
  anchor: Anchor,
  locate: Locate = locateExact,
): QuotePlace {
  const { start, end } = anchor;
  if (text === undefined) return { start, end, health: 'unknown' };
  if (standsAt(text, anchor)) return { start, end, health: 'found' };
  const found = locate(text, anchor);
  return found
    ? { start: found.start, end: found.end, health: 'moved' }
    : { start, end, health: 'missing' };
}
