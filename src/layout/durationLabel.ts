/** How much time a fold hides, in the reader's language: "47 years", "5 months", "12 days". */
import { MS_PER_DAY } from '../calendar/day';
import { safeLocale } from './instantLabel';

const DAYS_PER_YEAR = 365.2425;

function amount(days: number): [number, 'year' | 'month' | 'day'] {
  if (days >= 1.5 * DAYS_PER_YEAR) return [Math.round(days / DAYS_PER_YEAR), 'year'];
  if (days >= 45) return [Math.round((days * 12) / DAYS_PER_YEAR), 'month'];
  return [Math.max(1, Math.round(days)), 'day'];
}

export function durationLabel(ms: number, language: string): string {
  const [count, unit] = amount(ms / MS_PER_DAY);
  return new Intl.NumberFormat(safeLocale(language), {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  }).format(count);
}
