/**
 * Sentences by one linear scan. `Intl.Segmenter` is no help: it is quadratic on long lines, breaks
 * "Jan. | 5" and "U.S. | Government", and answers differently from one ICU to the next.
 */
import { BEFORE_FIGURES, CONNECTIVES, STARTERS, TITLES, UNSURE } from './abbreviations';
import { wrapColumn } from './lines';
import type { Sentence, Turn } from './types';

/** A terminator with what closes behind it, or a line break with the white space behind it. */
const STOPS = /[.!?…]+(?:\[\d{1,3}\])?["'”’»)\]*_]*|[。！？]+[」』”’）]*|[؟।]+|\n\s*/g;
const LOWER = /\p{Ll}/u;
const LETTER = /[\p{L}\p{N}]/u;
const OPENERS = /["'“‘«(\[¿¡*_—–-]/;
const BULLET = /(?:[-*•–]|\d{1,3}[.)])\s/y;
/** Names and abbreviations are shorter; looking back no further keeps the scan linear. */
const LONGEST_WORD = 24;
const WORD_EDGE = /[\s("“‘'[\u2014\u2013]/;

const isFigure = (char: string): boolean => char >= '0' && char <= '9';
const isSpace = (char: string): boolean => char === ' ' || /\s/.test(char);

/** The word that ends at `end`, without what stands before it. */
function wordBefore(text: string, end: number, floor: number): string {
  let at = end;
  const least = Math.max(floor, end - LONGEST_WORD);
  while (at > least && !WORD_EDGE.test(text[at - 1] ?? '')) at--;
  return text.slice(at, end);
}

/** The first letter or figure from `at` on, past opening quotes and dashes. */
function startOfWord(text: string, at: number, end: number): number {
  let from = at;
  while (from < end && from < at + 6 && OPENERS.test(text[from] ?? '')) from++;
  return from;
}

function wordAfter(text: string, at: number): string {
  let end = at;
  while (end < at + LONGEST_WORD && /[\p{L}’']/u.test(text[end] ?? '')) end++;
  return text.slice(at, end).toLowerCase();
}

interface Scan {
  readonly text: string;
  readonly end: number;
  readonly column: number;
  /** Where the sentence being read began. */
  start: number;
}

/** `follows` is the first letter or figure behind the white space. */
function endsAtPeriod(scan: Scan, dot: number, follows: number): boolean {
  const word = wordBefore(scan.text, dot, scan.start);
  const lower = word.toLowerCase();
  const next = scan.text[follows] ?? '';
  const starter = (): boolean => STARTERS.has(wordAfter(scan.text, follows));
  if (word === '') return true;
  if (TITLES.has(lower)) return false;
  if (isFigure(next) && BEFORE_FIGURES.has(lower)) return false;
  if (dot - word.length === scan.start && /^(?:\d{1,3}|[ivxlc]+|[A-Za-z])$/.test(word))
    return false;
  if (UNSURE.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return starter();
  if (/^\p{Lu}$/u.test(word)) return endsAtInitial(scan, dot) && starter();
  return true;
}

/** "Gerald R. Ford" goes on; "plan B. The", "so do I. The" may end. */
function endsAtInitial(scan: Scan, dot: number): boolean {
  const before = wordBefore(scan.text, dot - 2, scan.start);
  return before !== '' && LOWER.test(before[0] ?? '');
}

/** Does a sentence end at this terminator? `from` is its first character, `to` the one behind it. */
function endsAt(scan: Scan, from: number, to: number): boolean {
  const { text } = scan;
  const mark = text[from] ?? '';
  if ('。！？؟।'.includes(mark)) return true;
  let at = to;
  while (at < scan.end && isSpace(text[at] ?? '')) at++;
  if (at >= scan.end) return true;
  const follows = startOfWord(text, at, scan.end);
  const next = text[follows] ?? '';
  if (at === to) return gluedStart(scan, from, to);
  if (LOWER.test(next)) return false;
  if (mark === '.' && text[from + 1] !== '.') return endsAtPeriod(scan, from, follows);
  return true;
}

/** A lost space: "in the country.The next". */
function gluedStart({ text }: Scan, from: number, to: number): boolean {
  if (to !== from + 1 || !/\p{Ll}/u.test(text[from - 1] ?? '')) return false;
  return /\p{Lu}/u.test(text[to] ?? '') && STARTERS.has(wordAfter(text, to));
}

/** Does the text go on over the line break at `at`, with its white space up to `to`? */
function goesOn(scan: Scan, at: number, to: number): boolean {
  const { text } = scan;
  if (to >= scan.end) return false;
  let from = at;
  while (from > at - 8 && isSpace(text[from - 1] ?? '')) from--;
  BULLET.lastIndex = to;
  if (BULLET.test(text)) return false;
  if (LOWER.test(text[startOfWord(text, to, scan.end)] ?? '')) return true;
  if (CONNECTIVES.has(wordBefore(text, from, scan.start).toLowerCase())) return true;
  if (lacksNoun(text, from) && !STARTERS.has(wordAfter(text, to))) return true;
  if (text.slice(at + 1, to).includes('\n')) return false;
  // A full stop that ended no sentence ("Mr.") holds on to the next line too.
  const stopped = scan.start < from && '.!?…'.includes(text[from - 1] ?? '');
  return scan.column !== Infinity && (stopped || isFullLine(scan, from, to));
}

/** "we joined the 2030 | Global Pledge", "will host the 29th | Conference": a page broke the sentence. */
const lacksNoun = (text: string, end: number): boolean =>
  /\s(?:the|an?|our) (?:\p{N}+(?:st|nd|rd|th)?|\p{Ll}{0,2}[bcgkmqvz]th)$/u.test(
    text.slice(Math.max(0, end - LONGEST_WORD), end),
  );

/** Was the line wrapped because the next word had no room on it? A lone short line was not. */
function isFullLine({ text, column }: Scan, from: number, to: number): boolean {
  const begun = text.lastIndexOf('\n', from - 1) + 1;
  let word = to;
  while (word < to + column && word < text.length && !isSpace(text[word] ?? '')) word++;
  return from - begun + 1 + (word - to) > column * 0.9;
}

/** Spans from the first to the last character that is not space; nothing without a letter or figure. */
function trimmed(text: string, start: number, end: number): { start: number; end: number } | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(text[from] ?? '')) from++;
  while (to > from && isSpace(text[to - 1] ?? '')) to--;
  for (let at = from; at < to; at++)
    if (LETTER.test(text[at] ?? '')) return { start: from, end: to };
  return null;
}

function sentencesOfTurn(text: string, turn: Turn, column: number): Sentence[] {
  const sentences: Sentence[] = [];
  const scan: Scan = { text, end: turn.end, column, start: turn.textStart };
  const close = (end: number, next: number): void => {
    const span = trimmed(text, scan.start, end);
    if (span) sentences.push({ ...span, turnId: turn.id });
    scan.start = next;
  };
  STOPS.lastIndex = turn.textStart;
  for (let stop = STOPS.exec(text); stop && stop.index < turn.end; stop = STOPS.exec(text)) {
    const to = Math.min(stop.index + stop[0].length, turn.end);
    if (isSpace(stop[0][0] ?? '')) {
      if (!goesOn(scan, stop.index, to)) close(stop.index, to);
    } else if (endsAt(scan, stop.index, to)) close(to, to);
    else skipLeadingSpace(scan);
  }
  close(turn.end, turn.end);
  return sentences;
}

/** So that "1." counts as the first word of its sentence. */
function skipLeadingSpace(scan: Scan): void {
  while (scan.start < scan.end && isSpace(scan.text[scan.start] ?? '')) scan.start++;
}

/**
 * In text order, inside `turns` only, without leading and trailing space. A sentence may cross hard
 * wraps and a blank line in its middle; `text.slice(start, end)` is what stands there.
 */
export function splitSentences(text: string, turns: readonly Turn[]): Sentence[] {
  const column = wrapColumn(text);
  return turns.flatMap((turn) => sentencesOfTurn(text, turn, column));
}
