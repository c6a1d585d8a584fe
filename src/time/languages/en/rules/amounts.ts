/** Amounts of time: "three years ago", "two days later", "for six weeks", "a 12-year term". */
import type { Grain } from '../../../../calendar/period';
import type { Groups, Place, Rule } from '../../../rule';
import { skipping, type Origin, type Said } from '../../../said';
import { after, before, words } from '../around';
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

/** A decade is ten years to TIMEX3. */
function durationOf(whole: number | null, unit: string | undefined, half?: string): Said {
  const n = whole === null ? null : whole + (half === undefined ? 0 : 0.5);
  const amount = readUnit(unit, n);
  if (amount.unit === 'decade')
    return { kind: 'duration', amounts: [{ n: n === null ? null : n * 10, unit: 'year' }] };
  return { kind: 'duration', amounts: [amount] };
}

const SPEED = /\b(?:miles|kilomet(?:er|re)s|km|met(?:er|re)s|knots|feet)\s+$/i;
const AGE = /^[\s-]old\b/;

function readDuration(groups: Groups, place: Place): Said | string {
  const { alone } = groups;
  if (alone !== undefined) return durationOf(isPlural(alone) ? null : 1, alone);
  const { n = groups.glued, unit } = groups;
  const right = after(place);
  if (
    /^(?:second|sec|min|minute)$/i.test(unit ?? '') &&
    /^(?:an?|the)$/i.test(n ?? '') &&
    !/^\s*(?:[.,;]|or\b|and a half|after|before|later|$)/.test(right)
  )
    return `"${unit ?? ''}" is no unit here`;
  if (AGE.test(right)) return 'an age';
  if (/^an? /.test(words(place)) && SPEED.test(before(place))) return 'a speed';
  if (/^quarters?$/i.test(unit ?? '') && /^(?:\s+(?:of|the)\b|-)/.test(right)) return 'a fraction';
  if (/^three[ -]quarters?/i.test(words(place)) && !/^\s+(?:in|ended)/.test(right))
    return 'a fraction';
  if (/^quarter$/i.test(unit ?? '') && /^an?$/i.test(n ?? '')) return 'a fraction';
  if (/\bSEC\b/.test(words(place))) return 'a name';
  if (/^weekend/i.test(unit ?? '') && /^(?:a|an)\b/i.test(n ?? ''))
    return 'a weekend, not how long';
  if (/-long$/i.test(words(place)) && /^an?$/i.test(n ?? '')) return 'an adjective of its own';
  const said = durationOf(readAmount(n), unit, groups.half);
  // "the two-week trial": as an adjective the amount stands without its article.
  const hyphen = /[0-9a-z]-[a-z]+$/i.test(words(place));
  const article = /^(?:the|these|those) /i.exec(words(place))?.[0].length ?? 0;
  return hyphen ? { ...said, ...skipping(article) } : said;
}

const AMOUNT = '(?<n>{{vaguely}}|(?:the |these |those )?{{num}}|an?|another|half an?)';

const GRAIN_OF: Readonly<Record<string, Grain>> = { week: 'week', month: 'month', year: 'year' };

