/** Quarters, halves and years of account. */
import { refused, type Groups, type Place, type Rule } from '../../../rule';
import { skipping, type CalendarSaid, type Said } from '../../../said';
import { after, before, words } from '../around';
import { monthOf, relativeOf } from '../names';
import { readOrdinal } from '../numbers';
import { YEAR, yearFields } from '../yearPart';

const MONTHS_A_QUARTER = 3;

/** "Q3", "Q1-2012", "Q2'21". */
function readQ(groups: Groups, place: Place): Said | string {
  if (/q\d/.test(words(place))) return refused('not written as a quarter');
  const { n, lead, glued, two } = groups;
  const named = lead ?? glued;
  return {
    kind: 'calendar',
    quarter: Number(n),
    ...(named === undefined ? yearFields(groups) : { year: Number(named) }),
    ...(two === undefined ? {} : { shortYear: Number(two) }),
  };
}

function readQuarter(groups: Groups, place: Place): Said | string {
  if (groups.n !== undefined) return readQ(groups, place);
  const last = /^(?:last|latter|back)$/i.test(groups.nth ?? '');
  const half = /half/i.test(groups.what ?? '');
  const front = /^front$/i.test(groups.nth ?? '');
  if (!half && /^(?:back|front)$/i.test(groups.nth ?? '')) return refused('no quarter of a year');
  const n = last ? (half ? 2 : 4) : front ? 1 : readOrdinal(groups.nth);
  if (half && n > 2) return refused('there are two halves');
  const year: Partial<CalendarSaid> =
    groups.lead === undefined
      ? groups.leadrel === undefined
        ? yearFields(groups)
        : { yearBy: relativeOf(groups.leadrel) }
      : { year: Number(groups.lead) };
  const said = Object.keys(year).length > 0;
  if ((half || last || front) && !said && !/\byear\b/i.test(words(place)))
    return refused('of what is not said');
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

const CURRENT_YEAR: Said = {
  kind: 'calendar',
  grain: 'year',
  which: { by: 0, origin: 'speech' },
};

const ENDS = /^\s+(?:(?:that )?end(?:ed|ing)|(?:to|through)\s+[A-Z][a-z]{2,8}\.?)\s/;

/** "for the full year", "For the year, sales fell", "in the year ended March 31". */
function readAccounts({ whole }: Groups, place: Place): Said | string {
  if (ENDS.test(after(place))) return { kind: 'duration', amounts: [{ n: 1, unit: 'year' }] };
  if (!/\b(?:for|in|of|on)\s+$/i.test(before(place))) return refused('which one is not said');
  if (whole !== undefined) return CURRENT_YEAR;
  return /^,/.test(after(place)) && /(?:^|[.!?;]\s+)For\s+$/.test(before(place))
    ? CURRENT_YEAR
    : refused('which one is not said');
}

export const quarters: readonly Rule[] = [
  {
    id: 'period/accounts',
    needs: ['unit'],
    pattern: 'the (?<whole>full )?(?:fiscal |financial )?year',
    rank: 1,
    examples: {
      'We expect more for the full year.': {
        kind: 'calendar',
        grain: 'year',
        which: { by: 0, origin: 'speech' },
      },
      'Net was flat in the year ended March 31.': {
        kind: 'duration',
        amounts: [{ n: 1, unit: 'year' }],
      },
    },
    counterexamples: ['The year was hard.', 'He stayed the full year.', 'Add the year to it.'],
    read: readAccounts,
  },
  {
    id: 'quarter/nth',
    needs: ['quarter|fraction|rare', 'ordinal|suffixed|rolling|fraction|digits'],
    pattern:
      '(?:the )?(?:(?:(?<lead>{{yyyy}})|(?<leadrel>this|last|next|the previous) year{{apostrophe}}s) )?(?:(?:fiscal|flat|strong|weak)[ -])?(?:(?<nth>first|second|third|fourth|1st|2nd|3rd|4th|last|latter|back|front)(?: fiscal| calendar)?[ -](?<what>quarter|half)(?: of the year)?|q(?<n>[1-4])(?:-?(?<glued>{{yyyy}})|-?{{apostrophe}}(?<two>[0-9]{2}))?)',
    tail: YEAR,
    examples: {
      'Profit fell in the third quarter.': { kind: 'calendar', quarter: 3 },
      'In the second half of 2008 it rose.': { kind: 'calendar', half: 2, year: 2008 },
      "This year's first quarter was weak.": {
        kind: 'calendar',
        quarter: 1,
        yearBy: { by: 0, origin: 'speech' },
      },
      'Sales grew in Q3 2012.': { kind: 'calendar', quarter: 3, year: 2012 },
      'It fell from Q3 of last year.': {
        kind: 'calendar',
        quarter: 3,
        yearBy: { by: -1, origin: 'speech' },
      },
    },
    counterexamples: [
      'A quarter of them left.',
      'The first half was played in rain.',
      'The q3 flag is set.',
      'Room Q7.',
    ],
    read: readQuarter,
  },
  {
    // By its last month, as Australians and accountants say.
    id: 'quarter/by-month',
    needs: ['quarter', 'month'],
    pattern:
      '(?:the )?(?<month>march|june|september|december)(?: (?<lead>{{yyyy}}))? quarter(?!-?finals?\\b)',
    tail: YEAR,
    rank: 2,
    examples: {
      'Rents rose in the September quarter.': { kind: 'calendar', quarter: 3 },
      'Sales fell in the June 2023 quarter.': { kind: 'calendar', quarter: 2, year: 2023 },
      'It was back in March quarter 2019.': { kind: 'calendar', quarter: 1, year: 2019 },
    },
    counterexamples: ['They left in a quarter of an hour.'],
    read: (groups) => ({
      kind: 'calendar',
      quarter: monthOf(groups.month ?? '') / MONTHS_A_QUARTER,
      ...(groups.lead === undefined ? yearFields(groups) : { year: Number(groups.lead) }),
    }),
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
    // What is to be done "by the end of the quarter" is of the one that runs.
    read: (_groups, place) => ({
      kind: 'calendar',
      grain: 'quarter',
      which: {
        by: 0,
        origin: /\b(?:by|until|till|before)\s+the\s+end\s+of\s+$/i.test(before(place))
          ? 'speech'
          : 'quarter',
      },
    }),
  },
  {
    id: 'quarter/year-ago',
    needs: ['unit', 'rare|which'],
    pattern:
      '(?:the (?:comparable |corresponding |same )?)?(?:year-(?:ago|earlier)|(?:prior|previous)-year) (?:(?:first|second|third|fourth) )?(?:quarter|period)|year-(?:ago|earlier)|the (?:comparable|corresponding|same|equivalent) (?:quarter|period)(?: of)?,? (?:last year|the (?:previous|prior|preceding) year|a year (?:ago|earlier|before))',
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
      'It lost less in the same quarter last year.': {
        kind: 'calendar',
        grain: 'quarter',
        which: { by: -4, origin: 'quarter' },
      },
    },
    counterexamples: ['A year of rain.'],
    read: () => QUARTER_A_YEAR_BEFORE,
  },
];
