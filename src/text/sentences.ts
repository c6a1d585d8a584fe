/**
 * Sentences by one linear scan. `Intl.Segmenter` is no help: it is quadratic on long lines, breaks
 * "Jan. | 5" and "U.S. | Government", and answers differently from one ICU to the next.
 */
import { BEFORE_FIGURES, TITLES, UNSURE } from './abbreviations';
import { isLetterAt, isLowerAt, isSpaceAt } from './characters';
import { goesOn, type Scan } from './lineBreaks';
import { wrapColumn } from './lines';
import type { Sentence, Turn } from './types';
import { unstoppedEnds } from './unstopped';
import { isStarter, startOfWord, wordBefore } from './wordsAt';

const STOP = /[.!?…。！？؟।\n]/g;
/** A terminator with what closes behind it. */
const STOP_AND_CLOSING = /[.!?…]+(?:\[\d{1,3}\])?["'”’»)\]*_]*|[。！？]+[」』”’）]*|[؟।]+/y;
/** Written without full stops between its letters: "messrs", "approx". */
const LONGEST_ABBREVIATION = 6;
const LETTERS_APART = /^(?:\p{L}\.)+\p{L}$/u;
const CAPITAL = /^\p{Lu}$/u;

const NEW_LINE = 10;
const SPACE = 32;
const ELLIPSIS = 0x2026;

const isFigure = (char: string): boolean => char >= '0' && char <= '9';

/** German writes "am 3. Mai": an ordinal and its month behind a word in small letters. */
const ORDINAL_DAY =
  /\p{Ll}\s\d{1,2}\.\s(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})/u;
const HYPHENED = /-(\p{L}\.[^-]+)$/u;
/** "Anglo-U.S" is judged as "U.S". */
const abbreviated = (word: string): string =>
  (word.includes('-') && HYPHENED.exec(word)?.[1]) || word;

/** `follows` is the first letter or figure behind the white space. */
function endsAtPeriod(scan: Scan, dot: number, follows: number): boolean {
  const word = abbreviated(wordBefore(scan.text, dot, scan.start));
  if (word === '') return true;
  if (dot - word.length === scan.start && /^(?:\d{1,3}|[ivxlc]{1,8}|[A-Za-z])$/.test(word))
    return false;
  if (
    isFigure(word) &&
    word.length < 3 &&
    ORDINAL_DAY.test(scan.text.slice(Math.max(0, dot - 5), follows + 10))
  )
    return false;
  if (word.length > LONGEST_ABBREVIATION && word.charAt(1) !== '.') return true;
  const lower = word.toLowerCase();
  if (TITLES.has(lower)) return false;
  if (isFigure(scan.text.charAt(follows)) && BEFORE_FIGURES.has(lower)) return false;
  if (UNSURE.has(lower) || (word.includes('.') && LETTERS_APART.test(word)))
    return isStarter(scan.text, follows);
  if (word.length < 3 && CAPITAL.test(word))
    return endsAtInitial(scan, dot) && isStarter(scan.text, follows);
  return true;
}

/** "Gerald R. Ford" goes on; "plan B. The", "so do I. The" may end. */
function endsAtInitial(scan: Scan, dot: number): boolean {
  const before = wordBefore(scan.text, dot - 2, scan.start);
  return before !== '' && isLowerAt(before, 0);
}

/** Does a sentence end at this terminator? `from` is its first character, `to` the one behind it. */
function endsAt(scan: Scan, from: number, to: number): boolean {
  const { text } = scan;
  const mark = text.charCodeAt(from);
  // Those of other scripts end every sentence.
  if (mark > 127 && mark !== ELLIPSIS) return true;
  let at = to;
  while (at < scan.end && isSpaceAt(text, at)) at++;
  if (at >= scan.end) return true;
  const follows = startOfWord(text, at, scan.end);
  if (at === to) return gluedStart(scan, from, to);
  if (isLowerAt(text, follows)) return false;
  if (text[from] === '.' && text[from + 1] !== '.') return endsAtPeriod(scan, from, follows);
  return true;
}

/** A lost space: "in the country.The next". */
function gluedStart({ text }: Scan, from: number, to: number): boolean {
  if (to !== from + 1 || !isLowerAt(text, from - 1)) return false;
  return /\p{Lu}/u.test(text[to] ?? '') && isStarter(text, to);
}

function hasLetter(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isLetterAt(text, at)) return true;
  return false;
}

/** Ends the sentence being read; speech without stops gives several. */
function close({ text, start }: Scan, end: number, turnId: string, into: Sentence[]): void {
  let from = start;
  for (const to of unstoppedEnds(text, start, end)) {
    add(text, from, to, turnId, into);
    from = to;
  }
  add(text, from, end, turnId, into);
}

/** Without the space around it, and only where it has a letter or figure. */
function add(text: string, start: number, end: number, turnId: string, into: Sentence[]): void {
  let from = start;
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
    const isBreak = text.charCodeAt(from) === NEW_LINE;
    STOP.lastIndex = isBreak ? afterSpace(text, from + 1) : afterClosing(text, from);
    const to = Math.min(STOP.lastIndex, turn.end);
    if (isBreak ? !goesOn(scan, from, to) : endsAt(scan, from, to)) {
      close(scan, isBreak ? from : to, turn.id, into);
      scan.start = to;
    } else if (!isBreak) skipLeadingSpace(scan);
  }
  close(scan, turn.end, turn.id, into);
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpaceAt(text, at)) at++;
  return at;
}

/** Behind the terminator at `from` and what closes the sentence with it; most often a space is next. */
function afterClosing(text: string, from: number): number {
  if (text.charCodeAt(from + 1) === SPACE) return from + 1;
  STOP_AND_CLOSING.lastIndex = from;
  STOP_AND_CLOSING.test(text);
  return STOP_AND_CLOSING.lastIndex;
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
