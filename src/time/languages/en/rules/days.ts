/** Weekdays, days counted from the day of speaking, holidays and anniversaries. */
import type { Groups, Place, Rule } from '../../../rule';
import { none, type Said } from '../../../said';
import { after, before, words } from '../around';
import { dayBy, holidayOf, relativeOf, weekdayOf } from '../names';
import { readOrdinal } from '../numbers';

/** "Sat" and "Sun" are words, and names of companies and papers: only where a weekday is to be expected. */
const LEADS_TO_DAY = /(?:\b(?:on|until|till|by|since|every|from|or|and|to)|[-–/&])\s*$/i;
const LEADS_TO_DATE = /^\.?,?\s*(?:\d|noon\b|at\s+\d|[-–&/]\s*(?:mon|tue|wed|thu|fri|sat|sun)\b)/i;

function readWeekday({ weekday }: Groups, place: Place): Said | string {
  const word = words(place);
  const said: Said = { kind: 'calendar', weekday: weekdayOf(weekday) };
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
    needs: ['weekday|dayabbr'],
    pattern: '(?<weekday>{{dayname}})',
    read: readWeekday,
  },
  {
    id: 'day/which-weekday',
    needs: ['weekday|dayabbr', 'which|thatone'],
    pattern: '(?:the )?(?<rel>{{which}}|{{thatone}}) (?:coming )?(?<weekday>{{dayname}})',
    read: ({ rel, weekday }, place) =>
      /(?:^the|that|same)\s+(?:\w+\s+)?(?:sun|sat)$/i.test(words(place))
        ? 'the sun, or a name'
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
        /^\s+(?:Agreement|Accords?|Massacre|Parade|Island|Rising|tree|card|cards|carol|tree)\b/i.test(
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
