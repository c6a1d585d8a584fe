/** Amounts of time: "for six weeks", "a 12-year term", "the past two years". */
import type { Groups, Place, Rule } from '../../../rule';
import { skipping, type Said } from '../../../said';
import { AMOUNT } from '../amount';
import { after, before, words } from '../around';
import { isPlural, readAmount, readUnit } from '../numbers';

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

export const durations: readonly Rule[] = [
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
