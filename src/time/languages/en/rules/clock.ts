/** Clock times. */
import { refused, type Groups, type Place, type Rule } from '../../../rule';
import type { Said, TimeOfDay } from '../../../said';
import { after, before, words } from '../around';
import { hourOfName } from '../names';
import { readAmount } from '../numbers';

function clockOf({ h, m, s, ap }: Groups): TimeOfDay | string {
  const spoken = Number(h);
  const half = ap?.toLowerCase().replace(/[^apm]/g, '');
  if (half !== undefined && (spoken > 12 || spoken === 0)) return refused('no such hour');
  const hour =
    half === 'pm' && spoken < 12 ? spoken + 12 : half === 'am' && spoken === 12 ? 0 : spoken;
  const minute = m === undefined ? 0 : Number(m);
  return { hour, minute, ...(s === undefined ? {} : { second: Number(s) }) };
}

function readClock(groups: Groups, place: Place): Said | string {
  if (/[0-9:$.]$/.test(before(place))) return refused('part of a longer number');
  const time = clockOf(groups);
  return typeof time === 'string' ? time : { kind: 'time', time };
}

/** "3:16" alone is a verse, a ratio or a score. */
const TIME_LEAD =
  /(?:\b(?:at|by|until|till|from|to|and|or|before|after|around|about|since|between)|[-–—(,@])\s*$/i;

/** Books whose chapters and verses are parted by a colon. */
const VERSE =
  /\b(?:Genesis|Exodus|Psalms?|Proverbs|Isaiah|Matthew|Mark|Luke|John|Acts|Romans|Corinthians|Hebrews|Revelation|verse|chapter)\s+$/i;

/** "0615 hours" is a time of day where a nought or "at" leads it, "1200 hours" is long. */
function readMilitary({ hh, mm }: Groups, place: Place): Said | string {
  if (!/^0/.test(hh ?? '') && !TIME_LEAD.test(before(place))) return refused('an amount');
  return { kind: 'time', time: { hour: Number(hh), minute: Number(mm) } };
}

function read24(groups: Groups, place: Place): Said | string {
  if (groups.hh !== undefined) return readMilitary(groups, place);
  const full = /^\d\d:\d\d/.test(words(place)) || /[a-z]/i.test(words(place));
  if (!full && !TIME_LEAD.test(before(place))) return refused('a score');
  if (VERSE.test(before(place))) return refused('a verse');
  const said = readClock(groups, place);
  const hour = Number(groups.h);
  // "2:30" may be of the afternoon, "02:30" is not.
  if (typeof said === 'string' || !/^[1-9]$|^1[0-2]$/.test(groups.h ?? '') || hour === 0)
    return said;
  return { ...said, time: { ...said.time, halfDayUnknown: true } };
}

/** "Midnight Express", not "Noon Saturday" or "Noon GMT". */
const NAME_GOES_ON =
  /^\s+(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))[A-Z][a-z]/;
const ZONE =
  '(?: ?\\(?(?:[ecmp][sd]?t|gmt|utc|bst|cest|cet|eet|ist|sgt|jst|aest|local time|eastern(?: standard| daylight)?(?: time)?)\\)?)?';
/** "five" → 5; 0 where it is no hour. */
const hourOf = (word: string | undefined): number => {
  const hour = readAmount(word) ?? 0;
  return hour > 12 ? 0 : hour;
};

/** "five o'clock", "4 in the morning", "since 6 this morning". */
function readSpokenHour({ h, word, clock: named, part, day }: Groups, place: Place): Said | string {
  const hour = h === undefined ? hourOf(word) : Number(h);
  if (hour === 0 || (named === undefined && hour > 12)) return refused('no such hour');
  const led = /\b(?:at|since|until|till|by|from|before|after|around|about)\s+$/i.test(
    before(place),
  );
  if (day !== undefined && !led) return refused('a count');
  if (part === undefined) return { kind: 'time', time: { hour, minute: 0, halfDayUnknown: true } };
  const late = part !== 'morning' && hour < 12;
  return { kind: 'time', time: { hour: late ? hour + 12 : hour, minute: 0 } };
}

