/** Clock times and parts of the day. */
import type { TimeOfDay } from '../../../said';
import type { Groups, Rule } from '../../../rule';
import { before } from '../around';
import { hourOfName, partOf } from '../names';

function clockOf({ h, m, s, ap }: Groups): TimeOfDay | string {
  const spoken = Number(h);
  const half = ap?.toLowerCase().replace(/[^apm]/g, '');
  if (half !== undefined && (spoken > 12 || spoken === 0)) return 'no such hour';
  if (spoken > 24) return 'no such hour';
  const hour =
    half === 'pm' && spoken < 12 ? spoken + 12 : half === 'am' && spoken === 12 ? 0 : spoken;
  return {
    hour,
    minute: m === undefined ? 0 : Number(m),
    ...(s === undefined ? {} : { second: Number(s) }),
  };
}

const ZONE =
  '(?: ?\\(?(?:E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|GMT|UTC|BST|CET|CEST|EET|IST|SGT|JST|AEST|local time|Eastern(?: Standard| Daylight)?(?: Time)?)\\)?)?';

export const clock: readonly Rule[] = [
  {
    id: 'time/clock',
    needs: ['digits'],
    pattern: `(?<h>[01]?[0-9]|2[0-4])(?:[:.](?<m>[0-5][0-9])(?::(?<s>[0-5][0-9]))?)? ?(?<ap>[ap]\\.m\\.|[ap]\\.? ?m)${ZONE}`,
    read: (groups) => {
      const time = clockOf(groups);
      return typeof time === 'string' ? time : { kind: 'time', time };
    },
  },
  {
    id: 'time/24',
    needs: ['digits'],
    pattern: `(?<h>[01]?[0-9]|2[0-4]):(?<m>[0-5][0-9])(?::(?<s>[0-5][0-9])(?:\\.[0-9]{1,3})?)?(?! ?[ap]\\.?m)(?:(?: hours| hrs)?${ZONE})`,
    read: (groups, place) => {
      if (/[0-9:]$/.test(before(place))) return 'part of a longer number';
      const time = clockOf(groups);
      return typeof time === 'string' ? time : { kind: 'time', time };
    },
  },
  {
    id: 'time/oclock',
    needs: ['digits|number'],
    pattern: `(?:(?<h>[01]?[0-9]|2[0-4])|(?<word>{{number}})) ?o{{apostrophe}}clock`,
    read: ({ h, word }) => {
      const hours = [
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
      const hour = h === undefined ? hours.indexOf((word ?? '').toLowerCase()) + 1 : Number(h);
      return hour === 0
        ? 'no such hour'
        : { kind: 'time', time: { hour, minute: 0, halfDayUnknown: true } };
    },
  },
  {
    id: 'time/named-hour',
    needs: ['hourname'],
    pattern: '(?<name>{{hourname}})',
    read: ({ name }) => ({ kind: 'time', time: { hour: hourOfName(name), minute: 0 } }),
  },
  {
    id: 'time/part',
    needs: ['part'],
    pattern: '(?:(?:(?<rel>this|that|last|the same)|the) )?(?<part>{{part}})',
    read: ({ rel, part }, place) => {
      const word = (rel ?? '').toLowerCase();
      const named = partOf(part);
      if (/\bgood\s+$/i.test(before(place))) return 'a greeting';
      if (word === 'this')
        return {
          kind: 'calendar',
          grain: 'day',
          which: { by: 0, origin: 'speech' },
          time: { part: named },
        };
      if (word === 'last')
        return {
          kind: 'calendar',
          grain: 'day',
          which: { by: -1, origin: 'speech' },
          time: { part: named },
        };
      if (word === 'that' || word === 'the same')
        return {
          kind: 'calendar',
          grain: 'day',
          which: { by: 0, origin: 'anchor' },
          time: { part: named },
        };
      return { kind: 'time', time: { part: named } };
    },
  },
];
