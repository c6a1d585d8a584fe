/** Named places in the calendar: the policies, in the order they are tried. */
import { isPlainDate, plainDate, weekday as weekdayOf, type DayNumber } from '../../calendar/day';
import { holidayIn, isOneDay } from '../../calendar/holidays';
import {
  day,
  firstDay,
  month,
  partOfYear,
  shift,
  widen,
  year,
  yearOf,
  type Period,
} from '../../calendar/period';
import type { Situation } from '../context/discourse';
import type { CalendarSaid } from '../said';
import type { Basis } from '../types';
import { baseIn, baseOf } from './base';
import { undated, type Outcome } from './outcome';

type Policy = (said: CalendarSaid, situation: Situation) => Outcome | null;

/** Fields within a year → the period; `null` for a day that does not exist. */
function inYear(said: CalendarSaid, of: number): Period | null {
  if (said.holiday !== undefined) {
    const on = holidayIn(said.holiday, of);
    return on === null ? null : { grain: 'day', at: on };
  }
  if (said.month !== undefined) {
    if (said.day === undefined) return month(of, said.month);
    const date = { year: of, month: said.month, day: said.day };
    return isPlainDate(date) ? day(date) : null;
  }
  for (const grain of ['season', 'quarter', 'half'] as const) {
    const n = said[grain];
    if (n !== undefined) return partOfYear(grain, of, n);
  }
  return year(of);
}

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
  const base = baseOf(said.yearBy.origin, situation);
  if (!base) return undated('the day of speaking is not known');
  return dated(inYear(said, yearOf(base.period) + said.yearBy.by), 'relative', {
    anchoredTo: base.of,
  });
};

const oneDayInHistory: Policy = (said) =>
  said.holiday !== undefined && isOneDay(said.holiday) ? dated(inYear(said, 0), 'derived') : null;

const countedPeriod: Policy = (said, situation) => {
  if (said.grain === undefined || said.which === undefined) return null;
  const base = baseOf(said.which.origin, situation);
  if (!base) return undated('the day of speaking is not known');
  const from = baseIn(said.grain, base);
  if (from) return dated(shift(from, said.which.by), 'relative', { anchoredTo: base.of });
  if (base.of === 'document-date') return undated('the day of speaking is not known to the day');
  // "The very next morning" after a month-wide date: the anchor's precision is all there is.
  return dated(base.period, 'relative', { anchoredTo: base.of, doubts: ['anchor-imprecise'] });
};

/** Steps from one period of a name to the next: weekdays by 7 days, months, seasons and the like by a year. */
interface Cycle {
  /** The one at or before the base. */
  readonly current: Period;
  readonly step: number;
}

function cycleOf(said: CalendarSaid, base: Period): Cycle | null {
  if (said.weekday !== undefined && said.month === undefined) {
    if (base.grain !== 'day') return null;
    const back = (weekdayOf(base.at) - said.weekday + 7) % 7;
    return { current: shift(base, -back), step: 7 };
  }
  const named = inYear(said, yearOf(base));
  if (!named || named.grain === 'day') return null;
  const here = baseIn(named.grain, { period: base, of: 'document-date' });
  if (!here) return null;
  const step = { month: 12, quarter: 4, season: 4, half: 2 }[named.grain as 'month'];
  const back = (((here.at - named.at) % step) + step) % step;
  return { current: shift(here, -back), step };
}

const sameDay = (a: Period, b: Period): boolean => widen(b, a.grain).at === a.at;

const whichOfName: Policy = (said, situation) => {
  if (said.which === undefined || said.grain !== undefined) return null;
  const base = baseOf(said.which.origin, situation);
  if (!base) return undated('the day of speaking is not known');
  if (said.holiday !== undefined) return holidayBy(said, base.period, said.which.by);
  const cycle = cycleOf(said, base.period);
  if (!cycle) return undated('the day of speaking is too coarse');
  const isNow = sameDay(cycle.current, base.period);
  const { by } = said.which;
  const future = situation.tense === 'future' || by > 0;
  const steps = by < 0 ? (isNow ? -1 : 0) : by > 0 ? 1 : isNow || !future ? 0 : 1;
  return dated(shift(cycle.current, steps * cycle.step), 'relative', { anchoredTo: base.of });
};

