/**
 * Bare date words ("1991") stand in a text many times over: they are looked for inside the passage that
 * holds them, where they stood in it, and nowhere else.
 */
import search from 'approx-string-match';
import type { Anchor } from '../schema/document';
import { dateWords } from './dateWords';
import { fold } from './fold';
import { missing, type Located, type Place } from './located';

/** Spelling may differ this much while the date does not: scanning errors, a lost letter. */
const ERRORS = 0.2;

function places(words: string, exact: string): Place[] {
  const found: Place[] = [];
  for (let at = words.indexOf(exact); at >= 0; at = words.indexOf(exact, at + 1))
    found.push({ start: at, end: at + exact.length });
  return found;
}

function alike(words: string, exact: string): Place[] {
  const folded = fold(words);
  const quote = fold(exact);
  return search(folded, quote, Math.floor(quote.length * ERRORS)).filter(
    ({ start, end }) => dateWords(folded.slice(start, end)) === dateWords(quote),
  );
}

/** `passage` is where `cited`, which holds `mention`, was found in `text`. */
export function locateMention(
  text: string,
  passage: Located,
  cited: Anchor,
  mention: Anchor,
): Located {
  if (passage.status === 'missing') return missing(mention);
  const words = text.slice(passage.start, passage.end);
  const same = places(words, mention.exact);
  const candidates = same.length > 0 ? same : alike(words, mention.exact);
  const stretch = words.length / Math.max(cited.exact.length, 1);
  const expected = (mention.start - cited.start) * stretch;
  const nearest = candidates.reduce<Place | null>(
    (best, one) =>
      best && Math.abs(best.start - expected) <= Math.abs(one.start - expected) ? best : one,
    null,
  );
  if (!nearest) return missing(mention);
  const place = { start: passage.start + nearest.start, end: passage.start + nearest.end };
  const exact = same.length > 0;
  const inPlace = exact && place.start === mention.start;
  return {
    ...place,
    status: inPlace ? 'found' : 'moved',
    score: exact ? passage.score : passage.score * 0.9,
    exact,
  };
}
