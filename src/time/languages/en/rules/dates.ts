/** Dates with a month: "June 14, 2024", "14 June", "November of this year", "June". */
import type { CalendarSaid } from '../../../said';
import { refused, type Groups, type Place, type Rule } from '../../../rule';
import { after, before, hasLead, isClauseThat, isFirstName, words } from '../around';
import { monthOf, relativeIn, relativeOf, weekdayOf } from '../names';
import { readOrdinal } from '../numbers';
import { YEAR, yearBeside } from '../yearPart';

/** Words that are also verbs, modals or names must be written as months are. */
const RISKY = /^(?:may|march|mar|dec|sep|jan|jun|august)$/i;

/** The month as it stands in the text: the groups are folded. */
const isLower = (month: string, place: Place): boolean => words(place).includes(month);

/** "and in march we moved", as recognisers write. */
const isLowerMonth = (place: Place): boolean =>
  /\b(?:in|since|until|early|late|last|next) $/.test(before(place)) &&
  /^(?:[.,?]|$| (?:i|we|he|she|they|it|you|my|our|the|and)\b)/.test(after(place));

/** "last Oct. 23": the word stands outside the expression and decides its year. */
const LAST_OR_NEXT = /\b(last|next)\s+$/i;

const GOES_ON = /^\s*(?:to|through|until|till|-|–)\s*(?:the )?\d/;

/** "the weekend of May 20": its days, unless they are named: "to 22nd". */
function weekOf(week: string | undefined, place: Place): Pick<CalendarSaid, 'grain'> {
  if (week === undefined || GOES_ON.test(after(place))) return {};
  return { grain: week.includes('end') ? 'weekend' : 'week' };
}

function read(groups: Groups, place: Place): CalendarSaid | string {
  const day = groups.day ?? groups.nth ?? groups.word;
  const written = groups.month ?? '';
  const alone = day === undefined && groups.year === undefined && groups.era === undefined;
  if (alone && RISKY.test(written) && isLower(written, place) && !isLowerMonth(place))
    return refused(`"${written}" in lower case`);
  if (/^\s+(?:Street|Road|Avenue|Lane)\b/.test(after(place))) return refused('an address');
  const led = LAST_OR_NEXT.exec(before(place))?.[1];
  return {
    kind: 'calendar',
    month: monthOf(written),
    ...(day === undefined ? {} : { day: readOrdinal(day) }),
    ...(groups.weekday === undefined ? {} : { weekday: weekdayOf(groups.weekday) }),
    ...weekOf(groups.week, place),
    ...(alone || led === undefined || groups.year !== undefined
      ? {}
      : { which: relativeOf(led.toLowerCase()) }),
    ...yearBeside(groups, place),
  };
}

const NAME_OR_VERB =
  /^\s+(?:said|says|told|asked|has|had|was|for|against|on|of the|be|not|have|want|Madness|Fools|Day)\b/i;
const THE_MARCH = /\bthe\s+\|\s*(?:[.,;:]|(?:to|of|on|for|from|was|is|had|began)\b)/i;
const ENDS_PHRASE = /^\s*(?:[,.;:)–—!?]|$)/;

/** "Jan Kowalski": an abbreviated month has a full stop, or no surname. */
const ABBREVIATED_NAME = /^(?:Jan|Jun|Mar|Sep)\s+[A-Z][a-z]+/;

const INITIALS = /^[A-Z]{3,4}\.?$/;
/** "founded DEC": letters of a firm, unless all around are capitals, too. */
const isInitials = (place: Place): boolean =>
  INITIALS.test(words(place)) && /[a-z]/.test(before(place) + after(place));

