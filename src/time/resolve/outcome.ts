/** What resolving gives: a period on the calendar and the way there. */
import type { Period } from '../../calendar/period';
import type { Span } from '../../text/types';
import type { Basis } from '../types';

export interface Dated {
  readonly period: Period;
  readonly basis: Basis;
  readonly implied?: readonly string[];
  readonly doubts?: readonly string[];
  readonly anchoredTo?: Span | 'document-date';
  /** For the reading sentence: how the words were taken. */
  readonly note?: string;
}

/** Why no date could be given. */
export interface Undated {
  readonly reason: string;
  /** Said at another time: the story that was being told does not go on behind it. */
  readonly elsewhere?: true;
}

export type Outcome = Dated | Undated;

export const isDated = (outcome: Outcome): outcome is Dated => 'period' in outcome;
export const undated = (reason: string): Undated => ({ reason });
