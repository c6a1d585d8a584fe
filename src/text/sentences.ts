/**
 * Sentences by one linear scan. `Intl.Segmenter` is no help: it is quadratic on long lines, breaks
 * "Jan. | 5" and "U.S. | Government", and answers differently from one ICU to the next.
 */
import { BEFORE_FIGURES, CONNECTIVES, STARTERS, TITLES, UNSURE } from './abbreviations';
import { isEdgeAt, isInWord, isLetterAt, isOpenerAt, isSpaceAt } from './characters';
import { wrapColumn } from './lines';
import type { Sentence, Turn } from './types';

const STOP = /[.!?…。！？؟।\n]/g;
/** A terminator with what closes behind it, or a line break with the white space behind it. */
const STOP_AND_CLOSING = /[.!?…]+(?:\[\d{1,3}\])?["'”’»)\]*_]*|[。！？]+[」』”’）]*|[؟।]+|\n\s*/y;
const LOWER = /\p{Ll}/u;
const BULLET = /(?:[-*•–]|\d{1,3}[.)])\s/y;
/** Names and abbreviations are shorter; looking back no further keeps the scan linear. */
const LONGEST_WORD = 24;
/** Written without full stops between its letters. */
const LONGEST_ABBREVIATION = 8;
const LETTERS_APART = /^(?:\p{L}\.)+\p{L}$/u;
const CAPITAL = /^\p{Lu}$/u;

const NEW_LINE = 10;

const isFigure = (char: string): boolean => char >= '0' && char <= '9';

/** The word that ends at `end`, without what stands before it. */
function wordBefore(text: string, end: number, floor: number): string {
  let at = end;
  const least = Math.max(floor, end - LONGEST_WORD);
  while (at > least && !isEdgeAt(text, at - 1)) at--;
  return text.slice(at, end);
}

/** The first letter or figure from `at` on, past opening quotes and dashes. */
function startOfWord(text: string, at: number, end: number): number {
  let from = at;
  while (from < end && from < at + 6 && isOpenerAt(text, from)) from++;
  return from;
}

function isStarter(text: string, at: number): boolean {
  let end = at;
  while (end < at + LONGEST_WORD && isInWord(text, end)) end++;
  return STARTERS.has(text.slice(at, end).toLowerCase());
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
  if (word.length > LONGEST_ABBREVIATION && word.charAt(1) !== '.') return true;
  const lower = word.toLowerCase();
  const next = scan.text[follows] ?? '';
  if (word === '') return true;
  if (TITLES.has(lower)) return false;
  if (isFigure(next) && BEFORE_FIGURES.has(lower)) return false;
  if (dot - word.length === scan.start && /^(?:\d{1,3}|[ivxlc]+|[A-Za-z])$/.test(word))
    return false;
  if (UNSURE.has(lower) || (word.includes('.') && LETTERS_APART.test(word)))
    return isStarter(scan.text, follows);
  if (word.length < 3 && CAPITAL.test(word))
    return endsAtInitial(scan, dot) && isStarter(scan.text, follows);
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
  while (at < scan.end && isSpaceAt(text, at)) at++;
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
  return /\p{Lu}/u.test(text[to] ?? '') && isStarter(text, to);
}

/** Does the text go on over the line break at `at`, with its white space up to `to`? */
function goesOn(scan: Scan, at: number, to: number): boolean {
  const { text } = scan;
  if (to >= scan.end) return false;
  let from = at;
  while (from > at - 8 && isSpaceAt(text, from - 1)) from--;
  BULLET.lastIndex = to;
  if (BULLET.test(text)) return false;
  if (LOWER.test(text[startOfWord(text, to, scan.end)] ?? '')) return true;
  if (CONNECTIVES.has(wordBefore(text, from, scan.start).toLowerCase())) return true;
  if (lacksNoun(text, from) && !isStarter(text, to)) return true;
  if (text.slice(at + 1, to).includes('\n')) return false;
  // A full stop that ended no sentence ("Mr.") holds on to the next line too.
  const stopped = scan.start < from && '.!?…'.includes(text[from - 1] ?? '');
  return scan.column !== Infinity && (stopped || isFullLine(scan, from, to));
}

/** "we joined the 2030 | Global Pledge", "will host the 29th | Conference": a page broke the sentence. */
const lacksNoun = (text: string, end: number): boolean =>
  // A cheap look first: behind most lines stands a full stop.
  isLetterAt(text, end - 1) &&
  /\s(?:the|an?|our) (?:\p{N}+(?:st|nd|rd|th)?|\p{Ll}{0,2}[bcgkmqvz]th)$/u.test(
    text.slice(Math.max(0, end - LONGEST_WORD), end),
  );

/** Was the line wrapped because the next word had no room on it? A lone short line was not. */
function isFullLine({ text, column }: Scan, from: number, to: number): boolean {
  const begun = text.lastIndexOf('\n', from - 1) + 1;
  let word = to;
  while (word < to + column && word < text.length && !isSpaceAt(text, word)) word++;
  return from - begun + 1 + (word - to) > column * 0.9;
}

function hasLetter(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isLetterAt(text, at)) return true;
  return false;
}

/** Ends the sentence being read: without the space around it, and only where it has a letter or figure. */
function close(scan: Scan, end: number, turnId: string, into: Sentence[]): void {
  const { text } = scan;
  let from = scan.start;
  let to = end;
  while (from < to && isSpaceAt(text, from)) from++;
  while (to > from && isSpaceAt(text, to - 1)) to--;
  if (hasLetter(text, from, to)) into.push({ start: from, end: to, turnId });
}

function readTurn(text: string, turn: Turn, column: number, into: Sentence[]): void {
  const scan: Scan = { text, end: turn.end, column, start: turn.textStart };
  // Asked by `test`, twice, because `exec` makes an array of each of many answers.
  STOP.lastIndex = turn.textStart;
  while (STOP.test(text) && STOP.lastIndex <= turn.end) {
    const from = STOP.lastIndex - 1;
    STOP_AND_CLOSING.lastIndex = from;
    STOP_AND_CLOSING.test(text);
    STOP.lastIndex = STOP_AND_CLOSING.lastIndex;
    const to = Math.min(STOP_AND_CLOSING.lastIndex, turn.end);
    const isBreak = text.charCodeAt(from) === NEW_LINE;
    if (isBreak ? !goesOn(scan, from, to) : endsAt(scan, from, to)) {
      close(scan, isBreak ? from : to, turn.id, into);
      scan.start = to;
    } else if (!isBreak) skipLeadingSpace(scan);
  }
  close(scan, turn.end, turn.id, into);
}

/** So that "1." counts as the first word of its sentence. */
function skipLeadingSpace(scan: Scan): void {
  while (scan.start < scan.end && isSpaceAt(scan.text, scan.start)) scan.start++;
}

/**
 * In text order, inside `turns` only, without leading and trailing space. A sentence may cross hard
 * wraps and a blank line in its middle; `text.slice(start, end)` is what stands there. `column` is that of the whole
 * text.
 */
export function splitSentences(
  text: string,
  turns: readonly Turn[],
  column = wrapColumn(text),
): Sentence[] {
  const sentences: Sentence[] = [];
  for (const turn of turns) readTurn(text, turn, column, sentences);
  return sentences;
}
