/** News, dialogue or narrative: how dates without a year are to be completed. */
import type { Register } from '../rule';
import type { TimeMode } from '../types';

/** The opening tells; a long text is not read twice for it. */
const SAMPLE = 60_000;
/** Longer than any note. */
const BRIEF = 400;
/** What stands before it is looked at last: a pattern that begins with plain characters skips through the text. */
const YEAR = /(?:1\d{3}|20\d{2})(?<![\d.,$£€-]\d{4})(?![\d%]|[.,]\d)/g;
const YEAR_OF_ANY_ERA = new RegExp(`${YEAR.source}|\\b\\d{1,4} ?(?:BCE?|B\\.C\\.)`, 'g');
const hasEra = (text: string): boolean => text.includes('BC') || text.includes('B.C.');
const FEWEST_YEARS = 8;

export interface Surroundings {
  /** True where turns carry labels. */
  readonly labelled: boolean;
  readonly spokenYear: number | null;
  readonly deictic: RegExp;
}

/**
 * Where people are named who speak, "tomorrow" counts from the day they speak, whatever they tell: always a dialogue.
 * A history names many years, few of them its own, and hardly says "today".
 */
export function chooseMode(
  text: string,
  { labelled, spokenYear, deictic }: Surroundings,
): TimeMode {
  if (labelled || isBrief(text)) return 'dialogue';
  const sample = text.slice(0, SAMPLE);
  const years = sample.match(hasEra(sample) ? YEAR_OF_ANY_ERA : YEAR) ?? [];
  const past = years.filter(
    (year) => spokenYear === null || Math.abs(Number.parseInt(year, 10) - spokenYear) > 1,
  );
  const tellsPast = past.length >= FEWEST_YEARS && past.length > 0.6 * years.length;
  return tellsPast && hasFewer(sample, deictic, past.length / 4) ? 'narrative' : 'news';
}

/** Stops where there are as many: talk says "today" soon. */
function hasFewer(text: string, pattern: RegExp, than: number): boolean {
  pattern.lastIndex = 0;
  for (let seen = 0; seen < than; seen++) if (!pattern.test(text)) return true;
  return false;
}

export const isBrief = (text: string): boolean => text.length < BRIEF;

/** A transcript is talk, however short: only a note without names of speakers is brief. */
export function registersOf(text: string, mode: TimeMode, labelled: boolean): readonly Register[] {
  if (mode === 'narrative') return ['narrative'];
  return isBrief(text) && mode === 'dialogue' && !labelled ? ['brief'] : [];
}
