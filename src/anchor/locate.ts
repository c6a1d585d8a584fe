/**
 * Finds an anchored passage again in a text that may have been edited.
 *
 * The stored position is checked against the quote, then the quote is looked for as it stands, then
 * approximately (Myers 1999) alone and together with the words around it. A look-alike is worse than
 * nothing: words that differ in a date or resemble the quote little count only between the old neighbours.
 */
import type { Anchor } from '../schema/document';
import { locateNearby } from './changed';
import { foldText } from './fold';
import { found, missing, moved, type Located, type Place } from './located';
import { bestOf, weigh, type Weighed } from './weigh';

const MOST_CONTEXT = 256;
const LONGEST_QUOTE = 2000;
/** A common word occurs thousands of times; more places than this are not weighed. */
const MOST_PLACES = 200;

function placesOf(text: string, exact: string): Place[] {
  const places: Place[] = [];
  for (
    let at = text.indexOf(exact);
    at >= 0 && places.length < MOST_PLACES;
    at = text.indexOf(exact, at + 1)
  )
    places.push({ start: at, end: at + exact.length });
  return places;
}

/** Of several copies, exact words between strangers may be one while the passage itself was edited in its place. */
const STRANGERS = 0.5;

interface Exact {
  readonly best: Weighed | undefined;
  /** It stands nowhere else. */
  readonly isOnly: boolean;
}

function locateExact(folded: string, text: string, anchor: Anchor): Exact {
  const places = placesOf(text, anchor.exact);
  return {
    best: bestOf(places.map((place) => weigh(folded, place, anchor, 1))),
    isOnly: places.length === 1,
  };
}

/** Where the passage stands now. Never throws; `text` is normalised. */
export function locate(text: string, anchor: Anchor): Located {
  if (anchor.exact === '') return missing(anchor);
  if (standsUntouched(text, anchor)) return found(anchor, 1);
  const near = bounded(anchor);
  const folded = foldText(text);
  const same = locateExact(folded, text, near);
  if (same.best?.start === anchor.start) return found(same.best, 1);
  // Words that stand once are the quote, whatever resembles it between its old neighbours.
  if (same.best && (same.isOnly || isLong(anchor))) return moved(same.best, true);
  return isLong(anchor) ? locateByEnds(text, anchor) : locateChanged(folded, near, same.best);
}

/** Neighbours further away tell nothing more, and a hostile document may hold megabytes of them. */
const bounded = (anchor: Anchor): Anchor => ({
  ...anchor,
  prefix: anchor.prefix.slice(-MOST_CONTEXT),
  suffix: anchor.suffix.slice(0, MOST_CONTEXT),
});

/** Quote and neighbours in their place: the usual case, without a search. */
const standsUntouched = (text: string, { start, exact, prefix, suffix }: Anchor): boolean =>
  text.startsWith(exact, start) &&
  text.startsWith(suffix, start + exact.length) &&
  text.startsWith(prefix, start - prefix.length);

const isLong = ({ exact }: Anchor): boolean => exact.length > LONGEST_QUOTE;

/** A quote of pages: alignment is quadratic, so its beginning and its end are found, in their order. */
function locateByEnds(text: string, anchor: Anchor): Located {
  const { start, end, exact, prefix, suffix } = anchor;
  const part = LONGEST_QUOTE / 2;
  const head = locate(text, {
    start,
    end: start + part,
    exact: exact.slice(0, part),
    prefix,
    suffix: exact.slice(part, part + 64),
  });
  const tail = locate(text, {
    start: end - part,
    end,
    exact: exact.slice(-part),
    prefix: exact.slice(-part - 64, -part),
    suffix,
  });
  const length = tail.end - head.start;
  if (head.status === 'missing' || tail.status === 'missing') return missing(anchor);
  if (length < exact.length / 2 || length > exact.length * 2) return missing(anchor);
  const place = { start: head.start, end: tail.end };
  return moved({ ...place, score: Math.min(head.score, tail.score) }, false);
}

/** Several places hold the words, or none does. */
function locateChanged(folded: string, anchor: Anchor, same: Weighed | undefined): Located {
  const changed = same && same.best >= STRANGERS ? undefined : locateNearby(folded, anchor);
  if (changed && (!same || changed.worst > 0.7)) return moved(changed, false);
  return same ? moved(same, true) : missing(anchor);
}
