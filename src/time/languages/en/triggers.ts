/** Words by which the scan knows which rules to try; rules name them in `needs`. */
import type { Triggers } from '../../rule';
import {
  dayabbr,
  decadename,
  hourname,
  month,
  monthabbr,
  part,
  season,
  unit,
  weekday,
  weekdays,
} from './lexicon/calendar';
import { holiday } from './lexicon/holidays';
import { number, ordinal } from './lexicon/numbers';
import { BACK, dayword, frequency, ON, rolling, thatone, which } from './lexicon/relations';

const words = Object.keys;
const plural = (word: string): boolean => /(?:[^s]s|ies|ia)$/.test(word);

export const triggers: Triggers = {
  month: [...words(month), ...words(monthabbr)],
  weekday: [...words(weekday), ...words(dayabbr)],
  season: words(season),
  part: words(part),
  unit: words(unit),
  units: words(unit).filter(plural),
  quarter: ['quarter', 'period'],
  number: words(number),
  ordinal: words(ordinal),
  which: [...words(which), ...words(thatone)],
  dayword: words(dayword),
  direction: [...BACK, ...ON],
  every: ['every', 'each', 'per'],
  article: ['a', 'an'],
  present: ['now', 'currently', 'nowadays', 'time', 'present'],
  past: ['recently', 'lately', 'past', 'former', 'recent'],
  future: ['future'],
  holiday: words(holiday),
  rolling: words(rolling),
  fraction: ['half', 'latter'],
  /** "ten past", "quarter to": seldom, where "ten" and "to" are not. */
  clockside: [...words(number), 'half', 'quarter', 'minutes'].flatMap((word) => [
    `${word} past`,
    `${word} to`,
  ]),
  /** "BC", "B.C.", "AD", "A.D." */
  era: ['bc', 'bce', 'b', 'ad', 'd', 'ce'],
  /** "pm", "p.m." */
  meridiem: ['am', 'pm', 'm'],
  /** Words of one rule or two, too seldom in a text to need a bit each. */
  named: [...words(decadename), ...words(frequency), ...words(hourname), ...words(weekdays), 'o'],
  rare: [
    ...[
      'seventeen',
      'eighteen',
      'nineteen',
      'twenty',
      'thousand',
      'forty',
      'fifty',
      'sixty',
      'seventy',
      'eighty',
      'ninety',
    ],
    ...['anniversary', 'q', 'ago', 'earlier', 'end', 'long', 'fy', 'oh', 'aught', 'ought'],
  ],
};
