/** Amounts of time from a date: "three years ago", "two days later". */
import type { Grain } from '../../../../calendar/period';
import type { Groups, Rule } from '../../../rule';
import type { Origin, Said } from '../../../said';
import { AMOUNT } from '../amount';
import { seasonOf, weekdayOf } from '../names';
import { isPlural, readAmount, readUnit } from '../numbers';
import { direction } from '../lexicon/relations';

const firstWord = (text: string | undefined): string =>
  (text ?? '').toLowerCase().split(/\s/)[0] ?? '';

const signOf = (word: string): 1 | -1 =>
  (direction[word as keyof typeof direction] ?? 1) < 0 ? -1 : 1;

/** "ago" and "from now" count from the day of speaking, "later" and "before that" from the date spoken of. */
const originOf = (word: string): Origin =>
  /^(?:ago|back|hence|from)$/.test(word) ? 'speech' : 'anchor';

function readShift({ n, unit, half, dir }: Groups): Said | string {
  const word = firstWord(dir);
  if (n === undefined && (!isPlural(unit) || word === 'prior')) return 'no amount';
  const whole = n === undefined ? null : readAmount(n);
  const amount = whole === null || half === undefined ? whole : whole + 0.5;
  return {
    kind: 'shift',
    amounts: [readUnit(unit, amount)],
    sign: signOf(word),
    origin: originOf(word),
  };
}

const GRAIN_OF: Readonly<Record<string, Grain>> = { week: 'week', month: 'month', year: 'year' };

export const shifts: readonly Rule[] = [
  {
    id: 'shift/amount',
    needs: ['unit', 'direction'],
    pattern: `(?:${AMOUNT} (?:more |short |full )?)?(?<unit>{{unit}})(?<half> and a half)?(?: or (?:so|two))?,? (?<dir>ago|earlier(?! than)|later(?! than)|previously|hence|from (?:now|today)|afterwards?|(?:before|after) that|(?:before|back|prior)(?= ?[.,;:)])|back(?= (?:we|they|he|she|it|i|there|when)\\b))`,
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
    },
    counterexamples: [
      'They left before the war.',
      'Two years of work.',
      'A few days before they arrived.',
    ],
    read: readShift,
  },
  {
    id: 'shift/same-day',
    needs: ['unit', 'direction'],
    pattern:
      '(?:the|that) (?:very )?same (?<grain>day|date|month) (?<n>{{num}}|an?) (?:years?|(?<decade>decades?)) (?<dir>later|earlier|on|(?:before|after)(?= ?[.,;:)]))',
    examples: {
      'It fell on 3 May 1920, and rose on the same day ninety years later.': {
        kind: 'shift',
        amounts: [{ n: 90, unit: 'year' }],
        sign: 1,
        origin: 'anchor',
        grain: 'day',
      },
    },
    counterexamples: ['The same day they left.', 'The same month last year.'],
    read: ({ grain, n, decade, dir }) => ({
      kind: 'shift',
      amounts: [{ n: readAmount(n), unit: decade === undefined ? 'year' : 'decade' }],
      sign: /^(?:earlier|before)$/.test(dir ?? '') ? -1 : 1,
      origin: 'anchor',
      grain: grain === 'month' ? 'month' : 'day',
    }),
  },
  {
    id: 'shift/ago-this',
    needs: ['unit', 'rare'],
    pattern:
      '(?<n>{{num}}|an?) (?<of>years?|yrs?|months?|weeks?|decades?) ago (?:(?<today>today)|this (?<unit>week|month|year|summer|spring|winter|autumn|fall))',
    examples: {
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
      'It fell ten years ago today.': {
        kind: 'shift',
        amounts: [{ n: 10, unit: 'year' }],
        sign: -1,
        origin: 'speech',
        grain: 'day',
      },
    },
    counterexamples: ['It was signed ten years ago.'],
    read: ({ n, of, today, unit }) => ({
      kind: 'shift',
      amounts: [readUnit(of, readAmount(n))],
      sign: -1,
      origin: 'speech',
      grain: today !== undefined ? 'day' : (GRAIN_OF[(unit ?? '').toLowerCase()] ?? 'season'),
    }),
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
