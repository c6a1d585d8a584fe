/** German dates: "am 3. Oktober 1990", "im Mai", "03.10.1990". */
import { refused, type Groups, type Place, type Rule } from '../../../rule';
import type { CalendarSaid } from '../../../said';
import { monthOf, relativeOf, seasonOf, weekdayOf } from '../names';

const YEAR = '(?: (?<year>{{yyyy}})(?![.,]?[0-9])| (?<rel>{{which}})en jahres)';

function yearFields({ year, rel }: Groups): Partial<CalendarSaid> {
  if (year !== undefined) return { year: Number(year) };
  return rel === undefined ? {} : { yearBy: relativeOf(rel) };
}

/** What stands right before a bare year: a count has no preposition. */
const YEAR_LEAD =
  /(?:\b(?:seit|ab|bis|von|vor|nach|um|jahre?|sommer|winter|herbst|frühjahr|und|oder|ende|anfang|mitte|beginn)|[(–-])\s*$/i;

function readYear({ year }: Groups, { text, start }: Place): CalendarSaid | string {
  return YEAR_LEAD.test(text.slice(Math.max(0, start - 20), start))
    ? { kind: 'calendar', year: Number(year) }
    : refused('keine Präposition davor');
}

export const dates: readonly Rule[] = [
  {
    id: 'date/day-month',
    needs: ['month', 'digits'],
    pattern: `(?:(?<weekday>{{weekday}}), (?:de[nm] )?)?(?<day>{{dd}})\\. ?(?<month>{{month}})(?:${YEAR})?`,
    examples: {
      'Sie kam am 3. Oktober 1990.': { kind: 'calendar', month: 10, day: 3, year: 1990 },
      'Am Freitag, dem 9. Mai, fuhr er.': { kind: 'calendar', weekday: 5, day: 9, month: 5 },
      'Am 1. März dieses Jahres.': { kind: 'calendar', day: 1, month: 3 },
    },
    counterexamples: ['Der 3. Versuch im Mai.', 'Platz 14 im Juni.'],
    read: (groups) => ({
      kind: 'calendar',
      month: monthOf(groups.month),
      day: Number(groups.day),
      ...(groups.weekday === undefined ? {} : { weekday: weekdayOf(groups.weekday) }),
      ...yearFields(groups),
    }),
  },
  {
    id: 'date/numeric',
    needs: ['numeric'],
    pattern:
      '(?<day>{{dd}})(?<sep>[./-])(?<month>0?[1-9]|1[0-2])\\k<sep>(?<year>{{yyyy}})(?![0-9.])',
    examples: {
      'Stand vom 03.10.1990': { kind: 'calendar', year: 1990, month: 10, day: 3 },
      'Stand vom 3/10/1990': { kind: 'calendar', year: 1990, month: 10, day: 3 },
    },
    counterexamples: ['Version 3.10.1990.2', 'Am 03.13.1990.'],
    read: ({ day, month, year }) => ({
      kind: 'calendar',
      year: Number(year),
      month: Number(month),
      day: Number(day),
    }),
  },
  {
    id: 'date/month',
    needs: ['month'],
    pattern: `(?<month>{{month}})(?:${YEAR})?`,
    examples: {
      'Im Mai blühte es.': { kind: 'calendar', month: 5 },
      'Im August 1961.': { kind: 'calendar', month: 8, year: 1961 },
    },
    counterexamples: ['Die Maiglocke blüht.'],
    read: (groups) => ({ kind: 'calendar', month: monthOf(groups.month), ...yearFields(groups) }),
  },
  {
    id: 'date/season',
    needs: ['season'],
    pattern: `(?:(?<which>{{which}})e[nrms] )?(?<season>{{season}})(?:${YEAR})?`,
    examples: {
      'Im Herbst 1989 begann es.': { kind: 'calendar', season: 3, year: 1989 },
      'Im letzten Sommer regnete es.': {
        kind: 'calendar',
        season: 2,
        which: { by: -1, origin: 'speech' },
      },
    },
    counterexamples: ['Die Sommersprossen.'],
    read: (groups) => ({
      kind: 'calendar',
      season: seasonOf(groups.season),
      ...(groups.which === undefined ? {} : { which: relativeOf(groups.which) }),
      ...yearFields(groups),
    }),
  },
  {
    id: 'year/number',
    needs: ['year'],
    pattern: '(?:im jahre? )?(?<year>{{yyyy}})',
    examples: { 'Um 1949 stand es.': { kind: 'calendar', year: 1949 } },
    counterexamples: ['Es kamen 1949 Leute.', 'Artikel 1990 gilt.'],
    read: readYear,
  },
];
