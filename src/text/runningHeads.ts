/** What a printed page repeats above or below its text: "DAY 23  06/11/18  P-1904", "Porton Commission". */
import type { Line } from './lines';
import type { Span } from './types';

/** Columns of a printed line. */
const COLUMNS = /[ \u00a0]{3,}|\t/;
const OFTEN = 3;
const SHORTEST = 6;
const LONGEST = 90;

/** The first column with its numbers made equal; `null` where a sentence ends, or hardly anything is written. */
function pattern(words: string): string | null {
  if (words.length > LONGEST * 2) return null;
  const [first = ''] = words.trim().split(COLUMNS);
  if (first.length < SHORTEST || first.length > LONGEST || /[.!?…:;,”"—–-]$/.test(first))
    return null;
  return first.replace(/\d+/g, '#');
}

/** A page's number, or columns: a line of verse that comes back has neither. */
const isPrinted = (words: string): boolean => /\d/.test(words) || COLUMNS.test(words.trim());

/** Lines that come back with other numbers; `labels` are the starts of lines that name a speaker. */
export function findRunningHeads(
  text: string,
  lines: readonly Line[],
  labels: ReadonlySet<number>,
): Span[] {
  const byPattern = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.end - line.start > LONGEST * 2 || labels.has(line.start)) continue;
    const key = pattern(text.slice(line.start, line.end));
    if (key === null) continue;
    const known = byPattern.get(key);
    if (known) known.push(line);
    else byPattern.set(key, [line]);
  }
  return [...byPattern.values()]
    .filter((same) => same.length >= OFTEN)
    .filter((same) => same.some(({ start, end }) => isPrinted(text.slice(start, end))))
    .flatMap((same) => same.map(({ start, end }) => ({ start, end })))
    .sort((a, b) => a.start - b.start);
}
