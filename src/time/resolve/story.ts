/** The year of a story that is being told. */
import { plainDate, weekday } from '../../calendar/day';
import { firstDay, isFiner, lastDay, widen, yearOf, type Period } from '../../calendar/period';
import type { Anchor, Situation } from '../context/discourse';
import type { CalendarSaid } from '../said';
import type { Outcome } from './outcome';
import { around, holds, inYear, isBefore } from './places';
import { dated, isBareWeekday, type Policy } from './policy';

/** Where a history is told in order, the year of the story goes on. */
export const storyYear: Policy = (said, { discourse, start, sentence }) => {
  if (discourse.mode !== 'narrative') return null;
  if (isBareWeekday(said)) return null;
  const anchor = discourse.story(start, sentence);
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

/** "the 19th" is of the month spoken of: the story's, else the one just named. */
export const dayOfMonth: Policy = (said, situation) => {
  if (said.day === undefined || said.month !== undefined) return null;
  const { discourse, start, told } = situation;
  const anchor = told ?? discourse.last(start);
  if (anchor?.period.grain !== 'month' && anchor?.period.grain !== 'day') return null;
  const of = widen(anchor.period, 'month');
  const found = around(said, of).find((choice) => holds(of, choice)) ?? null;
  return dated(found, 'underspecified', {
    implied: ['month'],
    doubts: ['inferred-month'],
    anchoredTo: { start: anchor.start, end: anchor.end },
  });
};

/** "last year, in August", "in '98, right before Christmas": the year stands right before. */
export const yearJustNamed: Policy = (said, { discourse, start, sentence }) => {
  const last = discourse.last(start);
  const { month, holiday } = said;
  if (discourse.brief || (month ?? holiday) === undefined || last?.period.grain !== 'year')
    return null;
  const reach = holiday === undefined ? COMMA_IN : BESIDE_FEAST;
  const isNear = last.start >= sentence && start - last.end <= reach;
  return isNear && (!last.explicit || discourse.look.isAdverbial(last.start))
    ? inStoryYear(said, last)
    : null;
};
/** Characters of ", in ". */
const COMMA_IN = 5;
/** Of ", right before ". */
const BESIDE_FEAST = 15;

/** "In the summer of 1982 … on Friday, June 4": a year told of, where that day fell on that weekday and does not now. */
export const yearOfWeekday: Policy = (said, { discourse, start }) => {
  const { spoken } = discourse;
  if (!spoken || said.month === undefined || said.day === undefined) return null;
  if (said.weekday === undefined) return null;
  const falls = (found: Period | null): boolean =>
    found?.grain === 'day' && weekday(found.at) === said.weekday;
  if (around(said, spoken).some(falls)) return null;
  const told = discourse.last(
    start,
    (anchor) => anchor.told && falls(inYear(said, yearOf(anchor.period))),
  );
  return told && inStoryYear(said, told);
};

/** "On September 4, 2018 we met." – "Did you sign it on September 4?": the day, or the month, just spoken of. */
export const sameAgain: Policy = (said, situation) => {
  const { discourse, start } = situation;
  const { month, day } = said;
  if (discourse.mode !== 'dialogue' || month === undefined || said.indefinite) return null;
  const last = discourse.last(start);
  const same = discourse.last(start, (anchor) => {
    if (!anchor.told || !isFiner(anchor.period.grain, 'quarter')) return false;
    const date = plainDate(firstDay(anchor.period));
    if (date.month !== month) return false;
    return day === undefined ? anchor === last : anchor.period.grain === 'day' && date.day === day;
  });
  return same && situation.tense !== 'future' ? inStoryYear(said, same) : null;
};

/** Talk that tells of the past goes on in its year; what is just past needs no year and is not of the story. */
export const toldYear: Policy = (said, situation) => {
  const { discourse, told } = situation;
  const { spoken } = discourse;
  if (discourse.mode === 'narrative' || !told || !spoken || said.quarter !== undefined) return null;
  if (isBareWeekday(said) || said.indefinite) return null;
  if (discourse.mode === 'news')
    return inSentence(situation, told) && situation.tense === 'past'
      ? inStoryYear(said, told)
      : null;
  if (situation.tense === 'future') return null;
  // "Since April 80,000 cases have been reported": until now.
  if (said.bound === 'since' && !situation.isDone) return null;
  const goes = goesOn(situation, told) || (discourse.isUnderWay && situation.isDone);
  if (goes) return inStoryYear(said, told);
  const latest = around(said, spoken).findLast((choice) => isBefore(choice, spoken));
  if (latest && firstDay(spoken) - lastDay(latest) <= JUST_PAST) return null;
  return inStoryYear(said, told);
};
const JUST_PAST = 120;

/**
 * "In 1991 … . In March she was promoted, and in June": at the head of the next sentence a past clause goes on with the
 * story, and so does what follows a date that was itself completed from it.
 */
function goesOn(situation: Situation, told: Anchor): boolean {
  const { start, sentence, tense, turn, discourse } = situation;
  if (tense !== 'past') return false;
  // "two days later." – "He resigned in February."
  const isReply = turn !== told.turn;
  // "In 2010 we began. We had a million users by March."; so after "In February 2010".
  const isOpened =
    told.opens &&
    (told.period.grain === 'year' || told.period.grain === 'month') &&
    !isReply &&
    start - told.end < NEXT &&
    discourse.look.isAdverbial(told.start);
  const atHead =
    start - sentence < HEAD &&
    told.end < sentence &&
    (told.period.grain === 'year' || (start - told.end < NEXT && told.period.grain !== 'quarter'));
  const isNext =
    !told.explicit && start - told.end < NEXT && (isReply || start - sentence < NEAR_HEAD);
  return inSentence(situation, told) || atHead || isOpened || isNext;
}
/** "was attacked on 27 April 1997 and died on 8 May" */
const inSentence = ({ sentence }: Situation, told: Anchor): boolean =>
  told.start >= sentence && isFiner(told.period.grain, 'year');

const HEAD = 8;
/** Of "And then on ". */
const NEAR_HEAD = 16;
const NEXT = 120;

/** "In December 1941 … In January": a month well before the last one named is in the next year. */
const turnsYear = ({ month }: CalendarSaid, last: Period): boolean =>
  month !== undefined &&
  (last.grain === 'day' || last.grain === 'month') &&
  plainDate(firstDay(last)).month - month >= YEAR_TURN;
const YEAR_TURN = 10;
