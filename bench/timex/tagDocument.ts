/** The tagger as the corpora's tools call it: one text, its date, TIMEX3 with the rule that found each. */
import { resolvedOf, toTimex } from '../../src/time/tagTimexes';

export interface ScoredTimex {
  readonly begin: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
  readonly rule: string;
}

export const tag = (text: string, dct: string | null): ScoredTimex[] =>
  resolvedOf(text, { date: dct }).map((resolved) => {
    const { begin, end, type, value } = toTimex(text, resolved);
    return { begin, end, type, value, rule: resolved.mention.rule };
  });
