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
import { baseOf } from './base';
import { undated, type Outcome } from './outcome';

const MONTHS: Partial<Record<string, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000,
};

/** Whole units of the unit's own grain; fractions of years as months, of anything else cut. */
function move(base: Period, { n, unit }: Amount, sign: number): Period | null {
  const count = (n ?? 0) * sign;
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return base;
  if (unit === base.grain) return shift(base, Math.trunc(count));
  const on = firstDay(base);
  const months = MONTHS[unit];
  const moved =
    months === undefined
      ? on + Math.round(count * (unit === 'week' || unit === 'weekend' ? 7 : 1))
      : addMonths(on, Math.round(count * months));
  return periodOfDay('day', moved);
}

/** A span of years names a year, of months a month, of weeks a week. */
const grainOf = ({ unit }: Amount): Grain =>
  unit === 'second' || unit === 'minute' || unit === 'hour'
    ? 'day'
    : unit === 'weekend'
      ? 'week'
      : unit;

export function resolveShift(said: ShiftSaid, situation: Situation): Outcome {
  const [amount] = said.amounts;
  if (!amount || amount.n === null) return undated('how many is not said');
  const base = baseOf(said.origin, situation);
  if (!base) return undated('the day of speaking is not known');
  const moved = move(base.period, amount, said.sign);
  if (!moved) return undated('no such day');
  const grain =
    said.origin === 'anchor' && base.of !== 'document-date' ? base.period.grain : grainOf(amount);
  const coarse = isFiner(grainOf(amount), base.period.grain) && base.of === 'document-date';
  if (coarse) return undated('the day of speaking is too coarse');
  return {
    period: periodOfDay(grain, firstDay(moved)),
    basis: 'relative',
    anchoredTo: base.of,
  };
}
