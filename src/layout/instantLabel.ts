/**
 * One instant in the reader's language. `Intl` without `era` prints 44 BC as 44, and a bare 79 reads as
 * 1979, so the era is asked for before year 100; the calendar is fixed to the Gregorian one that EDTF uses.
 */
import { MS_PER_DAY, plainDate } from '../calendar/day';

export type TickUnit = 'day' | 'month' | 'year';

/** Largest instant a JS `Date` holds (ECMA-262, 21.4.1.1). */
const DATE_LIMIT_MS = 8.64e15;

const FIELDS: Record<TickUnit, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  day: { year: 'numeric', month: 'short', day: 'numeric' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** `new Intl.DateTimeFormat('')` throws, and `lang` is often empty or wrong. */
export function safeLocale(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** UTC and Gregorian; made once per language and fields, for making one is slow. */
export function dateFormat(
  language: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(safeLocale(language), {
    ...options,
    timeZone: 'UTC',
    calendar: 'gregory',
  });
  formats.set(key, made);
  return made;
}

export const eraFor = (ms: number): Intl.DateTimeFormatOptions =>
  plainDate(Math.floor(ms / MS_PER_DAY)).year < 100 ? { era: 'short' } : {};

/** Midnight UTC of a day, month or year → "14 Jun 2024", "Jun 2024", "2024", "44 BC". */
export function instantLabel(ms: number, unit: TickUnit, language: string): string {
  if (Math.abs(ms) > DATE_LIMIT_MS) {
    return new Intl.NumberFormat(safeLocale(language), { useGrouping: false }).format(
      plainDate(Math.floor(ms / MS_PER_DAY)).year,
    );
  }
  return dateFormat(language, { ...FIELDS[unit], ...eraFor(ms) }).format(ms);
}
