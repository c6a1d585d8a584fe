/** The words that say when a talk was held, where a file's head or a report's first line says so. */
import type { Span } from './types';

export interface Words extends Span {
  readonly words: string;
}

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?';
const YEAR = String.raw`(?:1[5-9]|20)\d\d`;

/** Full dates only: a day with its year. */
const FULL_DATE = new RegExp(
  String.raw`\b(?:${WEEKDAY}(?:${MONTH} ${DAY},? ${YEAR}|(?:the )?${DAY}(?: of)? ${MONTH},? ${YEAR})|${YEAR}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]${YEAR})\b`,
  'gi',
);
/** "PORTON, Jan. 5, 2024 —", "Porton, January 5 (Wire) –" before the first sentence of a report. */
const REPORT_START = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}.'’ -]{1,40}, ){0,3}(?<date>${WEEKDAY}(?:${MONTH} ${DAY}|${DAY} ${MONTH})(?:,? ${YEAR})?)(?: \([\p{L}. /]{2,30}\))?[ \u00a0]*(?:—|–|--|-)[ \u00a0]`,
  'u',
);

export function fullDatesIn(text: string, start: number, end: number): Words[] {
  const words = text.slice(start, end);
  if (!/\d{4}/.test(words)) return [];
  return [...words.matchAll(FULL_DATE)].map((match) => ({
    words: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** The dateline of a report that begins at `start`. */
export function reportDateline(text: string, start: number): Words | null {
  const match = REPORT_START.exec(text.slice(start, start + 160));
  const words = match?.groups?.['date'];
  if (!match || words === undefined) return null;
  const at = start + match[0].indexOf(words);
  return { words, start: at, end: at + words.length };
}

/** Among the lines of a head: the date on a line of its own, else the last one of a longer line. */
export function findDateline(text: string, head: readonly Span[]): Words | null {
  let fallback: Words | null = null;
  for (const { start, end } of head) {
    const dates = fullDatesIn(text, start, Math.min(end, start + 600));
    const last = dates.at(-1);
    if (!last) continue;
    const rest = text.slice(start, last.start) + text.slice(last.end, end);
    if (rest.replace(/[^\p{L}]/gu, '').length < 24) return last;
    fallback ??= last;
  }
  return fallback;
}
