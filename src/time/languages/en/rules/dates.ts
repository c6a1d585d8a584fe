/** Dates with a month: "June 14, 2024", "14 June", "November of this year", "June". */
import type { CalendarSaid } from '../../../said';
import type { Groups, Place, Rule } from '../../../rule';
import { after, before, hasLead, words } from '../around';
import { monthOf, relativeOf, weekdayOf } from '../names';
import { readOrdinal } from '../numbers';
import { YEAR_PART, yearFields } from '../yearPart';

/** Words that are also verbs, modals or names must be written as months are. */
const RISKY = /^(?:may|march|mar|dec|sep|jan|jun|august)$/i;

const isLower = (word: string): boolean => word === word.toLowerCase();

function read(groups: Groups): CalendarSaid | string {
  const day = groups.day ?? groups.nth;
  const written = groups.month ?? '';
  const alone = day === undefined && groups.year === undefined && groups.era === undefined;
  if (alone && RISKY.test(written) && isLower(written)) return `"${written}" in lower case`;
  return {
    kind: 'calendar',
    month: monthOf(written),
    ...(day === undefined ? {} : { day: readOrdinal(day) }),
    ...(groups.weekday === undefined ? {} : { weekday: weekdayOf(groups.weekday) }),
    ...yearFields(groups),
  };
}

const NAME_OR_VERB =
  /^\s+(?:said|says|told|asked|has|had|was|for|against|on|of the|be|not|have|want|Madness|Fools|Day)\b/i;
const ENDS_PHRASE = /^\s*(?:[,.;:)–—!?]|$)/;

/** "may" and "march" stand alone as verbs; "March for Life" and "April said" are no months. */
function readBareMonth(groups: Groups, place: Place): CalendarSaid | string {
  const said = read(groups);
  if (typeof said === 'string') return said;
  const word = words(place);
  if (hasLead(place)) return said;
  if (
    /^(?:may|march|april|june|august|jan|mar|dec|sep|jun)$/i.test(word) &&
    NAME_OR_VERB.test(after(place))
  )
    return `"${word}" may be a name or a verb`;
  if (/^(?:may|march|jan|mar|dec|sep|jun)\.?$/i.test(word) && !ENDS_PHRASE.test(after(place)))
    return `"${word}" without a preposition`;
  if (/^may$/i.test(word) && /(?:^|[.!?]["”]?\s*)$/.test(before(place)))
    return '"May" opens a sentence';
  return said;
}

const WEEKDAY = '(?:(?:this (?:coming |past )?|last |next )?(?<weekday>{{dayname}}),? (?:the )?)?';
/** Figures that go on are no day: "June 14:30", "May 1.5", "March 20%". */
const NO_DAY = '(?!:[0-9]|[0-9/]|[.,][0-9]{1,3}(?![0-9])|%| ?(?:percent|per cent|million|billion))';
/** Month first, as in the United States, unless the figures forbid it; with dots, day first. */
function readNumeric({ a, b, year, sep }: Groups, place: Place): CalendarSaid | string {
  if (/[0-9$£€][./-]?$/.test(before(place))) return 'part of a longer number';
  const dayFirst = Number(a) > 12 || (sep === '.' && Number(b) <= 12);
  const [month, day] = dayFirst ? [Number(b), Number(a)] : [Number(a), Number(b)];
  if (month > 12) return 'no such month';
  const digits = year ?? '';
  const named = digits.length === 4 ? { year: Number(digits) } : { shortYear: Number(digits) };
  return { kind: 'calendar', ...named, month, day };
}

export const dates: readonly Rule[] = [
  {
    id: 'date/month-day',
    needs: ['month|monthabbr', 'digits|ordinal'],
    pattern: `${WEEKDAY}(?<month>{{monthname}}) ?(?:(?<day>{{dd}}{{nth}}?)|(?:the )?(?<nth>{{ordinalday}}))${NO_DAY}(?:${YEAR_PART})?`,
    read,
  },
  {
    id: 'date/day-month',
    needs: ['month|monthabbr', 'digits|ordinal'],
    pattern: `${WEEKDAY}(?:(?<day>{{dd}})(?:-| )?|(?:the )?(?<nth>{{ordinalday}}|{{dd}})(?: day)?(?: of)? )(?<month>{{monthname}})(?:${YEAR_PART})?`,
    read: (groups, place) =>
      groups.day !== undefined && /[$£€#.,:/0-9]$/.test(before(place))
        ? 'part of a number'
        : read(groups),
  },
  {
    id: 'date/month-year',
    needs: ['month|monthabbr'],
    pattern: `(?:the month of )?(?<month>{{monthname}})${YEAR_PART}`,
    read,
  },
  {
    id: 'date/which-month',
    needs: ['month|monthabbr', 'which|thatone'],
    pattern: '(?:the )?(?<rel>{{which}}|{{thatone}}) (?<month>{{monthname}})(?!\\.? ?[0-9])',
    read: (groups) => {
      const month = groups.month ?? '';
      if (RISKY.test(month) && isLower(month)) return `"${month}" in lower case`;
      return { kind: 'calendar', month: monthOf(month), which: relativeOf(groups.rel) };
    },
  },
  {
    id: 'date/month',
    needs: ['month|monthabbr'],
    pattern: '(?:the month of )?(?<month>{{monthname}})',
    read: readBareMonth,
  },
  {
    id: 'date/iso',
    needs: ['year'],
    pattern:
      '(?<year>{{yyyy}})(?<sep>[-/.])(?<month>0[1-9]|1[0-2])\\k<sep>(?<day>0[1-9]|[12][0-9]|3[01])',
    read: ({ year, month, day }) => ({
      kind: 'calendar',
      year: Number(year),
      month: Number(month),
      day: Number(day),
    }),
  },
  {
    id: 'date/numeric',
    needs: ['digits'],
    pattern:
      '(?<a>{{dd}})(?<sep>[-/.])(?<b>{{dd}})\\k<sep>(?<year>{{yyyy}}|[0-9]{2})(?![0-9./-]*[0-9])',
    read: readNumeric,
  },
];
