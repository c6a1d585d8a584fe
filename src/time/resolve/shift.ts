/** "three years ago", "two days later": counted from the day of speaking or from the date spoken of. */
import {
  addMonths,
  firstDay,
  isFiner,
  periodOfDay,
  shift,
  type Grain,
  type Period,
} from '../../calendar/period';
import type { Situation } from '../context/discourse';
import type { Amount, ShiftSaid } from '../said';
import { baseOf, isBase, isRemoteYear } from './base';
import { undated, type Outcome } from './outcome';

const MONTHS: Partial<Record<Amount['unit'], number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12_000,
};
const isClock = ({ unit }: Amount): boolean =>
  unit === 'second' || unit === 'minute' || unit === 'hour';

/** The day reached; a base wider than a day is counted from its first day. */
function move(base: Period, amount: Amount, sign: number): Period {
  const count = (amount.n ?? 0) * sign;
  if (isClock(amount)) return base;
  if (amount.unit === base.grain) return shift(base, Math.trunc(count));
  const months = MONTHS[amount.unit];
  if (months !== undefined)
    return periodOfDay('day', addMonths(firstDay(base), Math.round(count * months)));
  const days = amount.unit === 'week' || amount.unit === 'weekend' ? 7 : 1;
  return periodOfDay('day', firstDay(base) + Math.round(count * days));
}

/** A span of years (also of decades) names a year, of months a month, of weeks a week. */
const grainOf = (amount: Amount): Grain =>
  amount.unit === 'decade'
    ? 'year'
    : isClock(amount)
      ? 'day'
      : amount.unit === 'weekend'
        ? 'week'
        : (amount.unit as Grain);

/** "a year ago" in a report on a quarter is that quarter of the year before. */
function quarterBefore(
  { amounts: [amount], sign }: ShiftSaid,
  { discourse }: Situation,
): Outcome | null {
  const yearBack = amount?.unit === 'year' && amount.n === 1 && sign < 0;
  if (!yearBack || discourse.mode !== 'news' || !discourse.quarter) return null;
  return { period: shift(discourse.quarter, -4), basis: 'relative', anchoredTo: 'document-date' };
}

/** A shift is as precise as its unit, and never finer than what it is counted from. */
function precisionOf(amount: Amount, base: Period): Grain {
  const own = grainOf(amount);
  return isFiner(own, base.grain) ? base.grain : own;
}

/** So many units from the period. */
export function countedFrom(base: Period, amount: Amount, sign: number, grain?: Grain): Period {
  const reached = move(base, amount, sign);
  return periodOfDay(grain ?? precisionOf(amount, base), firstDay(reached));
}

export function resolveShift(said: ShiftSaid, situation: Situation): Outcome {
  const [amount] = said.amounts;
  if (!amount || amount.n === null) return undated('how many is not said');
  const reported = quarterBefore(said, situation);
  if (reported) return reported;
  const base = baseOf(said.origin, situation, said.sign);
  if (!isBase(base)) return base;
  if (base.of === 'document-date' && isFiner(grainOf(amount), base.period.grain))
    return undated('the day of speaking is too coarse');
  if (isRemoteYear(base, situation) && isFiner(grainOf(amount), 'month'))
    return undated('the day it is counted from was not named');
  return {
    period: countedFrom(base.period, amount, said.sign, said.grain),
    basis: 'relative',
    anchoredTo: base.of,
  };
}
