/** Places where a quote may stand, weighed by its words and by those around them. */
import type { Anchor } from '../schema/document';
import { likeness } from './align';
import { fold } from './fold';
import type { Place } from './located';

/**
 * How much the words before and after a candidate are the old ones, 0…1. An anchor without a prefix
 * stood at the beginning of the text, one without a suffix at its end.
 */
function sides(folded: string, { start, end }: Place, anchor: Anchor): [number, number] {
  const prefix = fold(anchor.prefix);
  const suffix = fold(anchor.suffix);
  const before = folded.slice(Math.max(0, start - Math.max(prefix.length, 1)), start);
  const after = folded.slice(end, end + Math.max(suffix.length, 1));
  return [likeness(before, prefix), likeness(after, suffix)];
}

export interface Weighed extends Place {
  readonly quote: number;
  /** The better and the worse side. */
  readonly best: number;
  readonly worst: number;
  readonly score: number;
}

export function weigh(folded: string, candidate: Place, anchor: Anchor, quote: number): Weighed {
  const around = sides(folded, candidate, anchor);
  const best = Math.max(...around);
  const worst = Math.min(...around);
  const near = 1 - Math.abs(candidate.start - anchor.start) / Math.max(folded.length, 1);
  const score = quote * 0.5 + ((best + worst) / 2) * 0.45 + near * 0.05;
  return { ...candidate, quote, best, worst, score };
}

export const bestOf = (weighed: readonly Weighed[]): Weighed | undefined =>
  weighed.reduce<Weighed | undefined>(
    (best, one) => (!best || one.score > best.score ? one : best),
    undefined,
  );
