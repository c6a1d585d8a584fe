/** Named places in the calendar: the policies, in the order they are tried. */
import { plainDate, weekday } from '../../calendar/day';
import { isOneDay } from '../../calendar/holidays';
import { firstDay, lastDay, shift, widen, yearOf, type Period } from '../../calendar/period';
import { inOrder } from '../context/dayOrder';
import type { Anchor, Situation } from '../context/discourse';
import type { CalendarSaid } from '../said';
import type { Basis } from '../types';
import { baseIn, baseOf, isBase } from './base';
import { nearest } from './nearest';
import { around, holds, inYear, isBefore } from './places';
import { isDated, undated, type Outcome } from './outcome';

type Policy = (said: CalendarSaid, situation: Situation) => Outcome | null;

const dated = (period: Period | null, basis: Basis, more: object = {}): Outcome =>
  period ? { period, basis, ...more } : undated('no such day');

const explicitYear: Policy = (said) =>
  said.year === undefined ? null : dated(inYear(said, said.year), 'explicit');

const decadeOrCentury: Policy = (said, { discourse }) => {
  if (said.decade !== undefined) return dated({ grain: 'decade', at: said.decade }, 'explicit');
  if (said.century !== undefined) return dated({ grain: 'century', at: said.century }, 'explicit');
  if (said.shortDecade === undefined) return null;
  const now = discourse.spoken ? Math.floor(yearOf(discourse.spoken) / 10) : 202;
  const at = now - (((now % 10) - said.shortDecade + 10) % 10);
  return dated({ grain: 'decade', at }, 'explicit', { doubts: ['inferred-century'] });
};

/** Two digits: the latest such year that is not more than ten years ahead. */
const shortYear: Policy = (said, { discourse }) => {
  if (said.shortYear === undefined) return null;
  const limit = (discourse.spoken ? yearOf(discourse.spoken) : 2029) + 10;
  const at = limit - ((((limit - said.shortYear) % 100) + 100) % 100);
  return dated(inYear(said, at), 'explicit', { implied: ['century'] });
};

const yearByRelation: Policy = (said, situation) => {
  if (said.yearBy === undefined) return null;
  const base = baseOf(said.yearBy.origin, situation, said.yearBy.by);
  if (!isBase(base)) return base;
  return dated(inYear(said, yearOf(base.period) + said.yearBy.by), 'relative', {
    anchoredTo: base.of,
  });
};

const oneDayInHistory: Policy = (said) =>
  said.holiday !== undefined && isOneDay(said.holiday) ? dated(inYear(said, 0), 'derived') : null;

/** In news "the weekend" is the last one, unless the clause looks ahead. */
function looksBack({ grain, which }: CalendarSaid, from: Period, situation: Situation): boolean {
  if (grain !== 'weekend' || which?.by !== 0 || which.origin !== 'speech') return false;
  const { discourse } = situation;
  const begun = discourse.spoken !== null && firstDay(from) <= firstDay(discourse.spoken);
  return !begun && discourse.mode === 'news' && situation.tense !== 'future';
}

const countedPeriod: Policy = (said, situation) => {
  if (said.grain === undefined || said.which === undefined) return null;
  const base = baseOf(said.which.origin, situation, said.which.by);
  if (!isBase(base)) return base;
  const from = baseIn(said.grain, base);
  if (from) {
    const by = said.which.by - (looksBack(said, from, situation) ? 1 : 0);
    return dated(shift(from, by), 'relative', { anchoredTo: base.of });
  }
  if (base.of === 'document-date') return undated('the day of speaking is not known to the day');
  // "The very next morning" after a month-wide date: the anchor's precision is all there is.
  return dated(base.period, 'relative', { anchoredTo: base.of, doubts: ['anchor-imprecise'] });
};

/** "last March", "this Friday", "next summer": from the day of speaking, or from the date spoken of. */
const whichOfName: Policy = (said, situation) => {
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
  if (by > 0) return choices.filter((choice) => isBefore(base, choice))[by - 1] ?? null;
  const current = choices.find((choice) => holds(choice, base));
  if (current) return current;
  if (said.weekday === undefined) return inYear(said, yearOf(base));
  if (situation.tense === 'past') return nearest(choices, base, situation);
  return choices.find((choice) => isBefore(base, choice)) ?? null;
}

/** "the winter before" 1919 runs into it. */
const beginsBefore = (choice: Period, base: Period): boolean =>
  isBefore(choice, base) || (base.grain === 'year' && firstDay(choice) < firstDay(base));

