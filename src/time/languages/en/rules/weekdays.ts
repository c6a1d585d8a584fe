/** Weekdays: "on Tuesday", "last Thursday", "the second Saturday in October". */
import { refused, type Groups, type Place, type Rule } from '../../../rule';
import type { Said } from '../../../said';
import { after, before, isTitled, words } from '../around';
import { monthOf, relativeIn, weekdayOf } from '../names';
import { readOrdinal } from '../numbers';
import { YEAR, yearFields } from '../yearPart';

/** "Sat" and "Sun" are words, and names of companies and papers: only where a weekday is to be expected. */
const LEADS_TO_DAY = /(?:\b(?:on|until|till|by|since|every|from|or|and|to)|[-–/&])\s*$/i;
const LEADS_TO_DATE =
  /^\.?,?\s*(?:\d|(?:noon|morning|afternoon|evening|nite|night(?! (?:after|and)))\b|at\s+\d|[-–&/]\s*(?:mon|tue|wed|thu|fri|sat|sun)\b)/i;

/** "Bloody Sunday", "his girl Friday", "The Thursday Murder Club". */
const NAME_BEFORE = /\b(?:bloody|ruby|manic|man|girl|fat|casual)\s+$/i;
const NAME_AROUND = /^\s+[A-Z]\w+\s+[A-Z]/;
/** "The Sunday Times", "Saturday Night Live". */
const PAPER_OR_SHOW =
  /^\s+(?:[Ss]chool\b(?! (?:year|day))|Times|Post|Telegraph|Mail|Mirror|Express|Herald|Tribune|Review|Magazine|Observer|Night\s+(?:Live|Football|Fever|Lights|Raw))\b/;
/** "Sun Microsystems": of words that are names too, what a capital follows is one. */
const NAMED_AFTER =
  /^(?:Sun|Sat|Wed|Mon)\s+(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Morning|Night|Evening|Afternoon)\w*\b)[A-Z][a-z]/;
function readWeekday({ weekday }: Groups, place: Place): Said | string {
  const word = words(place);
  const indefinite = /\b(?:an?|one|any|first|second|third|fourth)\s+$/i.test(before(place));
  const said: Said = {
    kind: 'calendar',
    weekday: weekdayOf(weekday),
    ...(indefinite ? { indefinite } : {}),
    ...(/\b(?:and|or)\s+$/i.test(before(place)) ? { joined: true } : {}),
    ...(/\b(?:on|was|till|until|by|since) the\s+$/i.test(before(place)) ? { definite: true } : {}),
  };
  const named = /\bThe\s+$/.test(before(place)) && NAME_AROUND.test(after(place));
  if (
    named ||
    NAME_BEFORE.test(before(place)) ||
    isTitled(place) ||
    PAPER_OR_SHOW.test(after(place)) ||
    NAMED_AFTER.test(word + after(place)) ||
    /^[-\s]best\b/.test(after(place))
  )
    return refused('part of a name');
  if (/day$/i.test(word) || /^(?:tues|weds|thurs?)\.?$/i.test(word)) return said;
  const expected = LEADS_TO_DAY.test(before(place)) || LEADS_TO_DATE.test(after(place));
  if (!expected) return refused(`"${word}" is a word or a name`);
  return word === word.toLowerCase() && !LEADS_TO_DATE.test(after(place))
    ? refused(`"${word}" in lower case`)
    : said;
}

export const weekdays: readonly Rule[] = [
  {
    id: 'day/weekday',
    needs: ['weekday'],
    pattern: '(?<weekday>{{dayname}})',
    examples: {
      'He called on Tuesday.': { kind: 'calendar', weekday: 2 },
      'It was the Tuesday.': { kind: 'calendar', weekday: 2, definite: true },
      'Open Sat. 10 to 4.': { kind: 'calendar', weekday: 6 },
    },
    counterexamples: [
      'The sun rose.',
      'Sun shipped 28,000 systems.',
      'They sat down.',
      'She wed in Rome.',
      'The Sunday Mirror reported it.',
      'Nortel and Sun Systems agreed.',
    ],
    read: readWeekday,
  },
  {
    id: 'period/nth-of-month',
    needs: ['unit|weekday', 'month', 'ordinal|suffixed|rolling'],
    pattern:
      '(?:the )?(?<nth>first|second|third|fourth|fifth|last|final|1st|2nd|3rd|4th) (?:(?:full )?week(?<end>end)?|(?<day>day)|(?<weekday>{{weekday}})) (?:in|of) (?<month>{{monthname}})',
    tail: YEAR,
    examples: {
      'It opens on the second Saturday in October.': {
        kind: 'calendar',
        weekday: 6,
        nth: 2,
        month: 10,
      },
      'They met in the first week of December.': {
        kind: 'calendar',
        grain: 'week',
        nth: 1,
        month: 12,
      },
      'It ran out on the last day of February 2014.': {
        kind: 'calendar',
        grain: 'day',
        nth: -1,
        month: 2,
        year: 2014,
      },
      'It opens on the last weekend of May 2021.': {
        kind: 'calendar',
        grain: 'weekend',
        weekday: 6,
        nth: -1,
        month: 5,
        year: 2021,
      },
    },
    counterexamples: [
      'The first week was wet.',
      'The second week in a row.',
      'The second Saturday was wet.',
      'The first in May.',
    ],
    read: (groups) => ({
      kind: 'calendar',
      ...(groups.weekday !== undefined
        ? { weekday: weekdayOf(groups.weekday) }
        : groups.day !== undefined
          ? { grain: 'day' as const }
          : groups.end === undefined
            ? { grain: 'week' as const }
            : { grain: 'weekend' as const, weekday: 6 }),
      nth: /^(?:last|final)$/.test(groups.nth ?? '') ? -1 : readOrdinal(groups.nth),
      month: monthOf(groups.month),
      ...yearFields(groups),
    }),
  },
  {
    id: 'day/which-weekday',
    needs: ['weekday', 'which'],
    pattern: '(?:the )?(?<rel>{{which}}|{{thatone}}) (?:coming )?(?<weekday>{{dayname}})',
    examples: {
      'They lost last Thursday.': {
        kind: 'calendar',
        weekday: 4,
        which: { by: -1, origin: 'speech' },
      },
      'We vote next Monday.': { kind: 'calendar', weekday: 1, which: { by: 1, origin: 'speech' } },
    },
    counterexamples: ['The next sun rises.', 'He said that Sun grew.'],
    read: ({ rel, weekday }, place) =>
      /^(?:sun|sat|wed|mon)$/i.test(weekday ?? '') &&
      /\b(?:the|that|same)\s/i.test(before(place).slice(-6) + words(place))
        ? refused('the sun, or a name')
        : { kind: 'calendar', weekday: weekdayOf(weekday), which: relativeIn(rel, words(place)) },
  },
];
