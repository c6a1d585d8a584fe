/** News, dialogue or narrative: how dates without a year are to be completed. */
import type { TimeMode } from '../types';

export interface Signs {
  /** Years written out. */
  readonly years: readonly number[];
  /** "today", "yesterday", "last week". */
  readonly deictic: number;
  readonly labelled: boolean;
  readonly spokenYear: number | null;
}

/** A history names many years, few of them its own, and hardly says "today". */
export function chooseMode({ years, deictic, labelled, spokenYear }: Signs): TimeMode {
  const past = years.filter(
    (year) => spokenYear === null || Math.abs(year - spokenYear) > 1,
  ).length;
  if (past >= 8 && past > 0.6 * years.length && past > 4 * deictic) return 'narrative';
  return labelled ? 'dialogue' : 'news';
}