/** Where a history is told in order, the year of the story goes on. */
const storyYear: Policy = (said, { discourse, start }) => {
  if (discourse.mode !== 'narrative') return null;
  if (said.weekday !== undefined && said.month === undefined) return null;
  const anchor = discourse.story(start);
  return anchor && inStoryYear(said, anchor);
};

function inStoryYear(said: CalendarSaid, anchor: Anchor): Outcome {
  const of = yearOf(anchor.period) + (turnsYear(said, anchor.period) ? 1 : 0);
  return dated(inYear(said, of), 'underspecified', {
    implied: ['year'],
    doubts: ['inferred-year'],
    anchoredTo: { start: anchor.start, end: anchor.end },
  });
}

/** Talk that tells of the past goes on in its year; what is just past needs no year and is not of the story. */
const toldYear: Policy = (said, situation) => {
  const { discourse, told } = situation;
  const { spoken } = discourse;
  if (discourse.mode !== 'dialogue' || !told || !spoken || said.quarter !== undefined) return null;
  if (said.weekday !== undefined && said.month === undefined) return null;
  if (situation.tense === 'future') return null;
  const latest = around(said, spoken).findLast((choice) => isBefore(choice, spoken));
  if (latest && firstDay(spoken) - lastDay(latest) <= JUST_PAST) return null;
  return inStoryYear(said, told);
};
const JUST_PAST = 120;

/** "In December 1941 … In January": a month well before the last one named is in the next year. */
const turnsYear = ({ month }: CalendarSaid, last: Period): boolean =>
  month !== undefined &&
  (last.grain === 'day' || last.grain === 'month') &&
  plainDate(firstDay(last)).month - month >= YEAR_TURN;
const YEAR_TURN = 10;

/** Reports name the quarter that has begun, whatever their tense; the next one only where none is near. */
const quarterBegun: Policy = (said, situation) => {
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

/** A weekday: today or the last one, unless the clause looks ahead; talk of no tense looks ahead, too. */
const weekdayByTense: Policy = (said, situation) => {
  if (said.weekday === undefined || said.month !== undefined) return null;
  const { discourse, tense } = situation;
  const base = baseOf(discourse.mode === 'narrative' ? 'anchor' : 'speech', situation);
  if (!isBase(base)) return undated('which week is not said, and the day of speaking is not known');
  const choices = around(said, base.period);
  if (said.weeksOn !== undefined)
    return dated(choices.find((choice) => isBefore(base.period, choice)) ?? null, 'relative', {
      anchoredTo: base.of,
    });
  const ahead = tense === 'future' || (tense !== 'past' && discourse.mode === 'dialogue');
  const chosen = ahead
    ? choices.find((choice) => !isBefore(choice, base.period))
    : choices.findLast((choice) => !isBefore(base.period, choice));
  if (!chosen) return undated('the day of speaking is too coarse');
  return dated(chosen, 'underspecified', { implied: ['week'], anchoredTo: base.of });
};

/** "Friday, May 9" is in a year in which it was a Friday. */
function onWeekday({ weekday: named }: CalendarSaid, choices: readonly Period[]) {
  const fitting = choices.filter(({ grain, at }) => grain === 'day' && weekday(at) === named);
  return fitting.length > 0 ? fitting : choices;
}

/** A month, season, day of a month or holiday without a year. */
const yearByTense: Policy = (said, situation) => {
  const { spoken } = situation.discourse;
  if (!spoken) return undated('no year, and the day of speaking is not known');
  const chosen = nearest(onWeekday(said, around(said, spoken)), spoken, situation);
  return dated(chosen, said.holiday === undefined ? 'underspecified' : 'derived', IMPLIED_YEAR);
};

export const POLICIES: readonly Policy[] = [
  explicitYear,
  decadeOrCentury,
  shortYear,
  yearByRelation,
  oneDayInHistory,
  countedPeriod,
  whichOfName,
  storyYear,
  toldYear,
  quarterBegun,
  weekdayByTense,
  yearByTense,
];

/** "the week of March 6": the period that holds the day named; "Wednesday week": a week on from it. */
function movedOn(outcome: Outcome, { grain, which, weeksOn }: CalendarSaid): Outcome {
  if (!isDated(outcome)) return outcome;
  const { period } = outcome;
  if (weeksOn !== undefined && period.grain === 'day')
    return { ...outcome, period: shift(period, 7 * weeksOn) };
  return grain !== undefined && which === undefined
    ? { ...outcome, period: widen(period, grain) }
    : outcome;
}

export function resolveCalendar(said: CalendarSaid, situation: Situation): Outcome {
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
