/** Seasons, quarters and halves. */
import type { Groups, Place, Rule } from '../../../rule';
import { skipping, type CalendarSaid, type Said } from '../../../said';
import { after, before, isClauseThat, words } from '../around';
import { relativeOf, seasonOf } from '../names';
import { readOrdinal } from '../numbers';
import { YEAR_PART, yearFields } from '../yearPart';

const SEASON_LEAD =
  /\b(?:in|during|by|since|until|till|through|throughout|over|late|early|mid|last|of|that|every|each|before|after)[\s-]*(?:the )?$/i;
/** Before "fall" and "spring" as nouns and verbs. */
const NOT_A_SEASON =
  /^\s+(?:of|in|from|to|by|on|for|apart|into|short|back|behind|under|below|off|out|asleep|water|rolls?|board|loaded)\b/i;

/** "the Spring Offensive": as an adjective the season stands without its article. */
function articleOf(place: Place): number {
  const adjectival = /^\s+(?:[A-Z]|offensive|campaign|fighting|semester|season|term)/.test(
    after(place),
  );
  return adjectival && /^the /i.test(words(place)) ? 4 : 0;
}

function readSeason(groups: Groups, place: Place): Said | string {
  const word = (groups.season ?? '').toLowerCase();
  const year = groups.ofyear === undefined ? yearFields(groups) : { year: Number(groups.ofyear) };
  if (isClauseThat(place)) return '"that" opens a clause';
  const bare = groups.which === undefined && Object.keys(year).length === 0;
  const risky = word === 'fall' || word === 'spring';
  const capital = /[A-Z]\w+$/.test(words(place)) && /[a-z,]\s+(?:the )?$/.test(before(place));
  if (bare && /^\s+(?:before|after)\s/.test(after(place))) return 'counted from what has no date';
  if (bare && risky && NOT_A_SEASON.test(after(place))) return `"${word}" is no season here`;
  if (
    bare &&
    risky &&
    !capital &&
    !SEASON_LEAD.test(before(place) + (/^the /i.test(words(place)) ? 'the ' : ''))
  )
    return `"${word}" without a preposition`;
  return {
    kind: 'calendar',
    season: seasonOf(groups.season),
    ...year,
    ...(groups.which === undefined ? {} : { which: relativeOf(groups.which) }),
    ...skipping(bare || groups.ofyear !== undefined ? articleOf(place) : 0),
  };
}

function readQuarter(groups: Groups, place: Place): Said | string {
  const last = /^(?:last|latter)$/i.test(groups.nth ?? '');
  const half = /half/i.test(groups.what ?? '');
  const n = last ? (half ? 2 : 4) : readOrdinal(groups.nth);
  if (half && n > 2) return 'there are two halves';
  const year: Partial<CalendarSaid> =
    groups.lead === undefined
      ? groups.leadrel === undefined
        ? yearFields(groups)
        : { yearBy: relativeOf(groups.leadrel) }
      : { year: Number(groups.lead) };
  const said = Object.keys(year).length > 0;
  if ((half || last) && !said && !/\byear\b/i.test(words(place))) return 'of what is not said';
  const hyphen = /-(?:quarter|half)$/i.test(words(place));
  const skip = hyphen ? (/^the /i.exec(words(place))?.[0].length ?? 0) : 0;
  return { kind: 'calendar', ...(half ? { half: n } : { quarter: n }), ...year, ...skipping(skip) };
}

/** The same quarter of the year before the one reported on. */
const QUARTER_A_YEAR_BEFORE: Said = {
  kind: 'calendar',
  grain: 'quarter',
  which: { by: -4, origin: 'quarter' },
};

