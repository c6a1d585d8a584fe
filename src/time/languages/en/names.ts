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

const clean = (word: string | undefined): string =>
  (word ?? '')
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/\s+/g, ' ')
    .replace(/[’‘ʼ`´]/g, "'");

function lookup<T>(words: Readonly<Record<string, T>>, what: string) {
  return (word: string | undefined): T => {
    const key = clean(word);
    if (!Object.hasOwn(words, key)) throw new Error(`no ${what}: ${key}`);
    return words[key] as T;
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

/** "last" counts from the day of speaking, "the previous" from the date spoken of. */
export function relativeOf(word: string | undefined): Relative {
  const key = clean(word);
  if (Object.hasOwn(which, key)) return { by: which[key as keyof typeof which], origin: 'speech' };
  return { by: thatone[key as keyof typeof thatone], origin: 'anchor' };
}
