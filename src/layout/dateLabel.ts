/**
 * A date in the reader's language, no more precise than it is. `Intl` knows days, months and years;
 * the words for the rest ("spring", "about", "after") come from the caller's message file.
 */
import { dayToUtcMs, parseDay, plainDate } from '../calendar/day';
import type { When } from '../schema/document';
import { dateFormat, eraFor, instantLabel, type TickUnit } from './instantLabel';

/** Wordings that `Intl` lacks; `year` and `date` arrive formatted. */
export interface DateWords {
  readonly decade: (year: string) => string;
  /** 19 is the 19th century; negative before the era. */
  readonly century: (ordinal: number) => string;
  readonly millennium: (ordinal: number) => string;
  readonly weekOf: (date: string) => string;
  /** 1 spring … 4 winter. */
  readonly season: (index: number, year: string) => string;
  readonly quarter: (index: number, year: string) => string;
  readonly half: (index: number, year: string) => string;
  readonly about: (date: string) => string;
  readonly perhaps: (date: string) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
}

const UNIT: Partial<Record<When['precision'], TickUnit>> = {
  day: 'day',
  month: 'month',
  year: 'year',
};

interface Ends {
  readonly from: number;
  readonly to: number;
}

function span(unit: TickUnit, { from, to }: Ends, language: string): string {
  const [a, b] = [instantLabel(from, unit, language), instantLabel(to, unit, language)];
  if (a === b) return a;
  const fields = unit === 'year' ? {} : { month: 'short' as const };
  const days = unit === 'day' ? { day: 'numeric' as const } : {};
  const options = { year: 'numeric' as const, ...fields, ...days, ...eraFor(from) };
  try {
    return dateFormat(language, options).formatRange(from, to);
  } catch {
    return `${a} – ${b}`;
  }
}

/** The coarsest unit that still tells both ends: whole years need no months. */
function intervalUnit(from: string, to: string): TickUnit {
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return 'year';
  const end = plainDate(parseDay(to) ?? 0);
  const isMonthEnd = plainDate((parseDay(to) ?? 0) + 1).month !== end.month;
  return from.endsWith('-01') && isMonthEnd ? 'month' : 'day';
}

function bounded(
  when: When,
  earliest: string,
  latest: string,
  language: string,
  words: DateWords,
): string {
  const ends = { from: dayToUtcMs(parseDay(earliest) ?? 0), to: dayToUtcMs(parseDay(latest) ?? 0) };
  const { year, month } = plainDate(parseDay(earliest) ?? 0);
  const yearText = instantLabel(ends.from, 'year', language);
  const ordinal = (width: number): number =>
    year > 0 ? Math.floor(year / width) + 1 : Math.floor(year / width);
  const unit = UNIT[when.precision];
  if (unit) return instantLabel(ends.from, unit, language);
  switch (when.precision) {
    case 'week':
      return words.weekOf(instantLabel(ends.from, 'day', language));
    case 'season':
      return words.season(Math.floor(month / 3), yearText);
    case 'quarter':
      return words.quarter(Math.floor((month - 1) / 3) + 1, yearText);
    case 'half':
      return words.half(month < 7 ? 1 : 2, yearText);
    case 'decade':
      return words.decade(yearText);
    case 'century':
      return words.century(ordinal(100));
    case 'millennium':
      return words.millennium(ordinal(1000));
    default:
      return span(intervalUnit(earliest, latest), ends, language);
  }
}

/** What an open interval's one end names: "2014/.." says a year, "2014-05/.." a month. */
function openUnit(edtf: string): TickUnit {
  const dashes = edtf.replaceAll('..', '').replace('/', '').replace(/^-|X/g, '').split('-').length;
  return dashes >= 3 ? 'day' : dashes === 2 ? 'month' : 'year';
}

function plain(when: When, language: string, words: DateWords): string {
  const { earliest, latest } = when;
  if (earliest !== null && latest !== null) return bounded(when, earliest, latest, language, words);
  const known = earliest ?? latest;
  const label =
    known === null
      ? when.edtf
      : instantLabel(dayToUtcMs(parseDay(known) ?? 0), openUnit(when.edtf), language);
  return earliest === null ? words.until(label) : words.since(label);
}

/** "14 Jun 2024", "Feb 2014", "about 1944", "1950s", "44 BC", "2014–2022". */
export function dateLabel(when: When, language: string, words: DateWords): string {
  const label = plain(when, language, words);
  if (when.uncertain === true) return words.perhaps(label);
  return when.approximate === true ? words.about(label) : label;
}