export const seasons: readonly Rule[] = [
  {
    id: 'season/name',
    needs: ['season'],
    pattern: `(?:(?:the )?(?<which>{{which}}|{{thatone}})[ -]|(?:the )?(?<lead>{{yyyy}}) |the )?(?<season>{{season}})(?:${YEAR_PART}|(?= [a-z]{3,12} of (?<ofyear>{{yyyy}})))?`,
    examples: {
      'It opened last spring.': {
        kind: 'calendar',
        season: 1,
        which: { by: -1, origin: 'speech' },
      },
      'In the summer of 1969 they met.': { kind: 'calendar', season: 2, year: 1969 },
      'A dry winter.': { kind: 'calendar', season: 4 },
    },
    counterexamples: [
      'Prices fall in Rome.',
      'A hot spring of water.',
      'They spring from the sea.',
    ],
    read: readSeason,
  },
  {
    id: 'quarter/nth',
    needs: ['quarter|fraction', 'ordinal|suffixed|rolling|fraction'],
    pattern: `(?:the )?(?:(?:(?<lead>{{yyyy}})|(?<leadrel>this|last|next|the previous) year{{apostrophe}}s) )?(?:(?:fiscal|flat|strong|weak)[ -])?(?<nth>first|second|third|fourth|1st|2nd|3rd|4th|last|latter)(?: fiscal| calendar)?[ -](?<what>quarter|half)(?: of the year)?(?:${YEAR_PART})?`,
    examples: {
      'Profit fell in the third quarter.': { kind: 'calendar', quarter: 3 },
      'In the second half of 2008 it rose.': { kind: 'calendar', half: 2, year: 2008 },
      "This year's first quarter was weak.": {
        kind: 'calendar',
        quarter: 1,
        yearBy: { by: 0, origin: 'speech' },
      },
    },
    counterexamples: ['A quarter of them left.', 'The first half was played in rain.'],
    read: readQuarter,
  },
  {
    id: 'quarter/q1',
    needs: ['rare', 'digits'],
    pattern:
      '(?:(?<lead>{{yyyy}})[ -]?)?q(?<n>[1-4])(?:[ -]?(?:of )?(?<year>{{yyyy}})|[ -]?{{apostrophe}}(?<short>[0-9]{2}))?',
    examples: {
      'Sales grew in Q3 2012.': { kind: 'calendar', quarter: 3, year: 2012 },
      'Q1 was slow.': { kind: 'calendar', quarter: 1 },
    },
    counterexamples: ['The q3 flag is set.', 'Room Q7.'],
    read: ({ n, lead, year, short }, place) => {
      if (/q/.test(words(place))) return 'not written as a quarter';
      const named = lead ?? year;
      return {
        kind: 'calendar',
        quarter: Number(n),
        ...(named === undefined ? {} : { year: Number(named) }),
        ...(short === undefined ? {} : { shortYear: Number(short) }),
      };
    },
  },
  {
    id: 'quarter/reported',
    needs: ['quarter'],
    pattern:
      'the (?:latest |most recent |recent |just-ended )?(?:fiscal )?(?:quarter|latest period)(?![ -]?(?:of|century|hour|mile|million|pounder|final))',
    rank: 2,
    examples: {
      'It earned more in the latest quarter.': {
        kind: 'calendar',
        grain: 'quarter',
        which: { by: 0, origin: 'quarter' },
      },
    },
    counterexamples: ['The quarter of the town burned.', 'A quarter pounder.'],
    read: () => ({ kind: 'calendar', grain: 'quarter', which: { by: 0, origin: 'quarter' } }),
  },
  {
    id: 'quarter/year-ago',
    needs: ['unit', 'rare'],
    pattern:
      '(?:the (?:comparable |corresponding |same )?)?year-(?:ago|earlier) (?:(?:first|second|third|fourth) )?(?:quarter|period)|year-(?:ago|earlier)',
    examples: {
      'Up from the year-ago quarter.': {
        kind: 'calendar',
        grain: 'quarter',
        which: { by: -4, origin: 'quarter' },
      },
      'Its year-earlier loss was small.': {
        kind: 'calendar',
        grain: 'quarter',
        which: { by: -4, origin: 'quarter' },
      },
    },
    counterexamples: ['A year of rain.'],
    read: () => QUARTER_A_YEAR_BEFORE,
  },
];
