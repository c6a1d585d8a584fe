/** Periods relative to the day of speaking or to a date: "last year", "the following week", "that summer". */
import type { CalendarSaid } from '../../../said';
import type { Grain } from '../../../../calendar/period';
import type { Rule } from '../../../rule';
import { relativeOf, seasonOf } from '../names';
import { readOrdinal, readUnit } from '../numbers';

const GRAINS = new Set([
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  'millennium',
]);

export const periods: readonly Rule[] = [
  {
    id: 'period/which',
    needs: ['unit', 'which|thatone'],
    pattern:
      '(?:(?:the|that|this) )?(?:very )?(?<rel>{{which}}|{{thatone}})(?: full| fiscal| calendar)?[ -](?<unit>{{unit}})(?![ -]?(?:old|long)\\b)',
    read: ({ rel, unit }): CalendarSaid | string => {
      const { unit: grain } = readUnit(unit, 1);
      if (!GRAINS.has(grain)) return 'shorter than a day';
      if (/s$/i.test(unit ?? '') && grain !== 'century') return 'more than one';
      return { kind: 'calendar', grain: grain as Grain, which: relativeOf(rel) };
    },
  },
  {
    id: 'period/the-next-morning',
    needs: ['part', 'which|thatone'],
    pattern:
      '(?:the )?(?:very )?(?<rel>next|following|previous|preceding|same) (?:day )?(?<part>morning|afternoon|evening|night)',
    read: ({ rel, part }) => ({
      kind: 'calendar',
      grain: 'day',
      which: {
        by: /^(?:next|following)$/i.test(rel ?? '') ? 1 : /^same$/i.test(rel ?? '') ? 0 : -1,
        origin: 'anchor',
      },
      time: {
        part: ({ morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' } as const)[
          (part ?? '').toLowerCase() as 'morning'
        ],
      },
    }),
  },
  {
    id: 'period/season',
    needs: ['season'],
    pattern:
      '(?:(?:the )?(?:(?<rel>{{which}}|{{thatone}})[ -])|the )?(?<season>{{season}})(?:,? (?:of )?(?:(?<year>{{yyyy}})|{{apostrophe}}(?<short>[0-9]{2})|(?<yearrel>last|this|next|that) year))?',
    read: ({ rel, season, year, short, yearrel }, place) => {
      const word = (season ?? '').toLowerCase();
      const bare =
        rel === undefined && year === undefined && short === undefined && yearrel === undefined;
      const left = place.text.slice(Math.max(0, place.start - 30), place.start);
      if (
        bare &&
        /^(?:spring|fall)$/.test(word) &&
        !/\b(?:in|during|by|since|until|through|throughout|over|late|early|mid|last|the|of)[\s-]*$/i.test(
          left + place.text.slice(place.start, place.end).replace(/\S+$/, ''),
        )
      )
        return `"${word}" without a preposition is no season`;
      if (
        bare &&
        /^fall$/.test(word) &&
        /^\s+(?:of|in|from|to|by|on|for|apart|into|short|back|behind|under|below|off|out)\b/i.test(
          place.text.slice(place.end, place.end + 12),
        )
      )
        return 'a fall, not the autumn';
      return {
        kind: 'calendar',
        season: seasonOf(season),
        ...(year === undefined ? {} : { year: Number(year) }),
        ...(short === undefined ? {} : { shortYear: Number(short) }),
        ...(yearrel === undefined ? {} : { yearBy: relativeOf(yearrel) }),
        ...(rel === undefined ? {} : { which: relativeOf(rel) }),
      };
    },
  },
  {
    id: 'period/quarter',
    needs: ['unit|ordinal', 'ordinal|digits'],
    pattern:
      '(?:the )?(?:(?:(?<year>{{yyyy}})|(?<yearrel>this|last|next|the previous) year{{apostrophe}}s) )?(?:fiscal )?(?<nth>first|second|third|fourth|1st|2nd|3rd|4th)(?: fiscal)?[ -](?<what>quarter|half)(?:,? (?:of )?(?:fiscal )?(?:(?<year2>{{yyyy}})|(?<yearrel2>this|last|next|that) year|the year))?',
    read: ({ nth, what, year, year2, yearrel, yearrel2 }, place) => {
      const n = readOrdinal(nth);
      const half = /half/i.test(what ?? '');
      if (half && n > 2) return 'there are two halves';
      const left = place.text.slice(Math.max(0, place.start - 12), place.start);
      if (
        half &&
        year2 === undefined &&
        yearrel2 === undefined &&
        !/year/i.test(place.text.slice(place.start, place.end)) &&
        !/\b(?:in|for|during)\s+$/i.test(left)
      )
        return 'half of what is not said';
      const rel = yearrel ?? yearrel2;
      return {
        kind: 'calendar',
        ...(half ? { half: n } : { quarter: n }),
        ...((year ?? year2) === undefined ? {} : { year: Number(year ?? year2) }),
        ...(rel === undefined ? {} : { yearBy: relativeOf(rel.replace(/^the /i, '')) }),
      };
    },
  },
  {
    id: 'period/q1',
    needs: ['digits'],
    pattern:
      '(?:(?<year>{{yyyy}})[ -]?)?Q(?<n>[1-4])(?:[ -]?(?:of )?(?<year2>{{yyyy}})|[ -]?{{apostrophe}}(?<short>[0-9]{2}))?',
    read: ({ n, year, year2, short }, place) =>
      place.text.slice(place.start, place.end).includes('q')
        ? 'not written as a quarter'
        : {
            kind: 'calendar',
            quarter: Number(n),
            ...((year ?? year2) === undefined ? {} : { year: Number(year ?? year2) }),
            ...(short === undefined ? {} : { shortYear: Number(short) }),
          },
  },
];