export const clock: readonly Rule[] = [
  {
    id: 'time/clock',
    needs: ['digits', 'meridiem'],
    pattern: `(?<h>[01]?[0-9]|2[0-4])(?:[:.]?(?<m>[0-5][0-9])(?::(?<s>[0-5][0-9]))?)? ?(?<ap>[ap]\\.m\\.|[ap]\\.? ?m)${ZONE}`,
    examples: {
      'It starts at 8:30 p.m.': { kind: 'time', time: { hour: 20, minute: 30 } },
      'Doors at 7pm EST.': { kind: 'time', time: { hour: 19, minute: 0 } },
    },
    counterexamples: ['It is 8:75 pm.', 'At 13 pm.'],
    read: readClock,
  },
  {
    id: 'time/24',
    needs: ['colon|units|part'],
    rank: 1,
    pattern: `(?<h>[01]?[0-9]|2[0-4])(?::|\\.(?=[0-9]{2} (?:on )?(?:{{weekday}}|this|that|tomorrow|yesterday) (?:morning|afternoon|evening)\\b))(?<m>[0-5][0-9])(?::(?<s>[0-5][0-9])(?:\\.[0-9]{1,3})?)?(?! ?[ap]\\.?m|:)(?: ?hours| ?hrs)?${ZONE}|(?<hh>[01][0-9]|2[0-3])(?<mm>[0-5][0-9]) ?(?:hours|hrs)`,
    examples: {
      'The train left at 17:45.': { kind: 'time', time: { hour: 17, minute: 45 } },
      'We left at 0615 hours.': { kind: 'time', time: { hour: 6, minute: 15 } },
      'At 09:05:30 it stopped.': { kind: 'time', time: { hour: 9, minute: 5, second: 30 } },
    },
    counterexamples: [
      'The score was 3:2.',
      'The ratio is 1:18:40:2.',
      'Luke 12:45 warns him.',
      'It ran for 1200 hours.',
    ],
    read: read24,
  },
  {
    id: 'time/past-to',
    needs: ['clockside|digits', 'number|digits'],
    pattern:
      '(?:half|(?:a )?quarter|(?<m>{{wordnumber}}|[0-9]{1,2})(?: minutes)?)[ -](?<side>past|to)[ -](?<h>{{number}}|1[0-2]|[1-9])(?: o{{apostrophe}}clock)?',
    examples: {
      'They met at half past five.': {
        kind: 'time',
        time: { hour: 5, minute: 30, halfDayUnknown: true },
      },
      'It was a quarter to six.': {
        kind: 'time',
        time: { hour: 5, minute: 45, halfDayUnknown: true },
      },
      "We sit at half-past Nine o'clock.": {
        kind: 'time',
        time: { hour: 9, minute: 30, halfDayUnknown: true },
      },
      'The bell rang at ten past eleven.': {
        kind: 'time',
        time: { hour: 11, minute: 10, halfDayUnknown: true },
      },
    },
    counterexamples: [
      'They won by ten to five.',
      'From 9 to 5 she worked.',
      'The ratio was two to one.',
      'A quarter to half of it.',
    ],
    read: ({ m, side, h }, place) => {
      const hour = hourOf(h);
      const whole = /^half/i.test(words(place)) ? 30 : 15;
      const minutes = m === undefined ? whole : readAmount(m);
      if (hour === 0 || minutes === null || minutes > 30) return refused('no such hour');
      const counted =
        m !== undefined &&
        ((minutes % 5 > 0 && !/minutes/i.test(words(place))) ||
          !/\b(?:at|was|until|till|about)\s+$/i.test(before(place)));
      if (counted || (side === 'to' && whole === 30)) return refused('a score');
      const time = { halfDayUnknown: true } as const;
      if (side === 'past') return { kind: 'time', time: { hour, minute: minutes, ...time } };
      return {
        kind: 'time',
        time: { hour: hour === 1 ? 12 : hour - 1, minute: 60 - minutes, ...time },
      };
    },
  },
  {
    id: 'time/spoken-hour',
    needs: ['digits|number', 'part|named|dayword'],
    pattern:
      '(?:(?<h>[01]?[0-9]|2[0-4])|(?<word>{{number}}))(?:(?<clock> ?o{{apostrophe}}clock)| in the (?<part>morning|afternoon|evening)|(?<day>(?= (?:(?:this|that|tomorrow|yesterday) (?:morning|afternoon|evening)|last night|tonight|tomorrow\\b))))',
    examples: {
      "It began at five o'clock.": {
        kind: 'time',
        time: { hour: 5, minute: 0, halfDayUnknown: true },
      },
      'At 9 o’clock sharp.': { kind: 'time', time: { hour: 9, minute: 0, halfDayUnknown: true } },
      'They rose at 4 in the morning.': { kind: 'time', time: { hour: 4, minute: 0 } },
    },
    counterexamples: [
      "At zero o'clock.",
      'Forty in the morning line.',
      'They sold 6 this morning.',
      'They sold 14 in the morning.',
    ],
    read: readSpokenHour,
  },
  {
    id: 'time/named-hour',
    needs: ['named'],
    pattern: '(?:12 )?(?<name>{{hourname}})',
    examples: { 'We met at noon.': { kind: 'time', time: { hour: 12, minute: 0 } } },
    counterexamples: ['The noonday sun.', 'Midnight Express ran.'],
    read: ({ name }, place) =>
      /^[A-Z][a-z]/.test(words(place)) && NAME_GOES_ON.test(after(place))
        ? refused('part of a name')
        : { kind: 'time', time: { hour: hourOfName(name), minute: 0 } },
  },
  {
    id: 'time/midnight',
    needs: ['named'],
    only: 'brief',
    rank: 1,
    pattern: 'midnight',
    examples: { 'Up till midnight': { kind: 'time', time: { hour: 0, minute: 0 } } },
    counterexamples: ['Midnightblue.'],
    read: () => ({ kind: 'time', time: { hour: 0, minute: 0 } }),
  },
];
