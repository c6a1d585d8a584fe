import { dayToUtcMs, parseDay } from '../calendar/day';

/** The one day of speaking, UTC ms; `null` for several days, between which there is no line of past and future. */
export function spokenMs(sources: readonly { readonly date: string }[]): number | null {
  const [only = '', ...more] = new Set(sources.map(({ date }) => date));
  const day = more.length === 0 ? parseDay(only) : null;
  return day === null ? null : dayToUtcMs(day);
}
