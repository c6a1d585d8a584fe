/** Dates with a month: "June 14, 2024", "14 June", "November of this year", "June". */
import type { CalendarSaid } from '../../../said';
import type { Groups, Place, Rule } from '../../../rule';
import { after, before, hasLead, words } from '../around';
import { monthOf, relativeOf, weekdayOf } from '../names';
import { readOrdinal } from '../numbers';

function dayOf(groups: Groups): number {
  return readOrdinal(groups.day ?? groups.nth);
}

/** The year part, however it was written. */
function yearFields(groups: Groups): Partial<CalendarSaid> {
  if (groups.year !== undefined) return { year: Number(groups.year) };
  if (groups.short !== undefined) return { shortYear: Number(groups.short) };
  if (groups.rel !== undefined) return { yearBy: relativeOf(groups.rel) };
  return {};
}

/** Words that are also verbs, modals or forenames: only with a capital, and not opening a clause. */
function monthDoubt(groups: Groups): string | null {
  const word = (groups.month ?? '').toLowerCase();
  const written = groups.month ?? '';
  if (/^(?:may|march|mar|dec|sep|jun|jan)$/.test(word) && written === word && word.length <= 5)
    return `"${written}" in lower case is no month`;
  return null;
}

function read(groups: Groups): CalendarSaid | string {
  const doubt = monthDoubt(groups);
  if (doubt !== null && groups.year === undefined && groups.day === undefined) return doubt;
  const day = groups.day ?? groups.nth;
  return {
    kind: 'calendar',
    month: monthOf(groups.month),
    ...(day === undefined ? {} : { day: dayOf(groups) }),
    ...(groups.weekday === undefined ? {} : { weekday: weekdayOf(groups.weekday) }),
    ...yearFields(groups),
  };
}

const YEAR =
  '(?:,? ?(?<year>{{yyyy}})(?![,.]?[0-9])|,? {{apostrophe}}(?<short>[0-9]{2})|,? (?:of )?(?<rel>last|this|next|that|the same|the following|the previous) year)';
const LEADING_WEEKDAY = '(?:(?<weekday>{{dayname}}),? (?:the )?)?';

/** "may" and "march" stand alone as verbs; "March for Life" and "April said" are no months. */
function readBareMonth(groups: Groups, place: Place): CalendarSaid | string {
  const said = read(groups);
  if (typeof said === 'string') return said;
  const word = words(place);
  const risky = /^(?:may|march|april|june|august|jan|mar|dec|sep|sept)$/i.test(word);
  if (!risky) return said;
  if (
    /^\s+(?:said|says|told|asked|has|had|was|for|against|on|in|of the|be|not|have|want)\b/i.test(
      after(place),
    ) &&
    !hasLead(place)
  )
    return `"${word}" without a preposition may be a name or verb`;
  if (
    /^(?:may|march|jan|mar|dec|sep)$/i.test(word) &&
    !hasLead(place) &&
    !/^[\s]*(?:[,.;:)–—-]|$)/.test(after(place))
  )
    return `"${word}" without a preposition is no month`;
  if (/^may$/i.test(word) && /(?:^|[.!?]["”]?\s*)$/.test(before(place)))
    return '"May" opens a sentence';
  return said;
}

export const dates: readonly Rule[] = [
  {
    id: 'date/month-day',
    needs: ['month', 'digits|ordinal'],
    pattern: `${LEADING_WEEKDAY}(?<month>{{monthname}}) ?(?:(?<day>{{dd}}{{nth}}?)|(?:the )?(?<nth>{{ordinalday}}))(?![0-9:/]|[.,][0-9]{1,3}(?![0-9])|%| ?(?:percent|per cent|million|billion))${YEAR}?`,
    read,
  },
  {
    id: 'date/day-month',
    needs: ['month', 'digits|ordinal'],
    pattern: `${LEADING_WEEKDAY}(?:(?<day>{{dd}})(?:-| )?|(?:the )?(?<nth>{{ordinalday}})(?: day)?(?: of)? )(?<month>{{monthname}})(?:${YEAR})?`,
    read: (groups, place) =>
      groups.day !== undefined && /[$£€#.,:/0-9]$/.test(before(place))
        ? 'part of a number'
        : read(groups),
  },
  {
    id: 'date/month-year',
    needs: ['month'],
    pattern: `(?:the month of )?(?<month>{{monthname}})(?:,? (?:of )?(?:the year )?(?<year>{{yyyy}})(?![,.]?[0-9])|,? (?:of )?{{apostrophe}}(?<short>[0-9]{2})|,? (?:of )?(?<rel>last|this|next|that|the same|the following|the previous) year)`,
    read,
  },
  {
    id: 'date/which-month',
    needs: ['month', 'which|thatone'],
    pattern: '(?:the )?(?<rel>{{which}}|{{thatone}}) (?<month>{{monthname}})(?! [0-9])',
    read: (groups) => ({
      kind: 'calendar',
      month: monthOf(groups.month),
      which: relativeOf(groups.rel),
    }),
  },
  {
    id: 'date/month',
    needs: ['month'],
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

/** Month first, as in the United States, unless the figures forbid it or dots say otherwise. */
function readNumeric({ a, b, year, sep }: Groups, place: Place): CalendarSaid | string {
  if (/[0-9$£€][./-]?$/.test(before(place))) return 'part of a longer number';
  const first = Number(a);
  const second = Number(b);
  const dayFirst = first > 12 || (sep === '.' && second <= 12);
  const [month, day] = dayFirst ? [second, first] : [first, second];
  if (month > 12) return 'no such month';
  const digits = year ?? '';
  return {
    kind: 'calendar',
    ...(digits.length === 4 ? { year: Number(digits) } : { shortYear: Number(digits) }),
    month,
    day,
  };
}