function holidayBy(said: CalendarSaid, base: Period, by: number): Outcome {
  const at = holidayIn(said.holiday ?? '', yearOf(base));
  if (at === null) return undated('its day is set by sighting the moon');
  const passed = at < firstDay(base);
  const of = yearOf(base) + (by < 0 ? (passed ? 0 : -1) : by > 0 ? (passed ? 1 : 0) : 0);
  return dated(inYear(said, of), 'derived', { anchoredTo: 'document-date' });
}

/** Where a history is told in order, the year of the story goes on. */
const storyYear: Policy = (said, { discourse, start }) => {
  if (discourse.mode !== 'narrative') return null;
  if (said.weekday !== undefined && said.month === undefined) return null;
  const anchor = discourse.last(
    start,
    ({ period }) => !['decade', 'century'].includes(period.grain),
  );
  if (!anchor) return null;
  return dated(inYear(said, yearOf(anchor.period)), 'underspecified', {
    implied: ['year'],
    doubts: ['inferred-year'],
    anchoredTo: { start: anchor.start, end: anchor.end },
  });
};

/** Weekday, month, season or quarter: the tense says on which side of the day of speaking. */
const byTense: Policy = (said, situation) => {
  const narrated = situation.discourse.mode === 'narrative';
  const base = baseOf(narrated ? 'anchor' : 'speech', situation);
  if (!base) return undated('no year, and the day of speaking is not known');
  const cycle = cycleOf(said, base.period);
  if (!cycle) return null;
  const ahead = situation.tense === 'future' && !sameDay(cycle.current, base.period);
  return dated(shift(cycle.current, ahead ? cycle.step : 0), 'underspecified', {
    implied: [said.weekday === undefined ? 'year' : 'week'],
    doubts: said.weekday === undefined ? ['inferred-year'] : [],
    anchoredTo: base.of,
  });
};

/** A day of a month, or a holiday: the year that fits the tense, else the nearest. */
const dayByTense: Policy = (said, { discourse, tense }) => {
  if (!discourse.spoken) return undated('no year, and the day of speaking is not known');
  const base = firstDay(discourse.spoken);
  const of = plainDate(base).year;
  const near = [of - 1, of, of + 1]
    .map((at) => inYear(said, at))
    .filter((period) => period !== null);
  if (near.length === 0) return undated('no such day');
  return dated(pick(near, base, tense), said.holiday === undefined ? 'underspecified' : 'derived', {
    implied: ['year'],
    doubts: ['inferred-year'],
    anchoredTo: 'document-date',
  });
};

function pick(near: readonly Period[], base: DayNumber, tense: Situation['tense']): Period | null {
  const gap = (period: Period): number => firstDay(period) - base;
  const fits = near.filter((period) =>
    tense === 'past' ? gap(period) <= 0 : tense === 'future' ? gap(period) >= 0 : true,
  );
  return (
    [...(fits.length > 0 ? fits : near)].sort((a, b) => Math.abs(gap(a)) - Math.abs(gap(b)))[0] ??
    null
  );
}

export const POLICIES: readonly Policy[] = [
  explicitYear,
  decadeOrCentury,
  shortYear,
  yearByRelation,
  oneDayInHistory,
  countedPeriod,
  whichOfName,
  storyYear,
  byTense,
  dayByTense,
];

export function resolveCalendar(said: CalendarSaid, situation: Situation): Outcome {
  for (const policy of POLICIES) {
    const outcome = policy(said, situation);
    if (outcome) return outcome;
  }
  return undated('nothing to complete it from');
}
