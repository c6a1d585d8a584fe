/** The date a relative mention counts from. */
import { isFiner, shift, widen, type Grain, type Period } from '../../calendar/period';
import type { Anchor, Situation } from '../context/discourse';
import type { Origin } from '../said';
import type { Span } from '../../text/types';
import { undated, type Undated } from './outcome';

export interface Base {
  readonly period: Period;
  readonly of: Span | 'document-date';
  /** Number of the turn in which that date stood. */
  readonly turn?: number;
}

/** The quarter reported on; where none was named, the last one that is over. */
function quarterBase({ discourse }: Situation): Base | null {
  if (discourse.quarter) return { period: discourse.quarter, of: 'document-date' };
  if (!discourse.spoken || isFiner('quarter', discourse.spoken.grain)) return null;
  return { period: shift(widen(discourse.spoken, 'quarter'), -1), of: 'document-date' };
}

function anchorOf(origin: Origin, by: number, situation: Situation): Anchor | null {
  const { discourse, start, sentence, told } = situation;
  const same = origin === 'anchor' && by === 0;
  // "that year" is the one just named, though the story be in another.
  if (discourse.mode === 'narrative' && !same)
    return discourse.story(start, sentence) ?? (origin === 'anchor' ? discourse.last(start) : null);
  if (origin === 'speech') return null;
  return origin === 'story' && discourse.mode === 'dialogue' ? told : discourse.last(start);
}

/**
 * "speech" is the day of speaking, except where a history is told: there "last year" is last year of the story.
 * "anchor" is the date last spoken of, else the day of speaking; but in talk and histories what comes at or after a date that nobody
 * named (`by` ≥ 0: "that summer", "two days later") has none.
 */
export function baseOf(origin: Origin, situation: Situation, by = -1): Base | Undated {
  if (origin === 'quarter') return quarterBase(situation) ?? undated('no quarter is reported on');
  const anchor = anchorOf(origin, by, situation);
  if (anchor) {
    const { period, start, end, turn } = anchor;
    return { period, of: { start, end }, turn };
  }
  const { spoken, mode, brief } = situation.discourse;
  if (origin === 'anchor' && by >= 0 && mode !== 'news' && !brief)
    return undated('the date it is counted from was not named');
  if (!spoken) return undated('the day of speaking is not known');
  return { period: spoken, of: 'document-date' };
}

/** "That weekend", after a year that another turn named: nobody says that it was in that year. */
export const isRemoteYear = (base: Base, { discourse, turn }: Situation): boolean =>
  discourse.mode === 'dialogue' &&
  base.turn !== undefined &&
  base.turn !== turn &&
  base.period.grain === 'year';

export const isBase = (found: Base | Undated): found is Base => 'of' in found;

/** The base as a period of that grain; `null` where the base is too coarse to tell. */
export function baseIn(grain: Grain, base: Base): Period | null {
  return isFiner(grain, base.period.grain) ? null : widen(base.period, grain);
}
