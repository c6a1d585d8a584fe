/** Weekdays, days counted from the day of speaking, holidays and anniversaries. */
import type { Groups, Place, Rule } from '../../../rule';
import { none, type Said } from '../../../said';
import { after, before, isClauseThat, words } from '../around';
import { dayBy, holidayOf, relativeOf, weekdayOf } from '../names';
import { readAmount, readOrdinal, readUnit } from '../numbers';

/** "Sat" and "Sun" are words, and names of companies and papers: only where a weekday is to be expected. */
const LEADS_TO_DAY = /(?:\b(?:on|until|till|by|since|every|from|or|and|to)|[-–/&])\s*$/i;
const LEADS_TO_DATE = /^\.?,?\s*(?:\d|noon\b|at\s+\d|[-–&/]\s*(?:mon|tue|wed|thu|fri|sat|sun)\b)/i;

/** "Bloody Sunday", "his girl Friday", "The Thursday Murder Club". */
const NAME_BEFORE = /\b(?:bloody|ruby|manic|man|girl|fat|casual)\s+$/i;
const NAME_AROUND = /^\s+[A-Z]\w+\s+[A-Z]/;
const NAME_AFTER =
  /^\s+(?:Agreement|Accords?|Massacre|Parade|Islands?|Rising|trees?|cards?|carols?)\b/i;

function readWeekday({ weekday }: Groups, place: Place): Said | string {
  const word = words(place);
  const said: Said = { kind: 'calendar', weekday: weekdayOf(weekday) };
  const named = /\bThe\s+$/.test(before(place)) && NAME_AROUND.test(after(place));
  if (named || NAME_BEFORE.test(before(place)) || /^-best\b/.test(after(place)))
    return 'part of a name';
  if (/day$/i.test(word) || /^(?:tues|weds|thurs?)\.?$/i.test(word)) return said;
  const expected = LEADS_TO_DAY.test(before(place)) || LEADS_TO_DATE.test(after(place));
  if (!expected) return `"${word}" is a word or a name`;
  return word === word.toLowerCase() && !LEADS_TO_DATE.test(after(place))
    ? `"${word}" in lower case`
    : said;
}

export const days: readonly Rule[] = [
  {
    id: 'day/weekday',
    needs: ['weekday'],
    pattern: '(?<weekday>{{dayname}})',
    examples: {
      'He called on Tuesday.': { kind: 'calendar', weekday: 2 },
      'Open Sat. 10 to 4.': { kind: 'calendar', weekday: 6 },
    },
    counterexamples: [
      'The sun rose.',
      'Sun shipped 28,000 systems.',
      'They sat down.',
      'She wed in Rome.',
    ],
    read: readWeekday,
  },
  {
    id: 'day/which-weekday',
    needs: ['weekday', 'which'],
    pattern: '(?:the )?(?<rel>{{which}}|{{thatone}}) (?:coming )?(?<weekday>{{dayname}})',
    examples: {
      'They lost last Thursday.': {
        kind: 'calendar',
        weekday: 4,
        which: { by: -1, origin: 'speech' },
      },
      'We vote next Monday.': { kind: 'calendar', weekday: 1, which: { by: 1, origin: 'speech' } },
    },
    counterexamples: ['The next sun rises.', 'He said that Sun grew.'],
    read: ({ rel, weekday }, place) =>
      /^(?:sun|sat|wed|mon)$/i.test(weekday ?? '') &&
      /\b(?:the|that|same)\s/i.test(before(place).slice(-6) + words(place))
        ? 'the sun, or a name'
        : { kind: 'calendar', weekday: weekdayOf(weekday), which: relativeOf(rel) },
  },
  {
    id: 'day/word',
    needs: ['dayword'],
    pattern: '(?<day>{{dayword}})',
    examples: {
      'They left yesterday.': {
        kind: 'calendar',
        grain: 'day',
        which: { by: -1, origin: 'speech' },
      },
      'We meet tomorrow.': { kind: 'calendar', grain: 'day', which: { by: 1, origin: 'speech' } },
      'She sings tonight.': {
        kind: 'calendar',
        grain: 'day',
        which: { by: 0, origin: 'speech' },
        time: { part: 'NI' },
      },
    },
    counterexamples: ['Todays are many.', 'A daytoday matter.'],
    read: ({ day }) => ({
      kind: 'calendar',
      grain: 'day',
      which: { by: dayBy(day), origin: 'speech' },
      ...(/^toni/i.test(day ?? '') || /^over/i.test(day ?? '')
        ? { time: { part: 'NI' as const } }
        : {}),
    }),
  },
  {
    id: 'day/before-yesterday',
    needs: ['dayword'],
    pattern: 'the day (?:(?<past>before yesterday)|after tomorrow)',
    examples: {
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
    },
    counterexamples: ['It rained the day before the fair.'],
    read: ({ past }) => ({
      kind: 'calendar',
      grain: 'day',
      which: { by: past === undefined ? 2 : -2, origin: 'speech' },
    }),
  },
  {
    id: 'day/week-on',
    needs: ['weekday|dayword', 'unit'],
    pattern:
      '(?:(?<weekday>{{weekday}})|(?<day>today|tomorrow)) (?<on>week|fortnight)(?! ?[-0-9]| (?:after|one|two|in|of)\\b)|(?<n>an?|{{num}}) (?<unit>weeks?|fortnights?) (?:(?:on|from) (?:(?<later>{{weekday}})|(?<from>today|tomorrow))|today)',
    examples: {
      'We shall debate it on Wednesday week.': { kind: 'calendar', weekday: 3, weeksOn: 1 },
      'The hearing is Tuesday fortnight.': { kind: 'calendar', weekday: 2, weeksOn: 2 },
      'They sail a week from Friday.': { kind: 'calendar', weekday: 5, weeksOn: 1 },
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
    read: ({ weekday, later, day, from, on, n, unit }) => {
      const weeks = on === undefined ? readUnit(unit, readAmount(n)) : readUnit(on, 1);
      const named = weekday ?? later;
      const weeksOn = weeks.n ?? 1;
      if (named !== undefined) return { kind: 'calendar', weekday: weekdayOf(named), weeksOn };
      const by = dayBy(day ?? from ?? 'today');
      return { kind: 'calendar', grain: 'day', which: { by, origin: 'speech' }, weeksOn };
    },
  },
  {
    id: 'day/holiday',
    needs: ['holiday'],
    pattern:
      '(?:(?:the )?(?<rel>last|this|next|this coming|this past|{{thatone}}) )?(?<holiday>{{holiday}})(?:,? (?:of )?(?<year>{{yyyy}}))?',
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
    },
    counterexamples: [
      'The Good Friday Agreement held.',
      'They found Easter Island.',
      'A Christmas card came.',
    ],
    read: ({ holiday, year, rel }, place) => {
      if (isClauseThat(place)) return '"that" opens a clause';
      if (NAME_AFTER.test(after(place)) || /\bOperation\s+$/.test(before(place)))
        return none('part of a name');
      return {
        kind: 'calendar',
        holiday: holidayOf(holiday),
        ...(year === undefined ? {} : { year: Number(year) }),
        ...(rel === undefined ? {} : { which: relativeOf(rel.replace(/^this /i, '')) }),
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
    },
    counterexamples: ['An anniversary came.', 'Happy anniversary to you.'],
    read: ({ nth }) => ({ kind: 'anniversary', years: readOrdinal(nth) }),
  },
];
