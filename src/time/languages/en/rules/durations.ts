/** Amounts of time: "for six weeks", "a 12-year term", "the past two years". */
import { refused, type Groups, type Place, type Rule } from '../../../rule';
import { skipping, type Said, type Unit } from '../../../said';
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
const BEFORE_AMOUNT =
  /\b(?:for|within|in|after|over|took|takes?|lasted|of|through|spent|just|only|follows|followed)\s+$/i;
/** "in the weeks before the vote", "the years that followed". */
const BESIDE_EVENT = /^\s+(?:before|after|since|that\s+followed|following|leading\s+up\s+to)\b/i;
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
    return refused(`"${unit ?? ''}" is no unit here`);
  if (AGE.test(right)) return refused('an age');
  if (/^an? /.test(words(place)) && SPEED.test(before(place))) return refused('a speed');
  if (/^quarters?$/i.test(unit ?? '') && /^(?:\s+(?:of|the)\b|-)/.test(right))
    return refused('a fraction');
  if (/^three[ -]quarters?/i.test(words(place)) && !/^\s+(?:in|ended)/.test(right))
    return refused('a fraction');
  if (/^quarter$/i.test(unit ?? '') && /^an?$/i.test(n ?? '')) return refused('a fraction');
  if (/\bSEC\b/.test(words(place))) return refused('a name');
  if (/^weekend/i.test(unit ?? '') && /^(?:a|an)\b/i.test(n ?? ''))
    return refused('a weekend, not how long');
  if (/-long$/i.test(words(place)) && /^an?$/i.test(n ?? ''))
    return refused('an adjective of its own');
  const said = durationOf(readAmount(n), unit, groups.half);
  // "the two-week trial": as an adjective the amount stands without its article.
  const hyphen = /[0-9a-z]-[a-z]+$/i.test(words(place));
  const article = /^(?:the|these|those) /i.exec(words(place))?.[0].length ?? 0;
  if (groups.period !== undefined) return said;
  return hyphen ? { ...said, ...skipping(article) } : said;
}

const SIZES: readonly Unit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

export const durations: readonly Rule[] = [
  {
    id: 'duration/amount',
    needs: ['unit'],
    pattern: `(?:(?:${AMOUNT}(?: (?:full|whole|long|straight|consecutive|more|solid|entire|additional|further|bloody|short|working|business|(?<!an? )calendar|legislative))?(?: |-)|(?<glued>{{figure}}))(?<unit>{{unit}})(?<half> and a half)?(?:-long| (?<period>period))?|(?<alone>{{unit}})-long)(?! ago\\b)`,
    examples: {
      'It lasted six weeks.': { kind: 'duration', amounts: [{ n: 6, unit: 'week' }] },
      'Reply within ten business days.': { kind: 'duration', amounts: [{ n: 10, unit: 'day' }] },
      'It takes another three weeks.': { kind: 'duration', amounts: [{ n: 3, unit: 'week' }] },
      'Within thirty (30) days.': { kind: 'duration', amounts: [{ n: 30, unit: 'day' }] },
      'Their month-long strike.': { kind: 'duration', amounts: [{ n: 1, unit: 'month' }] },
      'A three-year term.': { kind: 'duration', amounts: [{ n: 3, unit: 'year' }] },
      'A sixty-day period began.': { kind: 'duration', amounts: [{ n: 60, unit: 'day' }] },
      'For thirty-odd years he kept it.': { kind: 'duration', amounts: [{ n: 30, unit: 'year' }] },
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
    id: 'duration/compound',
    needs: ['unit', 'units'],
    pattern:
      '(?<n>{{num}}|an?) (?<unit>years?|weeks?|months?|days?|hours?|minutes?)(?:,? and|,)? (?<m>{{num}}|an?) (?<sub>months?|weeks?|days?|hours?|minutes?|seconds?)',
    examples: {
      'It stood for 87 years and 6 months.': {
        kind: 'duration',
        amounts: [
          { n: 87, unit: 'year' },
          { n: 6, unit: 'month' },
        ],
      },
    },
    counterexamples: [
      'For two days and nights.',
      'After a week and some days.',
      'Two days, two days.',
    ],
    read: ({ n, unit, m, sub }) => {
      const [whole, part] = [readUnit(unit, readAmount(n)), readUnit(sub, readAmount(m))];
      return SIZES.indexOf(whole.unit) < SIZES.indexOf(part.unit)
        ? { kind: 'duration', amounts: [whole, part] }
        : refused('not of a smaller unit');
    },
  },
  {
    id: 'duration/rolling',
    needs: ['unit', 'rolling'],
    pattern:
      '(?:the |these |those |each of the )?{{rolling}} (?:(?:(?:[a-z]{3,6}|[0-9]{1,2})(?: or | to |-))?(?<n>{{vaguely}}|{{num}}) )?(?<unit>{{unit}})',
    examples: {
      'Over the past two years it grew.': { kind: 'duration', amounts: [{ n: 2, unit: 'year' }] },
      'In recent weeks it fell.': { kind: 'duration', amounts: [{ n: null, unit: 'week' }] },
      'It takes the next six to eight weeks.': {
        kind: 'duration',
        amounts: [{ n: 8, unit: 'week' }],
      },
      'The first nine months were good.': { kind: 'duration', amounts: [{ n: 9, unit: 'month' }] },
    },
    counterexamples: ['The last year was good.', 'The first of many.'],
    read: ({ n, unit }, place) => {
      if (!isPlural(unit)) return refused('one period, not a number of them');
      if (n === undefined && /^(?:first|following|early)/i.test(words(place)))
        return refused('no amount');
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
      'She wrote in the weeks before the vote.': {
        kind: 'duration',
        amounts: [{ n: null, unit: 'week' }],
      },
    },
    counterexamples: ['The years pass.', 'Days like these.'],
    read: ({ unit }, place) =>
      (BEFORE_AMOUNT.test(before(place)) || BESIDE_EVENT.test(after(place))) &&
      !AGE.test(after(place))
        ? durationOf(null, unit)
        : refused('no amount and no preposition'),
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
