/** German expressions counted from the day of speaking: "gestern", "letzte Woche", "vor drei Jahren". */
import type { Grain } from '../../../../calendar/period';
import { refused, type Rule } from '../../../rule';
import { amountOf, dayBy, relativeOf, unitOf, weekdayOf } from '../names';

export const relative: readonly Rule[] = [
  {
    id: 'day/word',
    needs: ['dayword'],
    pattern: '(?<day>{{dayword}})',
    examples: {
      'Gestern fiel Schnee.': {
        kind: 'calendar',
        grain: 'day',
        which: { by: -1, origin: 'speech' },
      },
      'Sie kommt übermorgen.': {
        kind: 'calendar',
        grain: 'day',
        which: { by: 2, origin: 'speech' },
      },
    },
    // "am Morgen" is a part of the day, "morgen" the day after.
    counterexamples: ['Am Morgen fiel Schnee.', 'Heutzutage schneit es selten.'],
    read: ({ day }, { text, start }) =>
      day === 'morgen' && text.charAt(start) === 'M' && /[a-zäöü,] $/.test(text.slice(0, start))
        ? refused('ein Teil des Tages')
        : { kind: 'calendar', grain: 'day', which: { by: dayBy(day), origin: 'speech' } },
  },
  {
    id: 'day/weekday',
    needs: ['weekday'],
    pattern: '(?:(?<which>{{which}})e[nrms] )?(?<weekday>{{weekday}})',
    examples: {
      'Am Dienstag rief er an.': { kind: 'calendar', weekday: 2 },
      'Letzten Montag rief sie an.': {
        kind: 'calendar',
        weekday: 1,
        which: { by: -1, origin: 'speech' },
      },
    },
    counterexamples: ['Die Sonntagsrede.'],
    read: ({ which, weekday }) => ({
      kind: 'calendar',
      weekday: weekdayOf(weekday),
      ...(which === undefined ? {} : { which: relativeOf(which) }),
    }),
  },
  {
    id: 'period/which',
    needs: ['unit', 'which'],
    pattern: '(?<which>{{which}})e[nrms]? (?<unit>woche|monats?|jahr(?:es)?)',
    examples: {
      'Letzte Woche war ruhig.': {
        kind: 'calendar',
        grain: 'week',
        which: { by: -1, origin: 'speech' },
      },
      'Nächstes Jahr ziehen sie um.': {
        kind: 'calendar',
        grain: 'year',
        which: { by: 1, origin: 'speech' },
      },
    },
    counterexamples: ['Die letzten Jahre.'],
    read: ({ which, unit }) => ({
      kind: 'calendar',
      grain: unitOf(unit) as Grain,
      which: relativeOf(which),
    }),
  },
  {
    id: 'shift/ago',
    needs: ['unit', 'ago'],
    pattern: 'vor (?<n>{{number}}|[0-9]{1,4}) (?<unit>{{unit}})',
    examples: {
      'Vor drei Jahren brannte es.': {
        kind: 'shift',
        amounts: [{ n: 3, unit: 'year' }],
        sign: -1,
        origin: 'speech',
      },
    },
    counterexamples: ['Vor dem Jahr.', 'Nach drei Jahren.'],
    read: ({ n, unit }) => ({
      kind: 'shift',
      amounts: [amountOf(n, unit)],
      sign: -1,
      origin: 'speech',
    }),
  },
];
