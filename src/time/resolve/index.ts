/** Mention → outcome. */
import { isFiner, year, yearOf } from '../../calendar/period';
import type { Anchor, Situation } from '../context/discourse';
import type { Mention } from '../rule';
import type { AnniversarySaid, Said } from '../said';
import { resolveCalendar } from './calendar';
import { undated, type Outcome } from './outcome';
import { resolveShift } from './shift';

/** "the 80th anniversary": of the year that many before the one in which it falls, else the year of speaking. */
function resolveAnniversary(said: AnniversarySaid, { discourse: { spoken } }: Situation): Outcome {
  if (said.year !== undefined) return { period: year(said.year - said.years), basis: 'derived' };
  if (!spoken) return undated('the day of speaking is not known');
  const period = year(yearOf(spoken) + (said.yearBy?.by ?? 0) - said.years);
  return { period, basis: 'derived', anchoredTo: 'document-date' };
}

/**
 * A clock time or part of day belongs to the day last spoken of, else to the day of speaking; in talk to the day of the
 * story that is being told.
 */
function resolveTime(habitual: boolean, situation: Situation): Outcome {
  const { discourse, start, turn, told } = situation;
  if (habitual && discourse.mode !== 'news' && !discourse.brief)
    return undated('on no day in particular');
  if (discourse.mode === 'dialogue' && told) return timeOfStory(told);
  const anchor = discourse.last(start, ({ period }) => period.grain === 'day');
  if (anchor && discourse.mode !== 'dialogue') {
    const { period, start: from, end } = anchor;
    return { period, basis: 'relative', anchoredTo: { start: from, end } };
  }
  if (discourse.mode === 'dialogue' && !discourse.brief) {
    if (anchor && discourse.isIn(anchor, start, turn)) return timeOfStory(anchor);
    if (situation.tense === 'past') return undated('which day is not said');
  }
  if (discourse.mode === 'narrative') return undated('which day is not said');
  const { spoken } = discourse;
  if (!spoken || isFiner('day', spoken.grain)) return undated('which day is not said');
  return { period: spoken, basis: 'relative', anchoredTo: 'document-date' };
}

function timeOfStory({ period, start, end }: Anchor): Outcome {
  if (period.grain !== 'day') return undated('which day is not said');
  return { period, basis: 'relative', anchoredTo: { start, end } };
}

/** Counts from the day on which it is said; a day with its month is as good as dated. */
const isDeictic = (said: Said): boolean =>
  said.kind === 'shift'
    ? said.origin === 'speech'
    : said.kind === 'calendar' &&
      said.year === undefined &&
      said.shortYear === undefined &&
      said.decade === undefined &&
      said.century === undefined &&
      said.yearBy?.origin !== 'anchor' &&
      (said.day === undefined || said.month === undefined);

export function resolve({ said }: Mention, situation: Situation): Outcome {
  if (isDeictic(said) && situation.isQuotedFromStory)
    return {
      reason: 'quoted from the past, and counted from a day that is not named',
      elsewhere: true,
    };
  switch (said.kind) {
    case 'calendar':
      return resolveCalendar(said, situation);
    case 'shift':
      return resolveShift(said, situation);
    case 'anniversary':
      return resolveAnniversary(said, situation);
    case 'time':
      return resolveTime(said.habitual ?? false, situation);
    default:
      return undated('no place in the calendar');
  }
}
