/** A way to date a named place in the calendar. */
import type { Period } from '../../calendar/period';
import type { Situation } from '../context/discourse';
import type { Bound, CalendarSaid } from '../said';
import type { Basis } from '../types';
import { undated, type Outcome } from './outcome';

/** With the side of the date on which the thing lies: "since May". */
export type PlaceSaid = CalendarSaid & { readonly bound?: Bound };

/** `null` where it has nothing to say, and the next one is tried. */
export type Policy = (said: PlaceSaid, situation: Situation) => Outcome | null;

export const dated = (period: Period | null, basis: Basis, more: object = {}): Outcome =>
  period ? { period, basis, ...more } : undated('no such day');

/** "Tuesday" alone: a day of some week, not of some year. */
export const isBareWeekday = ({ weekday, month, day }: CalendarSaid): boolean =>
  weekday !== undefined && month === undefined && day === undefined;
