/** Days counted from the day of speaking, holidays and anniversaries. */
import { refused, type Place, type Rule } from '../../../rule';
import { none, type AnniversarySaid } from '../../../said';
import { after, before, isClauseThat, isOperation } from '../around';
import { dayBy, holidayOf, relativeOf, weekdayOf } from '../names';
import { readAmount, readOrdinal, readUnit } from '../numbers';
import { YEAR, yearFields } from '../yearPart';

const NAME_AFTER =
  /^\s+(?:Agreement|Accords?|Massacre|Parade|Islands?|Rising|trees?|cards?|carols?)\b/i;

/** "the Christmas party in 2016" */
const YEAR_OF_NOUN = /^\s+[a-z]+\s+(?:in|of)\s+((?:18|19|20)\d\d)\b(?![.,]?\d)/;

/** The year in which an anniversary falls: "In 2025 we mark the …", "Next year is the …", "the … next year". */
const FALLS_BEFORE =
  /\b(?:(?<rel>[Nn]ext|[Ll]ast) year|[Ii]n (?<year>(?:19|20)\d\d)),?\s(?:[\w’']{1,15}\s){0,4}$/;
const FALLS_AFTER = /^\s(?:(?<rel>next|last) year|in (?<year>(?:19|20)\d\d))\b/;

function fallsIn(place: Place): Pick<AnniversarySaid, 'year' | 'yearBy'> {
  const { rel, year } =
    (FALLS_BEFORE.exec(before(place)) ?? FALLS_AFTER.exec(after(place)))?.groups ?? {};
  if (year !== undefined) return { year: Number(year) };
  return rel === undefined ? {} : { yearBy: relativeOf(rel.toLowerCase()) };
}

export const days: readonly Rule[] = [
  {
    id: 'day/word',
    needs: ['dayword'],
    pattern: '(?<day>{{dayword}})|the day (?:(?<past>before yesterday)|after tomorrow)',
    examples: {
      'They left yesterday.': {
        kind: 'calendar',
        grain: 'day',
        which: { by: -1, origin: 'speech' },
      },
      'It rained the day before yesterday.': {
        kind: 'calendar',
        grain: 'day',
        which: { by: -2, origin: 'speech' },
      },
      'We sail the day after tomorrow.': {
        kind: 'calendar',
        grain: 'day',
        which: { by: 2, origin: 'speech' },
      },
      'We meet tomorrow.': { kind: 'calendar', grain: 'day', which: { by: 1, origin: 'speech' } },
      'She sings tonight.': {
        kind: 'calendar',
        grain: 'day',
        which: { by: 0, origin: 'speech' },
        time: { part: 'NI' },
      },
    },
    counterexamples: [
      'Todays are many.',
      'A daytoday matter.',
      'It rained the day before the fair.',
    ],
    read: ({ day, past }) => ({
      kind: 'calendar',
      grain: 'day',
      which: {
        by: day === undefined ? (past === undefined ? 2 : -2) : dayBy(day),
        origin: 'speech',
      },
      ...(/^toni/i.test(day ?? '') || /^over/i.test(day ?? '')
        ? { time: { part: 'NI' as const } }
        : {}),
    }),
  },
  {
    id: 'day/week-on',
    needs: ['weekday|dayword', 'unit'],
    pattern:
      '(?:the )?(?<inside>{{weekday}}) (?:of )?(?:the )?(?<which>last|this|next|that|following) week|(?:(?<weekday>{{weekday}})|(?<day>today|tomorrow)) (?<on>week|fortnight)(?! ?[-0-9]| (?:after|one|two|in|of)\\b)|(?<n>an?|{{num}}) (?<unit>weeks?|fortnights?) (?:(?:on|from) (?:(?<later>{{weekday}})|(?<from>today|tomorrow))|today|ago,? (?:on |last |this past )?(?<ago>{{weekday}}))',
    examples: {
      'We shall debate it on Wednesday week.': { kind: 'calendar', weekday: 3, weeksOn: 1 },
      'The hearing is Tuesday fortnight.': { kind: 'calendar', weekday: 2, weeksOn: 2 },
      'They sail a week from Friday.': { kind: 'calendar', weekday: 5, weeksOn: 1 },
      'He rang a week ago Wednesday.': { kind: 'calendar', weekday: 3, weeksOn: -1 },
      'He fell on the Tuesday of last week.': {
        kind: 'calendar',
        grain: 'week',
        weekday: 2,
        which: { by: -1, origin: 'speech' },
      },
      'It opens two weeks today.': {
        kind: 'calendar',
        grain: 'day',
        which: { by: 0, origin: 'speech' },
        weeksOn: 2,
      },
    },
    counterexamples: [
      'The Friday weekly.',
      'Tuesday week after week.',
      'On Monday week one ended.',
    ],
    read: ({ inside, which, weekday, later, ago, day, from, on, n, unit }) => {
      if (inside !== undefined)
        return {
          kind: 'calendar',
          grain: 'week',
          weekday: weekdayOf(inside),
          which: relativeOf(which),
        };
      const weeks = on === undefined ? readUnit(unit, readAmount(n)) : readUnit(on, 1);
      const named = weekday ?? later;
      const weeksOn = weeks.n ?? 1;
      if (ago !== undefined)
        return { kind: 'calendar', weekday: weekdayOf(ago), weeksOn: -weeksOn };
      if (named !== undefined) return { kind: 'calendar', weekday: weekdayOf(named), weeksOn };
      const by = dayBy(day ?? from ?? 'today');
      return { kind: 'calendar', grain: 'day', which: { by, origin: 'speech' }, weeksOn };
    },
  },
  {
    id: 'day/holiday',
    needs: ['holiday'],
    pattern:
      '(?:(?:the )?(?<which>last|this|next|this coming|this past|{{thatone}}) )?(?<holiday>{{holiday}})',
    tail: YEAR,
    examples: {
      'We met on Christmas Eve.': { kind: 'calendar', holiday: 'christmas-eve' },
      'It snowed last Easter.': {
        kind: 'calendar',
        holiday: 'easter',
        which: { by: -1, origin: 'speech' },
      },
      'He left in June 1967, and that Christmas was hard.': {
        kind: 'calendar',
        holiday: 'christmas',
        which: { by: 0, origin: 'anchor' },
      },
      'On Labor Day 1998 they struck.': { kind: 'calendar', holiday: 'labor-day', year: 1998 },
      'We spoke at the Christmas party in 2016.': {
        kind: 'calendar',
        holiday: 'christmas',
        year: 2016,
      },
      "They wed at Christmas of '41.": { kind: 'calendar', holiday: 'christmas', shortYear: 41 },
    },
    counterexamples: [
      'The Good Friday Agreement held.',
      'They found Easter Island.',
      'A Christmas card came.',
    ],
    read: (groups, place) => {
      const { holiday, which } = groups;
      if (isClauseThat(place)) return refused('"that" opens a clause');
      if (NAME_AFTER.test(after(place)) || isOperation(place)) return none('part of a name');
      const ofNoun = YEAR_OF_NOUN.exec(after(place))?.[1];
      return {
        kind: 'calendar',
        holiday: holidayOf(holiday),
        ...(ofNoun === undefined ? yearFields(groups) : { year: Number(ofNoun) }),
        ...(which === undefined ? {} : { which: relativeOf(which.replace(/^this /i, '')) }),
      };
    },
  },
  {
    id: 'day/anniversary',
    needs: ['rare', 'ordinal|suffixed'],
    pattern:
      '(?:(?:the|its|their|his|her|our) )?(?<nth>{{nthword}}|[0-9]{1,3}{{nth}})[ -]anniversary',
    examples: {
      'We mark the 75th anniversary of the fall.': { kind: 'anniversary', years: 75 },
      'Its tenth anniversary came.': { kind: 'anniversary', years: 10 },
      'Next year we mark its tenth anniversary.': {
        kind: 'anniversary',
        years: 10,
        yearBy: { by: 1, origin: 'speech' },
      },
      'We held the 20th anniversary in 2011.': { kind: 'anniversary', years: 20, year: 2011 },
    },
    counterexamples: ['An anniversary came.', 'Happy anniversary to you.'],
    read: ({ nth }, place) => ({
      kind: 'anniversary',
      years: readOrdinal(nth),
      ...fallsIn(place),
    }),
  },
];
