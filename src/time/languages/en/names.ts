/** Words of the lexicon → what they mean, whatever their case, full stop or line end inside. */
import {
  dayabbr,
  decadename,
  hourname,
  month,
  monthabbr,
  part,
  season,
  weekday,
} from './lexicon/calendar';
import { holiday } from './lexicon/holidays';
import { dayword, thatone, which } from './lexicon/relations';
import type { PartOfDay, Relative } from '../../said';

/** Groups are folded: lower case, plain apostrophes. An abbreviation's full stop and a wide space remain. */
function clean(word: string | undefined): string {
  if (word === undefined) return '';
  const bare = word.endsWith('.') ? word.slice(0, -1) : word;
  return bare.includes('  ') ? bare.replace(/ +/g, ' ') : bare;
}

function lookup<T>(words: Readonly<Record<string, T>>, what: string) {
  const known = new Map(Object.entries(words));
  return (word: string | undefined): T => {
    const value = known.get(clean(word));
    if (value === undefined) throw new Error(`no ${what}: ${String(word)}`);
    return value;
  };
}

export const monthOf = lookup({ ...month, ...monthabbr }, 'month');
export const weekdayOf = lookup({ ...weekday, ...dayabbr }, 'weekday');
export const seasonOf = lookup(season, 'season');
export const partOf = (word: string | undefined): PartOfDay =>
  lookup(part, 'part of day')(word) as PartOfDay;
export const hourOfName = lookup(hourname, 'hour');
export const decadeOf = lookup(decadename, 'decade');
export const holidayOf = lookup(holiday, 'holiday');
export const dayBy = lookup(dayword, 'day');

/** "the next spring" is told of like "the next day", "next spring" lies ahead of who speaks. */
export const relativeIn = (word: string | undefined, words: string): Relative =>
  /^the next\b/i.test(words) ? { by: 1, origin: 'anchor' } : relativeOf(word);

/** "last" counts from the day of speaking, "the previous" from the date spoken of. */
export function relativeOf(word: string | undefined): Relative {
  const key = clean(word);
  if (Object.hasOwn(which, key)) return { by: which[key as keyof typeof which], origin: 'speech' };
  return { by: thatone[key as keyof typeof thatone], origin: 'anchor' };
}
