/** A quote whose words were edited: found approximately (Myers 1999), and told from its look-alikes. */
import search from 'approx-string-match';
import type { Anchor } from '../schema/document';
import { likeness, project } from './align';
import { dateWords } from './dateWords';
import { fold } from './fold';
import type { Place } from './located';
import { bestOf, weigh, type Weighed } from './weigh';

/** Equally good matches beyond these are the noise of a text that repeats itself. */
const MOST_PLACES = 200;
const MOST_ALIGNED = 20;
const NEIGHBOUR = 32;

/** Approximate places of the quote between its neighbours, and of the quote alone. */
function* approximately(folded: string, anchor: Anchor): Generator<Place> {
  const exact = fold(anchor.exact);
  const prefix = fold(anchor.prefix);
  const pattern = prefix + exact + fold(anchor.suffix);
  const matches = search(folded, pattern, Math.floor(pattern.length * 0.45));
  for (const { start, end } of matches.slice(0, MOST_ALIGNED)) {
    const region = folded.slice(start, end);
    const inside = project(pattern, region, prefix.length, prefix.length + exact.length);
    yield { start: start + inside.start, end: start + inside.end };
  }
  yield* search(folded, exact, Math.floor(exact.length * 0.4)).slice(0, MOST_PLACES);
}

/** The old neighbours stand side by side: the passage was cut out from between them. */
function isCutOut(folded: string, anchor: Anchor): boolean {
  const prefix = fold(anchor.prefix).slice(-NEIGHBOUR);
  const suffix = fold(anchor.suffix).slice(0, NEIGHBOUR);
  const shorter = Math.min(prefix.length, suffix.length, anchor.exact.length);
  if (shorter < NEIGHBOUR / 4) return false;
  return search(folded, prefix + suffix, Math.floor(shorter * 0.25)).length > 0;
}

/** Beside its old neighbours a passage may have changed a good deal; a new date needs both of them. */
function isItself(folded: string, candidate: Weighed, anchor: Anchor, cutOut: boolean): boolean {
  const { start, end, quote, best, worst } = candidate;
  const redated = dateWords(folded.slice(start, end)) !== dateWords(fold(anchor.exact));
  if (redated) return !cutOut && quote >= 0.5 && best >= 0.55 && worst >= 0.5;
  return quote >= 0.85 || (!cutOut && quote >= 0.6 && best >= 0.55);
}

function locateChanged(folded: string, anchor: Anchor): Weighed | undefined {
  const quote = fold(anchor.exact);
  const places = [...approximately(folded, anchor)].filter(({ start, end }) => end > start);
  if (places.length === 0) return undefined;
  const cutOut = isCutOut(folded, anchor);
  return bestOf(
    places
      .map((place) =>
        weigh(folded, place, anchor, likeness(folded.slice(place.start, place.end), quote)),
      )
      .filter((candidate) => isItself(folded, candidate, anchor, cutOut)),
  );
}

/** An edit seldom carries a passage further; the rest of a long text is searched only when this fails. */
const NEARBY = 20_000;

const isSettled = (candidate: Weighed | undefined): candidate is Weighed =>
  candidate !== undefined && candidate.best > 0.8 && candidate.worst > 0.6;

export function locateNearby(folded: string, anchor: Anchor): Weighed | undefined {
  const from = Math.max(0, anchor.start - NEARBY);
  const to = anchor.end + NEARBY;
  if (from === 0 && to >= folded.length) return locateChanged(folded, anchor);
  const near = locateChanged(folded.slice(from, to), { ...anchor, start: anchor.start - from });
  if (!isSettled(near)) return locateChanged(folded, anchor);
  return { ...near, start: near.start + from, end: near.end + from };
}
