/** Words of the lexicon → what they mean. */
import type { Amount, Relative, Unit } from '../../said';
import * as words from './lexicon';

function lookup<T>(entries: Readonly<Record<string, T>>) {
  const known = new Map(Object.entries(entries));
  return (word: string | undefined): T => {
    const value = known.get(word ?? '');
    if (value === undefined) throw new Error(`unbekannt: ${String(word)}`);
    return value;
  };
}

export const monthOf = lookup(words.month);
export const weekdayOf = lookup(words.weekday);
export const seasonOf = lookup(words.season);
export const dayBy = lookup(words.dayword);
export const unitOf = lookup(words.unit) as (word: string | undefined) => Unit;

const stemOf = lookup(words.which);
export const relativeOf = (stem: string | undefined): Relative => ({
  by: stemOf(stem),
  origin: 'speech',
});

const numberOf = lookup(words.number);
export const amountOf = (n: string | undefined, unit: string | undefined): Amount => ({
  n: n === undefined ? null : /^\d/.test(n) ? Number(n) : numberOf(n),
  unit: unitOf(unit),
});
