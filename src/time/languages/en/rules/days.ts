/** Weekdays, days counted from the day of speaking, holidays and anniversaries. */
import type { Rule } from '../../../rule';
import { none } from '../../../said';
import { after, before, words } from '../around';
import { dayBy, holidayOf, relativeOf, weekdayOf } from '../names';
import { readOrdinal } from '../numbers';

export const days: readonly Rule[] = [
  {
    id: 'day/weekday',
    needs: ['weekday|dayabbr'],
    pattern: '(?<weekday>{{dayname}})',
    read: ({ weekday }, place) => {
      const word = words(place);
      const short = word.replace('.', '').length <= 5 && !/day/i.test(word);
      if (short && word === word.toLowerCase()) return `"${word}" in lower case is no weekday`;
      if (
        /^(?:sun|sat|wed|mon|fri)$/i.test(word) &&
        /^\s+(?:[A-Z]|a\b|on\b|in\b|down\b|and\b)/.test(after(place))
      )
        return `"${word}" is a word or a name`;
      if (/^sun$/i.test(word) && /\b(?:the|[A-Z][a-z]+)\s+$/.test(before(place)))
        return 'the sun, or a newspaper';
      return { kind: 'calendar', weekday: weekdayOf(weekday) };
    },
  },
  {
    id: 'day/which-weekday',
    needs: ['weekday|dayabbr', 'which|thatone'],
    pattern: '(?:the )?(?<rel>{{which}}|{{thatone}}) (?:coming )?(?<weekday>{{dayname}})',
    read: ({ rel, weekday }, place) =>
      /^\w+\s+sun$/i.test(words(place)) && !/S(?:un|UN)$/.test(words(place))
        ? 'the sun'
        : { kind: 'calendar', weekday: weekdayOf(weekday), which: relativeOf(rel) },
  },
  {
    id: 'day/word',
    needs: ['dayword'],
    pattern: '(?<day>{{dayword}})',
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
    read: ({ past }) => ({
      kind: 'calendar',
      grain: 'day',
      which: { by: past === undefined ? 2 : -2, origin: 'speech' },
    }),
  },
  {
    id: 'day/holiday',
    needs: ['holiday'],
    pattern:
      '(?:(?:the )?(?<rel>last|this|next|this coming|this past) )?(?<holiday>{{holiday}})(?:,? (?:of )?(?<year>{{yyyy}}))?',
    read: ({ holiday, year, rel }, place) => {
      if (
        /^\s+(?:Agreement|Accords?|Massacre|Parade|Island|Rising|tree|card|cards|carol|present|presents|gift|gifts|party|shopping|season|holiday|holidays|dinner|break|spirit|bonus)\b/i.test(
          after(place),
        )
      )
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
    needs: ['digits|ordinal'],
    pattern:
      '(?:(?:the|its|their|his|her|our) )?(?<nth>{{ordinal}}|[0-9]{1,3}{{nth}})[ -]anniversary',
    read: ({ nth }) => ({ kind: 'anniversary', years: readOrdinal(nth) }),
  },
];
