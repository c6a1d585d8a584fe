/**
 * Finds an anchored passage again in a text that may have been edited.
 *
 * The stored position is checked against the quote, then the quote is looked for as it stands, then
 * approximately (Myers 1999) alone and together with the words around it. A look-alike is worse than
 * nothing: words that differ in a date or resemble the quote little count only between the old neighbours.
 */
import search from 'approx-string-match';
import type { Anchor } from '../schema/document';
import { likeness, project } from './align';
import { dateWords } from './dateWords';
import { fold, foldText } from './fold';

export type AnchorStatus = 'found' | 'moved' | 'missing';

export interface Located {
  /** `found`: these words at their stored place; `moved`: elsewhere, or changed (`exact` is false). */
  readonly status: AnchorStatus;
  /** UTF-16 offsets, end exclusive; the anchor's own where it is missing. */
  readonly start: number;
  readonly end: number;
  /** 1 for the quote itself in its place, 0 for nothing. */
  readonly score: number;
  /** `text.slice(start, end)` is the quote, character by character. */
  readonly exact: boolean;
}

interface Candidate {
  readonly start: number;
  readonly end: number;
}

export const missing = ({ start, end }: Anchor): Located => ({
  status: 'missing',
  start,
  end,
  score: 0,
  exact: false,
});

const MOST_CONTEXT = 256;
const LONGEST_QUOTE = 2000;
/** A common word occurs thousands of times; more places than this are not weighed. */
const MOST_PLACES = 200;

function placesOf(text: string, exact: string): Candidate[] {
  const places: Candidate[] = [];
  for (
    let at = text.indexOf(exact);
    at >= 0 && places.length < MOST_PLACES;
    at = text.indexOf(exact, at + 1)
  )
    places.push({ start: at, end: at + exact.length });
  return places;
}

/**
 * How much the words before and after a candidate are the old ones, 0…1. An anchor without a prefix
 * stood at the beginning of the text, one without a suffix at its end.
 */
function sides(folded: string, { start, end }: Candidate, anchor: Anchor): [number, number] {
  const prefix = fold(anchor.prefix);
  const suffix = fold(anchor.suffix);
  const before = folded.slice(Math.max(0, start - Math.max(prefix.length, 1)), start);
  const after = folded.slice(end, end + Math.max(suffix.length, 1));
  return [likeness(before, prefix), likeness(after, suffix)];
}

interface Weighed extends Candidate {
  readonly quote: number;
  /** The better and the worse side. */
  readonly best: number;
  readonly worst: number;
  readonly score: number;
}

function weigh(folded: string, candidate: Candidate, anchor: Anchor, quote: number): Weighed {
  const around = sides(folded, candidate, anchor);
  const best = Math.max(...around);
  const worst = Math.min(...around);
  const near = 1 - Math.abs(candidate.start - anchor.start) / Math.max(folded.length, 1);
  const score = quote * 0.5 + ((best + worst) / 2) * 0.45 + near * 0.05;
  return { ...candidate, quote, best, worst, score };
}

const bestOf = (weighed: readonly Weighed[]): Weighed | undefined =>
  weighed.reduce<Weighed | undefined>(
    (best, one) => (!best || one.score > best.score ? one : best),
    undefined,
  );

const NEIGHBOUR = 32;

/** Exact words between strangers may be a copy while the passage itself was edited in its place. */
const STRANGERS = 0.5;

function locateExact(folded: string, text: string, anchor: Anchor): Weighed | undefined {
  const places = placesOf(text, anchor.exact);
  return bestOf(places.map((place) => weigh(folded, place, anchor, 1)));
}

/** Approximate places of the quote between its neighbours, and of the quote alone. */
function* approximately(folded: string, anchor: Anchor): Generator<Candidate> {
  const exact = fold(anchor.exact);
  const prefix = fold(anchor.prefix);
  const pattern = prefix + exact + fold(anchor.suffix);
  const matches = search(folded, pattern, Math.floor(pattern.length * 0.45));
  for (const { start, end } of matches.slice(0, MOST_PLACES / 10)) {
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

function locateNearby(folded: string, anchor: Anchor): Weighed | undefined {
  const from = Math.max(0, anchor.start - NEARBY);
  const to = anchor.end + NEARBY;
  if (from === 0 && to >= folded.length) return locateChanged(folded, anchor);
  const near = locateChanged(folded.slice(from, to), { ...anchor, start: anchor.start - from });
  if (!isSettled(near)) return locateChanged(folded, anchor);
  return { ...near, start: near.start + from, end: near.end + from };
}

/** Where the passage stands now. Never throws; `text` is normalised. */
export function locate(text: string, anchor: Anchor): Located {
  if (anchor.exact === '') return missing(anchor);
  if (standsUntouched(text, anchor)) return found(anchor, 1);
  return isLong(anchor) ? locateByEnds(text, anchor) : locateWhole(text, bounded(anchor));
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
  const same = text.slice(place.start, place.end) === exact;
  return { ...place, status: 'moved', score: Math.min(head.score, tail.score, 0.99), exact: same };
}

function locateWhole(text: string, anchor: Anchor): Located {
  const folded = foldText(text);
  const same = locateExact(folded, text, anchor);
  if (same?.start === anchor.start) return found(same, 1);
  const changed = same && same.best >= STRANGERS ? undefined : locateNearby(folded, anchor);
  if (changed && (!same || changed.worst > 0.7)) return moved(changed, false);
  return same ? moved(same, true) : missing(anchor);
}

const found = ({ start, end }: Candidate, score: number): Located => ({
  status: 'found',
  start,
  end,
  score,
  exact: true,
});

/** Below 1 even in the best case: the quote is not where it was, or not what it was. */
const moved = ({ start, end, score }: Weighed, exact: boolean): Located => ({
  status: 'moved',
  start,
  end,
  score: Math.min(score, 0.99),
  exact,
});
