/** Places whose year, decade or century the words name. */
import { isOneDay } from '../../calendar/holidays';
import { yearOf } from '../../calendar/period';
import { baseOf, isBase } from './base';
import { inYear } from './places';
import { dated, type Policy } from './policy';

export const explicitYear: Policy = (said) =>
  said.year === undefined ? null : dated(inYear(said, said.year), 'explicit');

export const decadeOrCentury: Policy = (said, { discourse }) => {
  if (said.decade !== undefined) return dated({ grain: 'decade', at: said.decade }, 'explicit');
  if (said.century !== undefined) return dated({ grain: 'century', at: said.century }, 'explicit');
  if (said.shortDecade === undefined) return null;
  const now = discourse.spoken ? Math.floor(yearOf(discourse.spoken) / 10) : 202;
  const at = now - (((now % 10) - said.shortDecade + 10) % 10);
  return dated({ grain: 'decade', at }, 'explicit', { doubts: ['inferred-century'] });
};

/** Two digits: the latest such year that is not more than ten years ahead. */
export const shortYear: Policy = (said, { discourse }) => {
  if (said.shortYear === undefined) return null;
  const limit = (discourse.spoken ? yearOf(discourse.spoken) : 2029) + 10;
  const at = limit - ((((limit - said.shortYear) % 100) + 100) % 100);
  return dated(inYear(said, at), 'explicit', { implied: ['century'] });
};

export const yearByRelation: Policy = (said, situation) => {
  if (said.yearBy === undefined) return null;
  const base = baseOf(said.yearBy.origin, situation, said.yearBy.by);
  if (!isBase(base)) return base;
  return dated(inYear(said, yearOf(base.period) + said.yearBy.by), 'relative', {
    anchoredTo: base.of,
  });
};

export const oneDayInHistory: Policy = (said) =>
  said.holiday !== undefined && isOneDay(said.holiday) ? dated(inYear(said, 0), 'derived') : null;
