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
import {
  dayword,
  direction,
  every,
  fraction,
  frequency,
  futureword,
  pastword,
  present,
  rolling,
  thatone,
  which,
} from './lexicon/relations';

const words = Object.keys;

export const triggers: Triggers = {
  month: [...words(month), ...words(monthabbr)],
  weekday: [...words(weekday), ...words(dayabbr), ...words(weekdays)],
  season: words(season),
  part: words(part),
  hourname: words(hourname),
  unit: words(unit),
  decadename: words(decadename),
  number: words(number),
  ordinal: words(ordinal),
  which: [...words(which), ...words(thatone)],
  dayword: words(dayword),
  direction: words(direction),
  frequency: words(frequency),
  every: words(every),
  present: words(present),
  past: words(pastword),
  future: words(futureword),
  holiday: words(holiday),
  rolling: words(rolling),
  fraction: words(fraction),
  anniversary: ['anniversary'],
  /** "BC", "B.C.", "AD", "A.D." */
  era: ['bc', 'bce', 'b', 'ad', 'a', 'ce', 'c'],
  /** "pm", "p.m." */
  meridiem: ['am', 'pm', 'm'],
  clock: ['o'],
  q: ['q'],
};
