/** What recurs: "every Friday", "daily", "twice a year". */
import { refused, type Rule } from '../../../rule';
import { before } from '../around';
import { frequency } from '../lexicon/relations';
import { monthOf, partOf, seasonOf, weekdayOf } from '../names';
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
      if (n === undefined && /^night$/i.test(unit ?? '')) return refused('a part of every day');
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
        : refused('no rate before it'),
  },
  {
    id: 'set/named',
    needs: ['every|named|units', 'weekday|month|season|holiday|part|named|units'],
    pattern:
      '(?:every|each)(?: single)?(?: (?<n>other|{{nthword}}))? (?:(?<weekday>{{dayname}})(?: (?<when>{{part}}))?|(?<month>{{monthname}})|(?<season>{{season}})|(?<holiday>{{holiday}})|(?<part>{{part}}))|(?<plural>{{weekdays}})|(?<weekend>weekends)',
    examples: {
      'Every Friday they fast.': { kind: 'set', weekday: 5 },
      'Each Monday morning it rains.': { kind: 'set', weekday: 1, time: { part: 'MO' } },
      'Every other Tuesday we meet.': { kind: 'set', weekday: 2 },
      'They march each July.': { kind: 'set', month: 7 },
      'The river floods every spring.': { kind: 'set', season: 1 },
      'He swims every morning.': { kind: 'set', time: { part: 'MO' } },
      'Closed on Mondays.': { kind: 'set', weekday: 1 },
      'Open on weekends.': { kind: 'set', weekend: true },
    },
    counterexamples: [
      'Every fried egg.',
      'Every marching band.',
      'Every part of it.',
      "The Monday's news.",
    ],
    read: ({ plural, weekend, when, month, season, part, ...groups }) => {
      if (weekend !== undefined) return { kind: 'set', weekend: true };
      const weekday = groups.weekday ?? plural?.replace(/s$/, '');
      const time = part ?? when;
      return {
        kind: 'set',
        ...(weekday === undefined ? {} : { weekday: weekdayOf(weekday) }),
        ...(month === undefined ? {} : { month: monthOf(month) }),
        ...(season === undefined ? {} : { season: seasonOf(season) }),
        ...(time === undefined ? {} : { time: { part: partOf(time) } }),
      };
    },
  },
];
