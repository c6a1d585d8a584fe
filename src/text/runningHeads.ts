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

const SYMBOL = String.raw`[A-Z]{1,4}(?:\/[A-Z0-9.()-]{1,16}){1,4}`;
const DAY = String.raw`\d{1,2}[./]\d{1,2}[./]\d{4}`;
/** "S/PV.1234  page 3", "21/05/2024  S/PV.9630", "S/PV.9630  Floods in Portonia  21/05/2024", "24-14087  3/23". */
const RECORD_HEADS: readonly RegExp[] = [
  new RegExp(String.raw`^(?:${DAY}\s+)?${SYMBOL}(?:\s+${DAY}|\s+[Pp]age\s+\d+)?$`),
  new RegExp(String.raw`^${SYMBOL}\s.{0,90}\s${DAY}$|^${DAY}\s.{0,90}\s${SYMBOL}$`),
  /^\d\d-\d{5}\s+\d+\/\d+$|^\d+\/\d+\s+\d\d-\d{5}$/,
];

/** A numbered record's head says so by its symbol, however often it comes back. */
export function isRecordHead(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST * 2) return false;
  const words = text.slice(start, end).trim();
  return /\d/.test(words) && RECORD_HEADS.some((head) => head.test(words));
}

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
  const often = [...byPattern.values()]
    .filter((same) => same.length >= OFTEN)
    .filter((same) => same.some(({ start, end }) => isPrinted(text.slice(start, end))))
    .flat();
  return [...new Set([...often, ...lines.filter((line) => isRecordHead(text, line))])]
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}
