/** News, dialogue or narrative: how dates without a year are to be completed. */
import type { Register } from '../rule';
import type { TimeMode } from '../types';

/** The opening tells; a long text is not read twice for it. */
const SAMPLE = 60_000;
/** Longer than any note. */
const BRIEF = 400;
const YEAR = /(?<![\d.,$£€-])(?:1\d{3}|20\d{2})(?![\d%]|[.,]\d)|\b\d{1,4} ?(?:BCE?|B\.C\.)/g;
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
  const years = sample.match(YEAR) ?? [];
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