/** "may" and "march" stand alone as verbs; "March for Life" and "April said" are no months. */
function readBareMonth(groups: Groups, place: Place): CalendarSaid | string {
  const said = read(groups, place);
  if (typeof said === 'string') return said;
  if (groups.which !== undefined)
    return isClauseThat(place)
      ? refused('"that" opens a clause')
      : { ...said, which: relativeIn(groups.which, words(place)) };
  const word = words(place);
  if (/^march$/i.test(word) && THE_MARCH.test(before(place) + '|' + after(place)))
    return refused('a march, not the month');
  if (isInitials(place)) return refused('the initials of a name');
  if (isFirstName(place) || ABBREVIATED_NAME.test(word + after(place)))
    return refused('a first name');
  if (hasLead(place)) return said;
  if (/^Jan,/.test(word + after(place))) return refused('somebody is spoken to');
  if (
    /^(?:may|march|april|june|august|jan|mar|dec|sep|jun)$/i.test(word) &&
    NAME_OR_VERB.test(after(place))
  )
    return refused(`"${word}" may be a name or a verb`);
  if (/^(?:may|march|jan|mar|dec|sep|jun)\.?$/i.test(word) && !ENDS_PHRASE.test(after(place)))
    return refused(`"${word}" without a preposition`);
  if (/^may$/i.test(word) && /(?:^|[.!?]["”]?\s*)$/.test(before(place)))
    return refused('"May" opens a sentence');
  return said;
}

/** "Friday, May 9", "yesterday, May 9". */
const WEEKDAY =
  '(?:(?:(?:this (?:coming |past )?|last |next |good )?(?<weekday>{{dayname}}),?|(?:today|yesterday|tomorrow),) (?:the )?)?';
/** Figures that go on are no day: "June 14:30", "May 1.5", "March 20%". */
const NO_DAY =
  '(?!:[0-9]|[0-9/]|[.,][0-9]{1,3}(?![0-9])|%| ?(?:percent|per cent|million|billion|times|people)\\b)';
/** "In October the first line opened": what is counted is no day. */
const COUNTED = /\sthe\s+[a-z-]+$/i;
const THING =
  /^\s+(?!(?:and|at|but|by|for|from|he|i|in|is|it|of|on|or|she|that|the|they|this|to|was|we|were|when|will|with|you|had|has)\b)[a-z]/;
const isThing = (place: Place): boolean => COUNTED.test(words(place)) && THING.test(after(place));
/** "17/18 January". */
const OTHER_DAY = /(?<![0-9./-])[0-3]?[0-9]\/$/;
export const dates: readonly Rule[] = [
  {
    id: 'date/month-day',
    needs: ['month', 'digits|ordinal'],
    pattern: `(?:${WEEKDAY}|(?<week>the week(?:end)? of ))(?<month>{{monthname}})(?: ?(?:(?<nth>{{dd}}{{nth}})|(?<day>{{dd}})${NO_DAY})| (?:the )?(?<word>{{ordinalday}}))`,
    tail: YEAR,
    examples: {
      'They met on June 3, 1987.': { kind: 'calendar', month: 6, day: 3, year: 1987 },
      'Fiscal year 2023 ended on September 30.': {
        kind: 'calendar',
        month: 9,
        day: 30,
        year: 2023,
      },
      'He resigned on Friday, May 9.': { kind: 'calendar', month: 5, day: 9, weekday: 5 },
      'The vote is on March the 3rd.': { kind: 'calendar', month: 3, day: 3 },
      'It opens the week of May 6, 2019.': {
        kind: 'calendar',
        month: 5,
        day: 6,
        year: 2019,
        grain: 'week',
      },
      'The weekend of May 20 was hot.': { kind: 'calendar', month: 5, day: 20, grain: 'weekend' },
      'On January the 6th people died.': { kind: 'calendar', month: 1, day: 6 },
      "Signed Oct. 12, '94.": { kind: 'calendar', month: 10, day: 12, shortYear: 94 },
    },
    counterexamples: [
      'June 14:30 was the slot.',
      'He scored 12 in March 20% of the time.',
      'She may 5 times a day.',
      'In October the first line opened.',
    ],
    read: (groups, place) =>
      isThing(place) ? refused('the first of things') : read(groups, place),
  },
  {
    id: 'date/day-month',
    needs: ['month', 'digits|ordinal'],
    pattern: `${WEEKDAY}(?:(?<day>{{dd}})(?:-| )?|(?:the )?(?<nth>{{ordinalday}}|{{dd}})(?: day)?(?: of)? )(?<month>{{monthname}})`,
    tail: YEAR,
    examples: {
      'The fair opened on 14 July 1903.': { kind: 'calendar', month: 7, day: 14, year: 1903 },
      'We met on the 2nd of May.': { kind: 'calendar', month: 5, day: 2 },
      'It was Good Friday, the tenth of April.': {
        kind: 'calendar',
        month: 4,
        day: 10,
        weekday: 5,
      },
      'On 25 July of that year it burned.': {
        kind: 'calendar',
        month: 7,
        day: 25,
        yearBy: { by: 0, origin: 'anchor' },
      },
    },
    counterexamples: [
      'He lives at 24 May Street.',
      'It cost $14 June told us.',
      'In 1.5 May tests it failed.',
    ],
    read: (groups, place) =>
      groups.day !== undefined &&
      /[$£€#.,:/0-9]$/.test(before(place)) &&
      !OTHER_DAY.test(before(place))
        ? refused('part of a number')
        : read(groups, place),
  },
  {
    id: 'date/month-year',
    needs: ['month', 'digits|which|number'],
    pattern: '(?:the month of )?(?<month>{{monthname}})',
    tail: { ...YEAR, isNeeded: true },
    examples: {
      'The bridge fell in August 1931.': { kind: 'calendar', month: 8, year: 1931 },
      'It is due in November of this year.': {
        kind: 'calendar',
        month: 11,
        yearBy: { by: 0, origin: 'speech' },
      },
      'He came home in December of forty-five.': { kind: 'calendar', month: 12, shortYear: 45 },
      "They moved in Sept. '08.": { kind: 'calendar', month: 9, shortYear: 8 },
    },
    counterexamples: ['In May 2,500 people came.', 'March 1500.5 was the mark.'],
    read,
  },
  {
    id: 'date/month',
    needs: ['month'],
    pattern:
      '(?:the month of |(?:the )?(?<which>{{which}}|{{thatone}}) (?={{monthname}}(?![a-z]|\\.? ?[0-9])))?(?<month>{{monthname}})',
    examples: {
      'It froze in January.': { kind: 'calendar', month: 1 },
      'Prices rose in May.': { kind: 'calendar', month: 5 },
      'and in march we moved': { kind: 'calendar', month: 3 },
      'The month of October was dry.': { kind: 'calendar', month: 10 },
      'They married last April.': {
        kind: 'calendar',
        month: 4,
        which: { by: -1, origin: 'speech' },
      },
      'We open next October.': { kind: 'calendar', month: 10, which: { by: 1, origin: 'speech' } },
    },
    counterexamples: [
      'You may go.',
      'They march on.',
      'That may be so.',
      'We planned this march for weeks.',
      'May said so.',
      'April was asked about it.',
      'Dr. August Lind agreed.',
      'June, our clerk, left.',
      'Jan, can you hear us?',
      'Then, yesterday, June (sic) Hale came forward.',
      'Poland and Jan Nowak signed.',
      'That was the year he founded DEC.',
    ],
    read: readBareMonth,
  },
];
