/** The date a relative mention counts from. */
import { isFiner, shift, widen, type Grain, type Period } from '../../calendar/period';
import type { Situation } from '../context/discourse';
import type { Origin } from '../said';
import type { Span } from '../../text/types';

export interface Base {
  readonly period: Period;
  readonly of: Span | 'document-date';
}

/** The quarter reported on; where none was named, the last one that is over. */
function quarterBase({ discourse }: Situation): Base | null {
  if (discourse.quarter) return { period: discourse.quarter, of: 'document-date' };
  if (!discourse.spoken || isFiner('quarter', discourse.spoken.grain)) return null;
  return { period: shift(widen(discourse.spoken, 'quarter'), -1), of: 'document-date' };
}

/**
 * "speech" is the day of speaking, except where a history is told: there "last year" is last year of the story.
 * "anchor" is the date last spoken of, else the day of speaking.
 */
export function baseOf(origin: Origin, situation: Situation): Base | null {
  if (origin === 'quarter') return quarterBase(situation);
  const { discourse, start } = situation;
  const narrated = discourse.mode === 'narrative';
  const anchor = narrated
    ? discourse.story(start)
    : origin === 'anchor'
      ? discourse.last(start)
      : null;
  if (anchor) return { period: anchor.period, of: { start: anchor.start, end: anchor.end } };
  return discourse.spoken && { period: discourse.spoken, of: 'document-date' };
}

/** The base as a period of that grain; `null` where the base is too coarse to tell. */
export function baseIn(grain: Grain, base: Base): Period | null {
  return isFiner(grain, base.period.grain) ? null : widen(base.period, grain);
}
