/** What TIMEX3 says of a mention, dated or not. */
import { isDated, type Outcome } from '../resolve/outcome';
import type { Mod, Said } from '../said';
import { boundMod } from './date';
import { durationValue, isLength, periodValue, timeValue } from './timex';
import { undatedValue } from './undated';

/** `value`: "2024-06-14T09:00", "P3W", "PRESENT_REF". */
export function valueOf(said: Said, outcome: Outcome): string {
  if (isLength(said)) return durationValue(said.amounts);
  if (!isDated(outcome)) return undatedValue(said);
  return periodValue(outcome.period) + (said.time ? timeValue(said.time) : '');
}

export const modOf = (said: Said, outcome: Outcome): Mod | undefined =>
  said.mod ?? (isDated(outcome) ? boundMod(said) : undefined);
