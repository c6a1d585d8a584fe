/** Amounts of time from a date: "three years ago", "two days later". */
import type { Grain } from '../../../../calendar/period';
import { refused, type Groups, type Place, type Rule } from '../../../rule';
import type { Origin, Said } from '../../../said';
import { AMOUNT } from '../amount';
import { before } from '../around';
import { seasonOf, weekdayOf } from '../names';
import { isPlural, readAmount, readUnit } from '../numbers';
import { BACK } from '../lexicon/relations';

const firstWord = (text: string | undefined): string =>
  (text ?? '').toLowerCase().split(/\s/)[0] ?? '';

const signOf = (word: string): 1 | -1 => (BACK.includes(word) ? -1 : 1);

/** "ago" and "from now" count from the day of speaking, "later" and "before that" from the date spoken of. */
const originOf = (word: string): Origin =>
  /^(?:ago|back|hence|from)$/.test(word) ? 'speech' : 'anchor';

const GRAIN_OF: Readonly<Record<string, Grain>> = { week: 'week', month: 'month', year: 'year' };

/** What is reached: "ten years ago this week", "the same day ninety years later". */
function grainOf({ same, today, period }: Groups): Grain | undefined {
  if (same !== undefined) return same === 'month' ? 'month' : 'day';
  if (today !== undefined) return 'day';
  return period === undefined ? undefined : (GRAIN_OF[period] ?? 'season');
}

