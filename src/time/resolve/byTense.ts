/** What lacks its year or week: completed from the day of speaking and the tense of the clause. */
import { weekday } from '../../calendar/day';
import { firstDay, isFiner, lastDay, type Period } from '../../calendar/period';
import type { CalendarSaid } from '../said';
import { baseOf, isBase } from './base';
import { nearest } from './nearest';
import { undated } from './outcome';
import { around, isBefore } from './places';
import { dated, isBareWeekday, type Policy } from './policy';

/** Reports name the quarter that has begun, whatever their tense; the next one only where none is near. */
export const quarterBegun: Policy = (said, situation) => {
  const { spoken } = situation.discourse;
  if (said.quarter === undefined || !spoken) return null;
  const choices = around(said, spoken);
  const begun = choices.findLast((choice) => firstDay(choice) <= lastDay(spoken)) ?? null;
  const next = choices.find((choice) => isBefore(spoken, choice));
  const stale = begun !== null && firstDay(spoken) - lastDay(begun) >= HALF_A_YEAR;
  const ahead = stale && next !== undefined && situation.tense === 'future';
  return dated(ahead ? next : begun, 'underspecified', IMPLIED_YEAR);
};
const HALF_A_YEAR = 184;
const IMPLIED_YEAR = {
  implied: ['year'],
  doubts: ['inferred-year'],
  anchoredTo: 'document-date',
} as const;

const IMPLIED_MONTH = {
  implied: ['month'],
  doubts: ['inferred-month'],
  anchoredTo: 'document-date',
} as const;

/** "It was the Tuesday.": the one nearest to the day that is told of. */
export const weekdayOfStory: Policy = (said, { discourse, told, start, turn }) => {
  if (!said.definite || !isBareWeekday(said)) return null;
  const last = told ?? discourse.last(start, (anchor) => discourse.isIn(anchor, start, turn));
  if (last?.period.grain !== 'day') return null;
  const { period, start: from, end } = last;
  const [near] = around(said, period).sort(
    (a, b) => Math.abs(a.at - period.at) - Math.abs(b.at - period.at),
  );
  return dated(near ?? null, 'relative', { anchoredTo: { start: from, end } });
};

/** The next one where weeks are counted on, the last one where they are counted back. */
const beside = (choices: readonly Period[], from: Period, weeks: number): Period | null =>
  (weeks > 0
    ? choices.find((choice) => isBefore(from, choice))
    : choices.findLast((choice) => isBefore(choice, from))) ?? null;

/** A weekday: today or the last one, unless the clause looks ahead; talk of no tense looks ahead, too. */
export const weekdayByTense: Policy = (said, situation) => {
  if (!isBareWeekday(said)) return null;
  const { discourse, tense } = situation;
  const base = baseOf(discourse.mode === 'narrative' ? 'anchor' : 'speech', situation);
  if (!isBase(base)) return undated('which week is not said, and the day of speaking is not known');
  const choices = around(said, base.period);
  if (said.indefinite && !discourse.brief) return undated('which one is not said');
  if (said.weeksOn !== undefined)
    return dated(beside(choices, base.period, said.weeksOn), 'relative', { anchoredTo: base.of });
  const ahead =
    said.bound !== 'since' &&
    (tense === 'future' || (tense !== 'past' && discourse.mode === 'dialogue'));
  // Who speaks says "today" of the day of speaking; who writes the news calls it by its name.
  const today = discourse.mode !== 'dialogue' || discourse.brief;
  const chosen = ahead
    ? choices.find((choice) =>
        today ? !isBefore(choice, base.period) : isBefore(base.period, choice),
      )
    : choices.findLast((choice) =>
        today ? !isBefore(base.period, choice) : isBefore(choice, base.period),
      );
  if (!chosen) return undated('the day of speaking is too coarse');
  return dated(chosen, 'underspecified', { implied: ['week'], anchoredTo: base.of });
};

/** "Friday, May 9" is in a year in which it was a Friday. */
function onWeekday({ weekday: named }: CalendarSaid, choices: readonly Period[]) {
  const fitting = choices.filter(({ grain, at }) => grain === 'day' && weekday(at) === named);
  return fitting.length > 0 ? fitting : choices;
}

/** A month, season, day of a month or holiday without a year. */
export const yearByTense: Policy = (said, situation) => {
  const { spoken } = situation.discourse;
  if (!spoken) return undated('no year, and the day of speaking is not known');
  if (said.indefinite && !situation.discourse.brief) return undated('which one is not said');
  if (said.beside) return undated('the day of a month that is not named');
  if (said.day !== undefined && said.month === undefined && isFiner('month', spoken.grain))
    return undated('neither month nor day of speaking is known');
  const choices = onWeekday(said, around(said, spoken)).filter(
    (choice) => said.bound !== 'since' || firstDay(choice) <= lastDay(spoken),
  );
  const chosen = nearest(choices, spoken, situation);
  if (said.day !== undefined && said.month === undefined)
    return dated(chosen, 'underspecified', IMPLIED_MONTH);
  return dated(chosen, said.holiday === undefined ? 'underspecified' : 'derived', IMPLIED_YEAR);
};
