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
      '(?:every|each|per)(?: single)?(?: (?<n>{{num}}|other|{{ordinal}}))? (?<unit>{{unit}})',
    read: ({ n, unit }) => {
      if (n === undefined && /^night$/i.test(unit ?? '')) return 'a part of every day';
      const count =
        n === undefined ? 1 : /^other$/i.test(n) ? 2 : (readAmount(n) ?? readOrdinal(n));
      return { kind: 'set', every: readUnit(unit, count) };
    },
  },
  {
    id: 'set/frequency',
    needs: ['frequency'],
    pattern: '(?<word>{{frequency}})',
    read: ({ word }) => ({
      kind: 'set',
      every: readUnit(frequency[(word ?? '').toLowerCase() as keyof typeof frequency], 1),
    }),
  },
  {
    id: 'set/rate',
    needs: ['unit', 'every'],
    pattern: 'an? (?<unit>hour|day|night|week|month|quarter|year)',
    rank: 1,
    read: ({ unit }, place) =>
      /(?:\b(?:once|twice|thrice|times|percent|dollars|cents|pounds|euros|people|barrels|tons|tonnes|hours|minutes|days|weeks)|%|[$£€][0-9.,]+(?: (?:million|billion))?)\s+$/i.test(
        before(place),
      )
        ? { kind: 'set', every: readUnit(unit, 1) }
        : 'no rate before it',
  },
  {
    id: 'set/every-weekday',
    needs: ['every', 'weekday|dayabbr'],
    pattern: '(?:every|each)(?: single)? (?<weekday>{{dayname}})(?: (?<part>{{part}}))?',
    read: ({ weekday, part }) => ({
      kind: 'set',
      weekday: weekdayOf(weekday),
      ...(part === undefined ? {} : { time: { part: partOf(part) } }),
    }),
  },
  {
    id: 'set/weekdays',
    needs: [],
    pattern: '(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)s',
    read: ({ weekday }) => ({ kind: 'set', weekday: weekdayOf(weekday) }),
  },
  {
    id: 'set/weekends',
    needs: ['unit'],
    only: 'brief',
    rank: 1,
    pattern: 'weekends',
    read: () => ({ kind: 'set', weekend: true }),
  },
  {
    id: 'set/every-month',
    needs: ['every', 'month|monthabbr'],
    pattern: '(?:every|each) (?<month>{{monthname}})',
    read: ({ month }) => ({ kind: 'set', month: monthOf(month) }),
  },
  {
    id: 'set/every-part',
    needs: ['every', 'part'],
    pattern: '(?:every|each)(?: single)? (?<part>{{part}})',
    read: ({ part }) => ({ kind: 'set', time: { part: partOf(part) } }),
  },
];
