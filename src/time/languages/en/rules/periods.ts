/** Periods relative to the day of speaking or to a date: "last year", "the following week", "the weekend". */
import type { Grain } from '../../../../calendar/period';
import { refused, type Groups, type Place, type Rule } from '../../../rule';
import type { Relative, Said } from '../../../said';
import { after, before, words } from '../around';
import { holidayOf, monthOf, relativeOf, seasonOf, weekdayOf } from '../names';
import { isPlural, readUnit } from '../numbers';

const GRAINS = new Set([
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  'millennium',
]);

const WITHIN = /\b(?:in|over|within|during|for|through|throughout)\s+(?:just\s+)?$/i;
const ROLLS = /^(?:week|fortnight|month|year|decade|century)$/i;
const NEXT_OF_STORY = new Set(['day', 'week', 'month', 'year']);

function readWhich({ rel, unit }: Groups, place: Place): Said | string {
  const { unit: grain } = readUnit(unit, 1);
  if (!GRAINS.has(grain)) return refused('shorter than a day');
  if (/^nights?$/i.test(unit ?? '')) return refused('a part of a day');
  if (isPlural(unit)) return refused('more than one');
  const [said, right] = [words(place), after(place)];
  if (/^this (?:very )?day$/i.test(said) && /(?:^|, |and |but )to $/i.test(before(place)))
    return { kind: 'ref', ref: 'PRESENT_REF' };
  if (
    /^['’]s\s+(?:end|worth)/.test(right) ||
    /\blast day (?:was|is|will|at|as)\b/i.test(said + right)
  )
    return refused('an end or a worth');
  if (/\b(?:one|his|her|our|their)\s+$/i.test(before(place)) && /^last/i.test(said))
    return refused('the end of something');
  const within = WITHIN.test(before(place));
  const theNext = /^the (?:very )?next/i.test(said) && NEXT_OF_STORY.has(grain);
  // "in the last year" runs back from today; "last year" is over.
  const runsBack = /^(?:(?:the|over the) )?past|^the last/i.test(said);
  if (
    (/^\s+of\s/.test(right) && /^(?:the )?(?:last|first|final|past)/i.test(said)) ||
    (runsBack && ROLLS.test(unit ?? '') && (within || /past/i.test(said))) ||
    (theNext && within && /or so$/i.test(said))
  )
    return { kind: 'duration', amounts: [readUnit(unit, 1)] };
  // "the next day" counts from the date spoken of, "next week" and "within the next week" from the day of speaking.
  const told = theNext && !within;
  const which: Relative = told ? { by: 1, origin: 'anchor' } : relativeOf(rel);
  return { kind: 'calendar', grain: grain as Grain, which };
}

const REACH_OF_PLAN = 200;

/** "We expect to be done by the end of the year": told here of what is ahead, whatever year was spoken of. */
const AHEAD =
  /\b(?:will|shall|(?:we|i|they)(?: also| still| now| additionally)? (?:expect|plan|hope|aim|intend)|(?:is|are) (?:expected|due|scheduled|set|going))\b[^.;:]{0,160}\bby\s+the\s+end\s+of\s+$/i;

/** "the weekend", "the end of the month": the one the text is in. */
function readThe({ unit }: Groups, place: Place): Said | string {
  const grain = (unit ?? '').toLowerCase() as Grain;
  const ended =
    /\b(?:end|middle|beginning|start|close|rest|remainder|latter part|earlier in|later in|early in|late in)(?: of)?\s+$/i.test(
      before(place),
    );
  if (grain !== 'weekend' && !ended) return refused('which one is not said');
  const sentence = place.text.slice(Math.max(0, place.start - REACH_OF_PLAN), place.start);
  const story = ended && !AHEAD.test(sentence);
  return {
    kind: 'calendar',
    grain,
    which: { by: 0, origin: story ? 'story' : 'speech' },
    ...(grain === 'weekend' ? { definite: true } : {}),
  };
}

const CURRENT = { by: 0, origin: 'speech' } as const;

export const periods: readonly Rule[] = [
  {
    id: 'period/which',
    needs: ['unit', 'which'],
    pattern:
      '(?:(?:the|that|this) (?=same|very|past|coming)|the )?(?:very )?(?<rel>{{which}}|{{thatone}})(?: full| fiscal| calendar)?[ -](?<unit>{{unit}})(?: or so)?(?![ -]?(?:old|long)\\b)',
    examples: {
      'Sales rose last year.': {
        kind: 'calendar',
        grain: 'year',
        which: { by: -1, origin: 'speech' },
      },
      'We fly next week.': { kind: 'calendar', grain: 'week', which: { by: 1, origin: 'speech' } },
      'It rained on 3 May 1999. The next day it froze.': {
        kind: 'calendar',
        grain: 'day',
        which: { by: 1, origin: 'anchor' },
      },
      'In the next day or so we will know.': {
        kind: 'duration',
        amounts: [{ n: 1, unit: 'day' }],
      },
      'To this day nobody knows.': { kind: 'ref', ref: 'PRESENT_REF' },
      'The following month they sold it.': {
        kind: 'calendar',
        grain: 'month',
        which: { by: 1, origin: 'anchor' },
      },
    },
    counterexamples: [
      'She is last year-old news.',
      'In the last minute it broke.',
      'My last day was hard.',
      'We had one last year of it.',
    ],
    read: readWhich,
  },
  {
    id: 'period/the-unit',
    needs: ['unit'],
    pattern: 'the (?<unit>day|week|weekend|month|quarter|year|decade|century)',
    examples: {
      'Over the weekend they met.': {
        kind: 'calendar',
        grain: 'weekend',
        which: { by: 0, origin: 'speech' },
        definite: true,
      },
      'At the end of the month it was done.': {
        kind: 'calendar',
        grain: 'month',
        which: { by: 0, origin: 'story' },
        mod: 'END',
      },
      'We expect to have most of the crews hired by the end of the year.': {
        kind: 'calendar',
        grain: 'year',
        which: { by: 0, origin: 'speech' },
        mod: 'END',
        bound: 'by',
      },
    },
    counterexamples: ['The day was long.', 'He runs the week.'],
    read: readThe,
  },
  {
    id: 'period/brief',
    needs: ['unit'],
    only: 'brief',
    rank: 1,
    pattern: 'the (?<unit>week|day)|(?<weekend>weekend)',
    examples: {
      'Enjoy the week': { kind: 'calendar', grain: 'week', which: { by: 0, origin: 'speech' } },
      'Happy weekend': { kind: 'calendar', grain: 'weekend', which: { by: 0, origin: 'speech' } },
    },
    counterexamples: ['A weekly'],
    read: ({ unit, weekend }) => ({
      kind: 'calendar',
      grain: (weekend ?? unit ?? '').toLowerCase() as Grain,
      which: CURRENT,
    }),
  },
  {
    id: 'period/unit-end',
    needs: ['unit', 'rare'],
    pattern: '(?:the )?(?<unit>year|month|week)(?:{{apostrophe}}s)?[ -]end',
    examples: {
      'They hope to close at year-end.': {
        kind: 'calendar',
        grain: 'year',
        which: { by: 0, origin: 'story' },
        mod: 'END',
      },
      "At month's end it rained.": {
        kind: 'calendar',
        grain: 'month',
        which: { by: 0, origin: 'story' },
        mod: 'END',
      },
    },
    counterexamples: ['The weekend was dry.', 'A year ended.'],
    read: ({ unit }) => ({
      kind: 'calendar',
      grain: (unit ?? '').toLowerCase() as Grain,
      which: { by: 0, origin: 'story' },
      mod: 'END',
    }),
  },
  {
    id: 'period/before-after',
    needs: ['direction|which', 'unit|season|month|weekday|holiday'],
    pattern:
      'the (?:(?<unit>day|night|week|weekend|month|year)|(?<season>{{season}})|(?<month>{{month}})|(?<weekday>{{weekday}})|(?<holiday>{{holiday}})) (?:(?<twice>before last|after next)|(?<rel>before|after|following|previous)(?: that\\b|(?= ?(?:[.,;:)!?]|$))))',
    examples: {
      'He spoke on 3 May 1999, and left the day after.': {
        kind: 'calendar',
        grain: 'day',
        which: { by: 1, origin: 'anchor' },
      },
      'I was born in 1919. He had come home the winter before.': {
        kind: 'calendar',
        season: 4,
        which: { by: -1, origin: 'anchor' },
      },
      'We bought it the year before last.': {
        kind: 'calendar',
        grain: 'year',
        which: { by: -2, origin: 'speech' },
      },
    },
    counterexamples: ['He left the day before the vote.', 'The winter before we met was cold.'],
    read: ({ unit, season, month, weekday, holiday, twice, rel }) => {
      const by = /^(?:after|following)/.test(twice ?? rel ?? '') ? 1 : -1;
      const which: Relative =
        twice === undefined ? { by, origin: 'anchor' } : { by: 2 * by, origin: 'speech' };
      if (unit !== undefined)
        return { kind: 'calendar', grain: readUnit(unit, 1).unit as Grain, which };
      if (season !== undefined) return { kind: 'calendar', season: seasonOf(season), which };
      if (month !== undefined) return { kind: 'calendar', month: monthOf(month), which };
      if (weekday !== undefined) return { kind: 'calendar', weekday: weekdayOf(weekday), which };
      return { kind: 'calendar', holiday: holidayOf(holiday), which };
    },
  },
];
