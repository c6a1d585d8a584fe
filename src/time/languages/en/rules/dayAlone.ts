/** A day of the month alone: "on the 19th", "It was the 14th." */
import { refused, type Place, type Rule } from '../../../rule';
import { after, before, words } from '../around';
import { relativeOf, weekdayOf } from '../names';
import { readOrdinal } from '../numbers';

/** "It was the 14th.", "The 14th?": in an answer, or asked back. */
function isAnswer(place: Place): boolean {
  if (!/^the [1-3]?[0-9]/i.test(words(place)) || !/^\s*(?:[.,;:?!–—]|$)/.test(after(place)))
    return false;
  return /(?:\b(?:it|that)(?:['’]s|\s+is|\s+was|\s+wasn['’]t)\s+|(?:^|[.?!])\s*(?:No|Yes|Yeah)?,?\s*)$/i.test(
    before(place),
  );
}

const DAY_LEAD =
  /\b(?:on|until|till|by|since|from|to|after|before|(?:morning|afternoon|evening|night) of)\s+$/i;

export const dayAlone: readonly Rule[] = [
  {
    id: 'date/day-alone',
    needs: ['suffixed|ordinal'],
    pattern:
      '(?:(?<weekday>{{dayname}}),? )?(?<week>the week of )?the (?<nth>{{ordinalday}})(?: (?:day )?of (?<rel>last|this|next) month|(?= ?(?:[.,;:)!?]|$| (?:and|at|but|he|i|in|it|she|they|we|you|when|was|were|is|had|has|will|would|to|for|with|that|because|as|or|after|before|until|from|by)\\b)))',
    examples: {
      'In January 2006 it was leaked. We printed it on the 19th.': { kind: 'calendar', day: 19 },
      'You signed it on the 30th of last month.': {
        kind: 'calendar',
        day: 30,
        monthBy: { by: -1, origin: 'speech' },
      },
      'He left on the 3rd, and never wrote.': { kind: 'calendar', day: 3 },
      'It was the 5th, I think.': { kind: 'calendar', day: 5, beside: true },
      'It begins the week of the 22nd.': { kind: 'calendar', day: 22, grain: 'week' },
      'The 14th?': { kind: 'calendar', day: 14, beside: true },
      'We left on Sunday, the 22nd.': { kind: 'calendar', day: 22, weekday: 7 },
    },
    counterexamples: [
      'She lives on the 19th floor.',
      'He came in on the first.',
      'They met on the second, and last, day.',
      'It is the 5th floor.',
      'The 14th of them fell.',
      'The 30th of them fell last month.',
      'The first of last year.',
    ],
    read: ({ weekday, week, nth, rel }, place) => {
      const day = readOrdinal(nth);
      if (weekday !== undefined && day <= 31)
        return { kind: 'calendar', day, weekday: weekdayOf(weekday) };
      if (rel !== undefined) return { kind: 'calendar', day, monthBy: relativeOf(rel) };
      if (isAnswer(place)) return { kind: 'calendar', day, beside: true };
      if (week === undefined && !DAY_LEAD.test(before(place)))
        return refused('no preposition of days before it');
      // "on the second" counts things; "on the nineteenth" is hardly anything but a day.
      if (!/[0-9]/.test(words(place)) && day < 10) return refused('one of several');
      if (day > 31) return refused('no such day');
      return { kind: 'calendar', day, ...(week === undefined ? {} : { grain: 'week' as const }) };
    },
  },
];
