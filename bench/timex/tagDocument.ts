/** The tagger as the corpora's tools call it: one text, its date, TIMEX3 with the rule that found each. */
import { readingsOf } from '../../src/time/tagTimexes';

export interface ScoredTimex {
  readonly begin: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
  readonly rule: string;
}

export const tag = (text: string, dct: string | null): ScoredTimex[] =>
  readingsOf(text, { date: dct }).map(({ start, end, type, timex, rule }) => ({
    begin: start,
    end,
    type,
    value: timex.value,
    rule,
  }));
