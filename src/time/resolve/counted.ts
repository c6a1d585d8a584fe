/** Periods and named places counted from a date: "last year", "the following week", "next March". */
import {
  firstDay,
  isFiner,
  lastDay,
  shift,
  widen,
  yearOf,
  type Period,
} from '../../calendar/period';
import type { Situation } from '../context/discourse';
import type { CalendarSaid } from '../said';
import { baseIn, baseOf, isBase, isRemoteYear } from './base';
import { nearest } from './nearest';
import { undated } from './outcome';
import { around, holds, inYear, isBefore } from './places';
import { dated, type Policy } from './policy';

/** "The weekend" is the last one: in news unless the clause looks ahead, in talk where it looks back. */
function looksBack(
  { grain, which, definite }: CalendarSaid,
  from: Period,
  situation: Situation,
): boolean {
  if (grain !== 'weekend' || which?.by !== 0 || which.origin !== 'speech') return false;
  const { discourse } = situation;
  const begun = discourse.spoken !== null && firstDay(from) <= firstDay(discourse.spoken);
  if (begun) return false;
  if (discourse.mode === 'news') return situation.tense !== 'future';
  return definite === true && situation.tense === 'past';
}

export const countedPeriod: Policy = (said, situation) => {
  if (said.grain === undefined || said.which === undefined) return null;
  const base = baseOf(said.which.origin, situation, said.which.by);
  if (!isBase(base)) return base;
  const from = baseIn(said.grain, base);
  if (from) {
    const by = said.which.by - (looksBack(said, from, situation) ? 1 : 0);
    const whole = shift(from, by);
    // "the Tuesday of last week"
    const inside = said.weekday && {
      grain: 'day' as const,
      at: firstDay(whole) + said.weekday - 1,
    };
    return dated(inside || whole, 'relative', { anchoredTo: base.of });
  }
  if (base.of === 'document-date') return undated('the day of speaking is not known to the day');
  if (isRemoteYear(base, situation)) return undated('the day it is counted from was not named');
  // "The very next morning" after a month-wide date: the anchor's precision is all there is.
  return dated(base.period, 'relative', { anchoredTo: base.of, doubts: ['anchor-imprecise'] });
};

/** "the 30th of last month" */
export const dayOfCountedMonth: Policy = (said, { discourse: { spoken } }) => {
  if (said.monthBy === undefined) return null;
  if (!spoken || isFiner('month', spoken.grain))
    return undated('the month of speaking is not known');
  const month = shift(widen(spoken, 'month'), said.monthBy.by);
  const found = around(said, month).find((choice) => holds(month, choice));
  return dated(found ?? null, 'relative', { anchoredTo: 'document-date' });
};

/** "last March", "this Friday", "next summer": from the day of speaking, or from the date spoken of. */
export const whichOfName: Policy = (said, situation) => {
  if (said.which === undefined || said.grain !== undefined) return null;
  const base = baseOf(said.which.origin, situation, said.which.by);
  if (!isBase(base)) return base;
  const choices = around(said, base.period);
  if (choices.length === 0) return undated('the day of speaking is too coarse');
  return dated(chooseWhich(said, choices, base.period, situation), 'relative', {
    anchoredTo: base.of,
  });
};

function chooseWhich(
  said: CalendarSaid,
  choices: readonly Period[],
  base: Period,
  situation: Situation,
): Period | null {
  const by = said.which?.by ?? 0;
  if (by < 0) return choices.filter((choice) => beginsBefore(choice, base)).at(by) ?? null;
  if (by > 0) return choices.filter((choice) => isAhead(choice, base, said))[by - 1] ?? null;
  const current = choices.find((choice) => holds(choice, base));
  if (current) return current;
  if (said.weekday === undefined) {
    const own = inYear(said, yearOf(base));
    // "the fall of 2019 … that March": of the next year.
    if (said.which?.origin !== 'anchor' || !own || !isBefore(own, base)) return own;
    const gap = (choice: Period): number =>
      Math.max(firstDay(choice) - lastDay(base), 1.5 * (firstDay(base) - lastDay(choice)));
    return [...choices].sort((a, b) => gap(a) - gap(b))[0] ?? null;
  }
  if (situation.tense === 'past') return nearest(choices, base, situation);
  return choices.find((choice) => isBefore(base, choice)) ?? null;
}

/** "the winter before" 1919 runs into it. */
const beginsBefore = (choice: Period, base: Period): boolean =>
  isBefore(choice, base) || (base.grain === 'year' && firstDay(choice) < firstDay(base));

/** Nobody calls tomorrow "next Thursday": the one a week on is meant. */
const isAhead = (choice: Period, base: Period, { weekday, which }: CalendarSaid): boolean =>
  isBefore(base, choice) &&
  (weekday === undefined || which?.origin !== 'speech' || firstDay(choice) - lastDay(base) > 1);
