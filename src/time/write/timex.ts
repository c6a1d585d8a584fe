/** TIMEX3 values (ISO-TimeML, Pustejovsky et al. 2010), as the training corpora spell them. */
import { plainDate } from '../../calendar/day';
import { firstDay, indexInYear, isoWeek, yearOf, type Period } from '../../calendar/period';
import type { Amount, Said, ShiftSaid, TimeOfDay, Unit } from '../said';
import type { TimexType } from '../types';

export const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
export const SEASONS = ['SP', 'SU', 'FA', 'WI'];

/** "2024", "BC0044" (TIMEX2's spelling, which TIMEX3 corpora keep). */
function yearValue(year: number): string {
  return year <= 0 ? `BC${pad(1 - year, 4)}` : pad(year, 4);
}

/** Decades and centuries cut digits off: "198", "19"; before the common era "BC02" is the third century. */
function cutYear(period: Period, width: number): string {
  if (period.at >= 0) return pad(period.at, 4 - width);
  return `BC${pad(-period.at - 1, 4 - width)}`;
}

export function periodValue(period: Period): string {
  const { grain, at } = period;
  if (grain === 'year') return yearValue(at);
  if (grain === 'decade') return cutYear(period, 1);
  if (grain === 'century') return cutYear(period, 2);
  if (grain === 'millennium') return cutYear(period, 3);
  if (grain === 'week' || grain === 'weekend') {
    const { year, week } = isoWeek({ grain: 'week', at });
    return `${yearValue(year)}-W${pad(week)}${grain === 'weekend' ? '-WE' : ''}`;
  }
  const year = yearValue(yearOf(period));
  if (grain === 'month') return `${year}-${pad(indexInYear(period))}`;
  if (grain === 'quarter') return `${year}-Q${String(indexInYear(period))}`;
  if (grain === 'half') return `${year}-H${String(indexInYear(period))}`;
  if (grain === 'season') return `${year}-${SEASONS[indexInYear(period) - 1] ?? ''}`;
  const date = plainDate(firstDay(period));
  return `${year}-${pad(date.month)}-${pad(date.day)}`;
}

export function timeValue(time: TimeOfDay): string {
  if (time.hour === undefined) return `T${time.part ?? ''}`;
  const seconds = time.second === undefined ? '' : `:${pad(time.second)}`;
  return `T${pad(time.hour)}:${pad(time.minute ?? 0)}${seconds}`;
}

const LETTER: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  season: 'S',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'ML',
};
const isClockUnit = (unit: Unit): boolean =>
  unit === 'second' || unit === 'minute' || unit === 'hour';

/** "P3W", "PT2H", "PXY", "P1Y6M". */
export function durationValue(amounts: readonly Amount[]): string {
  const part = ({ n, unit }: Amount): string => `${n === null ? 'X' : String(n)}${LETTER[unit]}`;
  const days = amounts
    .filter(({ unit }) => !isClockUnit(unit))
    .map(part)
    .join('');
  const clock = amounts
    .filter(({ unit }) => isClockUnit(unit))
    .map(part)
    .join('');
  return `P${days}${clock === '' ? '' : `T${clock}`}`;
}

/** "in two weeks": dated, and written as a length all the same. */
export const isLength = (said: Said): said is Said & ShiftSaid =>
  said.kind === 'shift' && said.length === true;

/** TIMEX3 type of what was said. */
export function typeOf(said: Said): TimexType {
  if (said.kind === 'duration' || isLength(said)) return 'DURATION';
  if (said.kind === 'set') return 'SET';
  return said.kind === 'time' || said.time !== undefined ? 'TIME' : 'DATE';
}
