/** Dates in figures: "2011-03-09", "10/20/2003". */
import { refused, type Groups, type Place, type Rule } from '../../../rule';
import type { CalendarSaid } from '../../../said';
import { before } from '../around';

/** Month first, unless the figures forbid it or dots part them; which was meant by "3/4/2024" the text decides. */
function readNumeric({ iso, a, b, year, sep }: Groups, place: Place): CalendarSaid | string {
  if (iso !== undefined) {
    const [of, month, day] = iso.split(/[-/.]/).map(Number);
    return { kind: 'calendar', year: of, month, day } as CalendarSaid;
  }
  if (/[0-9$£€][./-]?$/.test(before(place))) return refused('part of a longer number');
  const [first, second] = [Number(a), Number(b)];
  const dayFirst = first > 12 || (sep === '.' && second <= 12);
  const [month, day] = dayFirst ? [second, first] : [first, second];
  if (month > 12) return refused('no such month');
  const either = !dayFirst && day <= 12 && day !== month;
  const order = dayFirst ? 'day-first' : either ? 'either' : day > 12 ? 'month-first' : undefined;
  const digits = year ?? '';
  const named = digits.length === 4 ? { year: Number(digits) } : { shortYear: Number(digits) };
  return { kind: 'calendar', ...named, month, day, ...(order && { order }) };
}

export const figures: readonly Rule[] = [
  {
    id: 'date/numeric',
    needs: ['numeric'],
    pattern:
      '(?:(?<iso>{{yyyy}}(?<dash>[-/.])(?:0[1-9]|1[0-2])\\k<dash>(?:0[1-9]|[12][0-9]|3[01]))|(?<a>{{dd}})(?<sep>[-/.])(?<b>{{dd}})\\k<sep>(?<year>{{yyyy}}|[0-9]{2})(?![0-9./-]{0,8}[0-9]))',
    examples: {
      'Dated 10/20/2003.': {
        kind: 'calendar',
        year: 2003,
        month: 10,
        day: 20,
        order: 'month-first',
      },
      'Dated 27.03.15.': {
        kind: 'calendar',
        shortYear: 15,
        month: 3,
        day: 27,
        order: 'day-first',
      },
      'Logged on 2011-03-09.': { kind: 'calendar', year: 2011, month: 3, day: 9 },
      'Logged on 2011.03.09.': { kind: 'calendar', year: 2011, month: 3, day: 9 },
      'Dated 3/4/2024.': { kind: 'calendar', year: 2024, month: 3, day: 4, order: 'either' },
    },
    counterexamples: [
      'The host is 10.1.2.3.',
      'Part 2011-13-09 is gone.',
      'Order 12011-03-090 shipped.',
      'Version 1.2.3.4 is out.',
      'Call 555-12-12-1234.',
      'Dated 31/31/2003.',
    ],
    read: readNumeric,
  },
];