const IN = /\bin (?:(?:about|around|just|roughly|under|only|another|exactly) )?$/i;
const WILL =
  /\b(?:will|shall|won['’]t|gonna|(?:is|are|am) (?:going|due|set|expected|scheduled|planned|coming|back))\b|['’]ll\b/i;
/** Ahead only of its own clause: "is leaving", "plan to leave". */
const PLANS = /\b(?:(?:is|are|am) (?:to|[a-z]+ing)|(?:plan|hope|intend|expect)s? to)\b/i;
const FRONT = /^\W*(?:and |but |so )?in (?:about |just )?$/i;
/** Characters: the verb of "in two weeks, all that … will" stands far behind. */
const CLAUSE = 100;
const WOULD =
  /\b(?:was|were|had|did|would)\b|(?<!\b(?:will|shall) |['’]ll )\bha(?:s|ve)(?:n['’]t)?\b(?! to\b)|(?<!\b(?:be|is|are|get) )\b[a-z]{2,}ed\b/i;
/** "for the first time in nine years", "the highest in two years" */
const RANKED = /\b(?:first|last|only|once|twice|times?|most|least|[a-z]{2,}est)\b/i;

/** "We will meet in two weeks" counts from now, "she said it would be ready in two weeks" does not. */
function isAhead(place: Place, time: string | undefined): boolean {
  const left = before(place).replace(/^.*[.;?!]\s/s, '');
  if (!IN.test(left) || WOULD.test(left) || RANKED.test(left)) return false;
  if (time !== undefined) return true;
  const [right = ''] = place.text.slice(place.end, place.end + CLAUSE).split(/[.;?!]/);
  return WILL.test(left + right) || PLANS.test(FRONT.test(left) ? right : left);
}

function readShift({ n, unit, half, dir, ...groups }: Groups): Said | string {
  const word = firstWord(dir);
  if (n === undefined && (!isPlural(unit) || word === 'prior')) return refused('no amount');
  const whole = n === undefined ? null : readAmount(n);
  const amount = whole === null || half === undefined ? whole : whole + 0.5;
  const grain = grainOf(groups);
  return {
    kind: 'shift',
    amounts: [readUnit(unit, amount)],
    sign: signOf(word),
    origin: originOf(word),
    ...(grain && { grain }),
  };
}

export const shifts: readonly Rule[] = [
  {
    id: 'shift/amount',
    needs: ['unit', 'direction'],
    pattern: `(?:(?:the|that) (?:very )?same (?<same>day|date|month) )?(?:${AMOUNT} (?:more |short |full )?)?(?<unit>{{unit}})(?<half> and a half)?(?: or (?:so|two))?,? (?<dir>ago(?: (?<today>today)| this (?<period>week|month|year|{{season}}))?|earlier(?! than)|later(?! than)|previously|hence|from (?:now|today)|afterwards?|(?:before|after) that|(?:before|after|back|prior)(?= ?[.,;:)])|back(?= (?:we|they|he|she|it|i|there|when)\\b))`,
    examples: {
      'They wed three years ago.': {
        kind: 'shift',
        amounts: [{ n: 3, unit: 'year' }],
        sign: -1,
        origin: 'speech',
      },
      'In 1990 it closed; two years later it reopened.': {
        kind: 'shift',
        amounts: [{ n: 2, unit: 'year' }],
        sign: 1,
        origin: 'anchor',
      },
      'A few years back we lost the bridge.': {
        kind: 'shift',
        amounts: [{ n: null, unit: 'year' }],
        sign: -1,
        origin: 'speech',
      },
      'It was proposed several years ago.': {
        kind: 'shift',
        amounts: [{ n: null, unit: 'year' }],
        sign: -1,
        origin: 'speech',
      },
      'It was signed twenty-five years ago this week.': {
        kind: 'shift',
        amounts: [{ n: 25, unit: 'year' }],
        sign: -1,
        origin: 'speech',
        grain: 'week',
      },
      'They left a year ago today.': {
        kind: 'shift',
        amounts: [{ n: 1, unit: 'year' }],
        sign: -1,
        origin: 'speech',
        grain: 'day',
      },
      'It fell on 3 May 1920, and rose on the same day ninety years later.': {
        kind: 'shift',
        amounts: [{ n: 90, unit: 'year' }],
        sign: 1,
        origin: 'anchor',
        grain: 'day',
      },
    },
    counterexamples: [
      'The same day they left.',
      'They left before the war.',
      'Two years of work.',
      'A few days before they arrived.',
    ],
    read: readShift,
  },
  {
    id: 'shift/ahead',
    needs: ['unit'],
    pattern: `${AMOUNT} (?:more |short |full )?(?<unit>{{unit}})(?:['’]s? (?<time>time)(?! (?:as|for|of|off|on|served|to)\\b))?`,
    examples: {
      'We meet in two weeks’ time.': {
        kind: 'shift',
        amounts: [{ n: 2, unit: 'week' }],
        sign: 1,
        origin: 'speech',
        length: true,
      },
      'In three months the court will sit.': {
        kind: 'shift',
        amounts: [{ n: 3, unit: 'month' }],
        sign: 1,
        origin: 'speech',
        length: true,
      },
      'In three days, we plan to leave.': {
        kind: 'shift',
        amounts: [{ n: 3, unit: 'day' }],
        sign: 1,
        origin: 'speech',
        length: true,
      },
      'She is leaving in three days.': {
        kind: 'shift',
        amounts: [{ n: 3, unit: 'day' }],
        sign: 1,
        origin: 'speech',
        length: true,
      },
      'In a year, they’ll be gone.': {
        kind: 'shift',
        amounts: [{ n: 1, unit: 'year' }],
        sign: 1,
        origin: 'speech',
        length: true,
      },
    },
    counterexamples: [
      'Two weeks’ time off.',
      'It took two weeks, we will see.',
      'We will stay two weeks.',
      'They said it would be ready in two weeks.',
      'In two weeks it sank.',
      'They have not met in two years, and the hall is crumbling.',
    ],
    read: ({ n, unit, time }, place) =>
      !/^th(?:e|ese|ose) /i.test(n ?? '') && isAhead(place, time)
        ? {
            kind: 'shift',
            amounts: [readUnit(unit, readAmount(n))],
            sign: 1,
            origin: 'speech',
            length: true,
          }
        : refused('not counted from now'),
  },
  {
    id: 'shift/named-ago',
    needs: ['rare|direction'],
    pattern:
      '(?:(?<n>{{num}})|a couple of) (?:(?<season>spring|summer|autumn|fall|winter)s|(?<weekday>{{weekdays}})) (?:ago|(?<ahead>from now))',
    examples: {
      'Two summers ago he borrowed it.': {
        kind: 'calendar',
        season: 2,
        which: { by: -2, origin: 'speech' },
      },
      'It broke two Fridays ago.': {
        kind: 'calendar',
        weekday: 5,
        which: { by: -2, origin: 'speech' },
      },
    },
    counterexamples: ['Two falls and a scratch.', 'Three winters passed.'],
    read: ({ n, season, weekday, ahead }) => ({
      kind: 'calendar',
      ...(season === undefined
        ? { weekday: weekdayOf(weekday?.slice(0, -1)) }
        : { season: seasonOf(season) }),
      which: { by: (readAmount(n) ?? 2) * (ahead === undefined ? -1 : 1), origin: 'speech' },
    }),
  },
];
