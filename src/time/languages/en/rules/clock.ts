/** Clock times and parts of the day. */
import type { Groups, Place, Rule } from '../../../rule';
import type { CalendarSaid, Origin, Said, TimeOfDay } from '../../../said';
import { after, before, words } from '../around';
import { hourOfName, partOf } from '../names';

function clockOf({ h, m, s, ap }: Groups): TimeOfDay | string {
  const spoken = Number(h);
  const half = ap?.toLowerCase().replace(/[^apm]/g, '');
  if (half !== undefined && (spoken > 12 || spoken === 0)) return 'no such hour';
  const hour =
    half === 'pm' && spoken < 12 ? spoken + 12 : half === 'am' && spoken === 12 ? 0 : spoken;
  const minute = m === undefined ? 0 : Number(m);
  return { hour, minute, ...(s === undefined ? {} : { second: Number(s) }) };
}

function readClock(groups: Groups, place: Place): Said | string {
  if (/[0-9:$.]$/.test(before(place))) return 'part of a longer number';
  const time = clockOf(groups);
  return typeof time === 'string' ? time : { kind: 'time', time };
}

const ZONE =
  '(?: ?\\(?(?:E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|GMT|UTC|BST|CET|CEST|EET|IST|SGT|JST|AEST|local time|Eastern(?: Standard| Daylight)?(?: Time)?)\\)?)?';
const HOURS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const onDay = (
  by: number,
  origin: Origin,
  time: TimeOfDay,
): CalendarSaid & { time: TimeOfDay } => ({
  kind: 'calendar',
  grain: 'day',
  which: { by, origin },
  time,
});

function readPart({ rel, part }: Groups, place: Place): Said | string {
  const time = { part: partOf(part) };
  if (/\bgood\s+$/i.test(before(place))) return 'a greeting';
  if (
    /^[\s-]+(?:sky|skies|shift|clubs?|mare|fall|vision|sights?|stand|gown|market)\b/i.test(
      after(place),
    )
  )
    return 'no time';
  const word = (rel ?? '').toLowerCase();
  if (word === 'this') return onDay(0, 'speech', time);
  if (word === 'last') return onDay(-1, 'speech', time);
  if (word === 'that' || word === 'the same') return onDay(0, 'anchor', time);
  const article = /^(?:the|an?) /i.test(words(place));
  const habitual =
    !article && (/\bat\s+$/i.test(before(place)) || /^[\s-]+[a-z]{4,}/.test(after(place)));
  return habitual ? { kind: 'time', time, habitual } : { kind: 'time', time };
}

export const clock: readonly Rule[] = [
  {
    id: 'time/clock',
    needs: ['digits'],
    pattern: `(?<h>[01]?[0-9]|2[0-4])(?:[:.]?(?<m>[0-5][0-9])(?::(?<s>[0-5][0-9]))?)? ?(?<ap>[ap]\\.m\\.|[ap]\\.? ?m)${ZONE}`,
    read: readClock,
  },
  {
    id: 'time/24',
    needs: ['digits'],
    pattern: `(?<h>[01]?[0-9]|2[0-4]):(?<m>[0-5][0-9])(?::(?<s>[0-5][0-9])(?:\\.[0-9]{1,3})?)?(?! ?[ap]\\.?m|:)(?: ?hours| ?hrs)?${ZONE}`,
    read: readClock,
  },
  {
    id: 'time/oclock',
    needs: ['digits|number'],
    pattern: '(?:(?<h>[01]?[0-9]|2[0-4])|(?<word>{{number}})) ?o{{apostrophe}}clock',
    read: ({ h, word }) => {
      const hour = h === undefined ? HOURS.indexOf((word ?? '').toLowerCase()) + 1 : Number(h);
      if (hour === 0) return 'no such hour';
      return { kind: 'time', time: { hour, minute: 0, halfDayUnknown: true } };
    },
  },
  {
    id: 'time/hour-of-part',
    needs: ['digits|number', 'part'],
    pattern: '(?:(?<h>[1-9]|1[0-2])|(?<word>{{number}})) in the (?<part>morning|afternoon|evening)',
    read: ({ h, word, part }) => {
      const hour = h === undefined ? HOURS.indexOf((word ?? '').toLowerCase()) + 1 : Number(h);
      if (hour === 0) return 'no such hour';
      const late = !/^morning$/i.test(part ?? '') && hour < 12;
      return { kind: 'time', time: { hour: late ? hour + 12 : hour, minute: 0 } };
    },
  },
  {
    id: 'time/named-hour',
    needs: ['hourname'],
    pattern: '(?<name>{{hourname}})',
    read: ({ name }) => ({ kind: 'time', time: { hour: hourOfName(name), minute: 0 } }),
  },
  {
    id: 'time/midnight',
    needs: ['hourname'],
    only: 'brief',
    rank: 1,
    pattern: 'midnight',
    read: () => ({ kind: 'time', time: { hour: 0, minute: 0 } }),
  },
  {
    id: 'time/part',
    needs: ['part'],
    pattern: '(?:(?<rel>this|that|last|the same) |the |an? )?(?<part>{{part}})',
    read: readPart,
  },
  {
    id: 'time/nights',
    needs: ['unit'],
    only: 'brief',
    pattern: 'nights',
    read: () => ({ kind: 'time', time: { part: 'NI' } }),
  },
];
