/** 1 passing, 2 useful, 3 a reader's timeline needs it: from how it is told, not from its topic. */
import type { Attachment } from './attach';
import type { EventLexicon } from './lexicon/types';
import type { Precision } from '../calendar/edtf';
import type { Tagged } from './tag';

export interface Telling {
  readonly attachment: Attachment;
  readonly words: readonly Tagged[];
  readonly precision: Precision | null;
  readonly names: number;
  readonly lex: EventLexicon;
}

const IN_MAIN_CLAUSE: ReadonlySet<string> = new Set(['fronted', 'added', 'on-verb', 'before-when']);

const isExact = (precision: Precision | null): boolean =>
  precision === 'day' || precision === 'week' || precision === 'month';

const COUNTED_IN: ReadonlySet<string> = new Set(['percent', 'million', 'billion', 'per']);

/** A number with a unit and no happening: a statistic. */
const isStatistic = (words: readonly Tagged[]): boolean =>
  words.some(
    ({ text, lower }) => COUNTED_IN.has(lower) || text.includes('%') || text.includes('$'),
  );

export function importanceOf({ attachment, words, precision, names, lex }: Telling): number {
  let points = 0;
  const { pattern, verb } = attachment;
  const named = words.some((word) => lex.eventNouns.has(word.lower));
  if (IN_MAIN_CLAUSE.has(pattern)) points += 1;
  if (names > 0) points += 1;
  if (isExact(precision)) points += 1;
  if (named) points += 1;
  if (verb?.copula) points -= 1;
  if (isStatistic(words)) points -= 1;
  if (pattern === 'before-noun' && precision === 'year' && !named) points -= 1;
  return points >= 3 ? 3 : points >= 1 ? 2 : 1;
}
