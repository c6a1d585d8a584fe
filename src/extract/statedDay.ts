/** The day of speaking where the first sentences state it: minutes and interviews without a head. */
import type { Words } from '../text';
import { fullDatesIn } from '../text/dateline';
import type { Span } from '../text/types';

/** UTF-16 units. */
const OPENING = 700;
const AHEAD = 160;
/** To the date, in one sentence. */
const ON = String.raw`(?:(?<=\b(?:Mr|Mrs|Ms|Dr))\.|[^.!?\n])*`;
/** "Today is May 3, 1999", "called to order by Mr. Hale on May 3, 1999", "This is an interview with Ana Brook on May 3, 1999". */
const STATES = new RegExp(
  String.raw`\b(?:today(?:['’]s date)? is,? |(?:called to order|conducted|recorded|(?:is|begins) an? (?:\w+ ){0,3}(?:interview|conversation|deposition)|met in (?:\w+ ){1,3}session)\b${ON})(?:the )?$`,
  'iu',
);

/** `null` where no full date behind `speech`, at which somebody begins to speak, is said to be the day. */
export function statedDay(text: string, speech: number): Words | null {
  const dates = fullDatesIn(text, speech, speech + OPENING);
  return (
    dates.find(({ start }) => STATES.test(text.slice(Math.max(0, start - AHEAD), start))) ?? null
  );
}

/** The words that date the talk make no event. */
export const withoutDay = <T extends Span>(readings: readonly T[], day: Words | null): T[] =>
  readings.filter(({ start, end }) => !day || start >= day.end || end <= day.start);
