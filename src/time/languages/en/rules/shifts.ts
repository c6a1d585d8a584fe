/** Amounts of time from a date: "three years ago", "two days later". */
import type { Grain } from '../../../../calendar/period';
import { refused, type Groups, type Rule } from '../../../rule';
import type { Origin, Said } from '../../../said';
import { AMOUNT } from '../amount';
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
