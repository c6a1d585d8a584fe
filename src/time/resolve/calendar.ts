/** Named places in the calendar: the policies, in the order they are tried. */
import { hasDay } from '../../calendar/holidays';
import { shift, toEdtf, widen } from '../../calendar/period';
import { inOrder } from '../context/dayOrder';
import type { Situation } from '../context/discourse';
import type { CalendarSaid, Said } from '../said';
import { quarterBegun, weekdayByTense, weekdayOfStory, yearByTense } from './byTense';
import { weekdayBehindDay, weekdayNamed } from './weekdayBeside';
import { countedPeriod, dayOfCountedMonth, whichOfName } from './counted';
import { decadeOrCentury, explicitYear, oneDayInHistory, shortYear, yearByRelation } from './named';
import { isDated, undated, type Outcome } from './outcome';
import { weekdayBeside } from './places';
import { countedFrom } from './shift';
import type { Policy } from './policy';
import { dayOfMonth, sameAgain, storyYear, toldYear, yearJustNamed, yearOfWeekday } from './story';

export const POLICIES: readonly Policy[] = [
  explicitYear,
  decadeOrCentury,
  shortYear,
  yearByRelation,
  oneDayInHistory,
  countedPeriod,
  whichOfName,
  dayOfCountedMonth,
  dayOfMonth,
  yearJustNamed,
  storyYear,
  yearOfWeekday,
  sameAgain,
  toldYear,
  quarterBegun,
  weekdayOfStory,
  weekdayNamed,
  weekdayBehindDay,
  weekdayByTense,
  yearByTense,
];

/** "the week of March 6": the period that holds the day named; "Wednesday week": a week on from it. */
function movedOn(outcome: Outcome, said: CalendarSaid & Said): Outcome {
  if (!isDated(outcome)) return outcome;
  const { grain, which, weeksOn, offset } = said;
  const { period } = outcome;
  if (offset)
    return {
      ...outcome,
      period:
        offset.weekday === undefined
          ? countedFrom(period, offset.amount, offset.sign)
          : weekdayBeside(period, offset.weekday, offset.sign),
      basis: 'relative',
      note: `counted from ${toEdtf(period)}`,
    };
  if (weeksOn !== undefined && period.grain === 'day')
    return { ...outcome, period: shift(period, 7 * weeksOn) };
  return grain !== undefined && which === undefined
    ? { ...outcome, period: widen(period, grain) }
    : outcome;
}

export function resolveCalendar(said: CalendarSaid, situation: Situation): Outcome {
  if (said.holiday !== undefined && !hasDay(said.holiday))
    return undated('its day is set by sighting the moon, and not computed');
  if (said.order === 'either') return resolveFigures(said, situation);
  for (const policy of POLICIES) {
    const outcome = policy(said, situation);
    if (outcome) return movedOn(outcome, said);
  }
  return undated('nothing to complete it from');
}

/** "3/4/2024": which is the day is told by the text or its language, or stays in doubt. */
function resolveFigures({ order: _either, ...said }: CalendarSaid, situation: Situation): Outcome {
  const { dayOrder } = situation.discourse;
  const outcome = resolveCalendar(inOrder(said, dayOrder), situation);
  if (!isDated(outcome)) return outcome;
  const first = dayOrder.order === 'day-first' ? 'day first' : 'month first';
  const { because } = dayOrder;
  const doubts = [...(outcome.doubts ?? []), ...(because === null ? ['day-month-order'] : [])];
  const note =
    because === null
      ? `${first}, but nothing tells; day first it is another day`
      : `${first}, ${because}`;
  return { ...outcome, note, doubts };
}