export const amounts: readonly Rule[] = [
  {
    id: 'shift/amount',
    needs: ['unit', 'direction'],
    pattern: `(?:${AMOUNT} (?:more |short |full )?)?(?<unit>{{unit}})(?<half> and a half)?(?: or (?:so|two))?,? (?<dir>ago|earlier(?! than)|later(?! than)|previously|hence|from (?:now|today)|afterwards?|(?:before|after) that|(?:before|back|prior)(?= ?[.,;:)]))`,
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
    id: 'shift/ago-this',
    needs: ['unit', 'rare'],
    pattern:
      '(?<n>{{num}}|an?) years? ago (?:(?<today>today)|this (?<unit>week|month|year|summer|spring|winter|autumn|fall))',
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
    read: ({ n, today, unit }) => ({
      kind: 'shift',
      amounts: [{ n: readAmount(n), unit: 'year' }],
      sign: -1,
      origin: 'speech',
      grain: today !== undefined ? 'day' : (GRAIN_OF[(unit ?? '').toLowerCase()] ?? 'season'),
    }),
  },
  {
    id: 'duration/amount',
    needs: ['unit'],
    pattern: `(?:(?:${AMOUNT}(?: (?:full|whole|long|straight|consecutive|more|solid|entire|additional|further|bloody|short))?(?: |-)|(?<glued>{{figure}}))(?<unit>{{unit}})(?<half> and a half)?(?:-long)?|(?<alone>{{unit}})-long)(?! ago\\b)`,
    examples: {
      'It lasted six weeks.': { kind: 'duration', amounts: [{ n: 6, unit: 'week' }] },
      'Their month-long strike.': { kind: 'duration', amounts: [{ n: 1, unit: 'month' }] },
      'A three-year term.': { kind: 'duration', amounts: [{ n: 3, unit: 'year' }] },
      'After a year and a half it stopped.': {
        kind: 'duration',
        amounts: [{ n: 1.5, unit: 'year' }],
      },
      'About twenty years of it.': {
        kind: 'duration',
        amounts: [{ n: 20, unit: 'year' }],
        mod: 'APPROX',
      },
    },
    counterexamples: [
      'A quarter of the money.',
      'Three-quarters of the food.',
      'A second vote came.',
      'She is 52 years old.',
    ],
    read: readDuration,
  },
  {
    id: 'duration/rolling',
    needs: ['unit', 'rolling'],
    pattern:
      '(?:the |these |those |each of the )?{{rolling}} (?:(?<n>{{vaguely}}|{{num}}) )?(?<unit>{{unit}})',
    examples: {
      'Over the past two years it grew.': { kind: 'duration', amounts: [{ n: 2, unit: 'year' }] },
      'In recent weeks it fell.': { kind: 'duration', amounts: [{ n: null, unit: 'week' }] },
      'The first nine months were good.': { kind: 'duration', amounts: [{ n: 9, unit: 'month' }] },
    },
    counterexamples: ['The last year was good.', 'The first of many.'],
    read: ({ n, unit }, place) => {
      if (!isPlural(unit)) return 'one period, not a number of them';
      if (n === undefined && /^(?:first|following|early)/i.test(words(place))) return 'no amount';
      return durationOf(n === undefined ? null : readAmount(n.replace(/^the /i, '')), unit);
    },
  },
  {
    id: 'duration/vague-plural',
    needs: ['units'],
    pattern: '(?<unit>minutes|hours|days|weeks|months|years|decades|centuries)',
    examples: {
      'It took years.': { kind: 'duration', amounts: [{ n: null, unit: 'year' }] },
      'They talked for hours.': { kind: 'duration', amounts: [{ n: null, unit: 'hour' }] },
    },
    counterexamples: ['The years pass.', 'Days like these.'],
    read: ({ unit }, place) =>
      /\b(?:for|within|in|after|over|took|takes?|lasted|of|through|spent|just|only|follows|followed)\s+$/i.test(
        before(place),
      ) && !AGE.test(after(place))
        ? durationOf(null, unit)
        : 'no amount and no preposition',
  },
  {
    id: 'duration/bare-unit',
    needs: ['unit'],
    only: 'brief',
    pattern:
      '(?:(?:the )?(?:entire|whole) |these |those |(?:first|second|third|1st|2nd|3rd) )?(?<unit>days?|weeks?|months?|years?|hours?)(?: [0-9]{1,2})?',
    examples: {
      'Great day!': { kind: 'duration', amounts: [{ n: 1, unit: 'day' }] },
      'Those days of rain': { kind: 'duration', amounts: [{ n: null, unit: 'day' }] },
    },
    counterexamples: ['Nothing here.'],
    read: ({ unit }) => durationOf(isPlural(unit) ? null : 1, unit),
  },
];
