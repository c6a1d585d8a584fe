/**
 * A date of the record in a reader's words: "14 June 2024", "February 2014", "about the 1990s".
 * Never more precise than the record: the label's parts are those its precision knows.
 */
import { dayToUtcMs, formatYear, parseDay, plainDate, type DayNumber } from './day';
import { dateWords, type DateWords } from './dateWords';
import type { Precision } from './edtf';

/** The document's `when`, structurally. */
export interface LabelledDate {
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: Precision;
  readonly approximate?: boolean | undefined;
  readonly uncertain?: boolean | undefined;
}

/** `long`: "14 June 2024"; `short`: "14 Jun 2024". */
export type LabelStyle = 'long' | 'short';

type Unit = 'day' | 'month' | 'year';

/** `Intl` ends at ±100,000,000 days from 1970. */
const INTL_LAST_DAY = 100_000_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** A tag `Intl` accepts; `new Intl.DateTimeFormat('')` throws and a host page's `lang` is often ''. */
export function usableLanguage(language: string | null | undefined): string {
  try {
    return Intl.getCanonicalLocales(language ?? '')[0] ?? 'en';
  } catch {
    // Not a BCP 47 tag; English is what the rest of the interface falls back to.
    return 'en';
  }
}

function format(language: string, unit: Unit, style: LabelStyle, era: boolean) {
  const key = `${language} ${unit} ${style} ${era}`;
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(language, {
      timeZone: 'UTC',
      calendar: 'gregory',
      year: 'numeric',
      ...(unit === 'year' ? {} : { month: style }),
      ...(unit === 'day' ? { day: 'numeric' } : {}),
      // Without an era `Intl` prints 44 BC as "44".
      ...(era ? { era: 'short' } : {}),
    });
    formats.set(key, found);
  }
  return found;
}

function part(day: DayNumber, unit: Unit, language: string, style: LabelStyle): string {
  const { year } = plainDate(day);
  if (Math.abs(day) > INTL_LAST_DAY) return formatYear(year);
  return format(language, unit, style, year <= 0).format(dayToUtcMs(day));
}

/** What an interval's end names: "2014" a year, "2014-02" a month. */
function unitOf(edtf: string): Unit {
  const dashes = edtf.replace(/^-/, '').split('-').length;
  return dashes >= 3 ? 'day' : dashes === 2 ? 'month' : 'year';
}

interface Days {
  readonly from: DayNumber | null;
  readonly to: DayNumber | null;
}

function intervalLabel(
  { from, to }: Days,
  edtf: string,
  say: (day: DayNumber, unit: Unit) => string,
  words: DateWords,
): string {
  const [left = '', right = ''] = edtf.split('/');
  const start = from === null ? '' : say(from, unitOf(left));
  const end = to === null ? '' : say(to, unitOf(right));
  if (start === '') return end === '' ? edtf : words.until(end);
  if (end === '') return words.since(start);
  return start === end ? start : `${start} – ${end}`;
}

/** A winter has two years: "winter 2014/15". */
function seasonLabel(from: DayNumber, to: DayNumber, words: DateWords): string {
  const first = plainDate(from);
  const last = plainDate(to);
  const name = words.seasons[Math.floor(first.month / 3) - 1] ?? '';
  const years =
    first.year === last.year
      ? String(first.year)
      : `${first.year}/${String(((last.year % 100) + 100) % 100).padStart(2, '0')}`;
  return `${name} ${years}`;
}

function preciseLabel(
  { from, to }: Days,
  when: LabelledDate,
  say: (day: DayNumber, unit: Unit) => string,
  words: DateWords,
): string {
  if (from === null || to === null) return intervalLabel({ from, to }, when.edtf, say, words);
  const year = say(from, 'year');
  const { month, year: number } = plainDate(from);
  switch (when.precision) {
    case 'day':
    case 'month':
    case 'year':
      return say(from, when.precision);
    case 'week':
      return words.weekOf(say(from, 'day'));
    case 'season':
      return seasonLabel(from, to, words);
    case 'quarter':
      return words.quarter(Math.ceil(month / 3), year);
    case 'half':
      return words.half(month < 7 ? 1 : 2, year);
    case 'decade':
      return number > 0 ? words.decade(year) : `${year} – ${say(to, 'year')}`;
    case 'century':
      return number > 0
        ? words.century(Math.floor(number / 100) + 1)
        : `${year} – ${say(to, 'year')}`;
    case 'millennium':
      return `${year} – ${say(to, 'year')}`;
    case 'interval':
      return intervalLabel({ from, to }, when.edtf, say, words);
  }
}

/** The date as a reader of `language` (BCP 47) says it; unknown languages are read as English. Never throws. */
export function dateLabel(
  when: LabelledDate,
  language: string,
  style: LabelStyle = 'long',
): string {
  const locale = usableLanguage(language);
  const words = dateWords(locale);
  const days: Days = {
    from: when.earliest === null ? null : parseDay(when.earliest),
    to: when.latest === null ? null : parseDay(when.latest),
  };
  const label = preciseLabel(days, when, (day, unit) => part(day, unit, locale, style), words);
  return `${when.approximate ? words.about(label) : label}${when.uncertain ? ' (?)' : ''}`;
}
