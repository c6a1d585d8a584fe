/** What recurs: "every Friday", "daily", "twice a year". */
import type { Rule } from '../../../rule';
import { before } from '../around';
import { frequency } from '../lexicon/relations';
import { monthOf, partOf, weekdayOf } from '../names';
import { readAmount, readOrdinal, readUnit } from '../numbers';

export const sets: readonly Rule[] = [
  {
    id: 'set/every-unit',
    needs: ['every', 'unit'],
    pattern:
      '(?:every|each|per)(?: single)?(?: (?<n>{{num}}|other|{{nthword}}))? (?<unit>{{unit}})',
    examples: {
      'They pay every month.': { kind: 'set', every: { n: 1, unit: 'month' } },
      'Every other week we meet.': { kind: 'set', every: { n: 2, unit: 'week' } },
    },
    counterexamples: ['Each of them paid.', 'Every night he swims.'],
    read: ({ n, unit }) => {
      if (n === undefined && /^night$/i.test(unit ?? '')) return 'a part of every day';
      const count =
        n === undefined ? 1 : /^other$/i.test(n) ? 2 : (readAmount(n) ?? readOrdinal(n));
      return { kind: 'set', every: readUnit(unit, count) };
    },
  },
  {
    id: 'set/frequency',
    needs: ['named'],
    pattern: '(?<word>{{frequency}})',
    examples: {
      'A daily paper.': { kind: 'set', every: { n: 1, unit: 'day' } },
      'They meet weekly.': { kind: 'set', every: { n: 1, unit: 'week' } },
    },
    counterexamples: ['The annual report.', 'A quarterly dividend.'],
    read: ({ word }) => ({
      kind: 'set',
      every: readUnit(frequency[(word ?? '').toLowerCase() as keyof typeof frequency], 1),
    }),
  },
  {
    id: 'set/rate',
    needs: ['unit', 'article'],
    pattern: 'an? (?<unit>hour|day|night|week|month|quarter|year)',
    rank: 1,
    examples: {
      'He trains twice a week.': { kind: 'set', every: { n: 1, unit: 'week' } },
      'It earns $2 million a year.': { kind: 'set', every: { n: 1, unit: 'year' } },
    },
    counterexamples: ['A year passed.', 'It took a week.'],
    read: ({ unit }, place) =>
      /(?:\b(?:once|twice|thrice|times|percent|dollars|cents|pounds|euros|people|barrels|tons|tonnes|hours|minutes|days|weeks)|%|[$£€][0-9.,]+(?: (?:million|billion))?)\s+$/i.test(
        before(place),
      )
        ? { kind: 'set', every: readUnit(unit, 1) }
        : 'no rate before it',
  },
  {
    id: 'set/every-weekday',
    needs: ['every', 'weekday'],
    pattern: '(?:every|each)(?: single)? (?<weekday>{{dayname}})(?: (?<part>{{part}}))?',
    examples: {
      'Every Friday they fast.': { kind: 'set', weekday: 5 },
      'Each Monday morning it rains.': { kind: 'set', weekday: 1, time: { part: 'MO' } },
    },
    counterexamples: ['Every fried egg.'],
    read: ({ weekday, part }) => ({
      kind: 'set',
      weekday: weekdayOf(weekday),
      ...(part === undefined ? {} : { time: { part: partOf(part) } }),
    }),
  },
  {
    id: 'set/weekdays',
    needs: ['named'],
    pattern: '(?<weekday>{{weekdays}})',
    examples: { 'Closed on Mondays.': { kind: 'set', weekday: 1 } },
    counterexamples: ["The Monday's news."],
    read: ({ weekday }) => ({ kind: 'set', weekday: weekdayOf(weekday?.replace(/s$/i, '')) }),
  },
  {
    id: 'set/weekends',
    needs: ['units'],
    only: 'brief',
    rank: 1,
    pattern: 'weekends',
    examples: { 'My weekends': { kind: 'set', weekend: true } },
    counterexamples: ['My weekend'],
    read: () => ({ kind: 'set', weekend: true }),
  },
  {
    id: 'set/every-month',
    needs: ['every', 'month'],
    pattern: '(?:every|each) (?<month>{{monthname}})',
    examples: { 'They march each July.': { kind: 'set', month: 7 } },
    counterexamples: ['Every marching band.'],
    read: ({ month }) => ({ kind: 'set', month: monthOf(month) }),
  },
  {
    id: 'set/every-part',
    needs: ['every', 'part'],
    pattern: '(?:every|each)(?: single)? (?<part>{{part}})',
    examples: { 'He swims every morning.': { kind: 'set', time: { part: 'MO' } } },
    counterexamples: ['Every part of it.'],
    read: ({ part }) => ({ kind: 'set', time: { part: partOf(part) } }),
  },
];
