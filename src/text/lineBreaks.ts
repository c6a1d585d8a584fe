/** Line breaks that end a sentence, and those over which it goes on. */
import { CONNECTIVES } from './abbreviations';
import { isInWord, isLowerAt, isSpaceAt } from './characters';
import { isStarter, LONGEST_WORD, startOfWord, wordBefore } from './wordsAt';

const BULLET = /(?:[-*•–]|\d{1,3}[.)])\s/y;
/** "between", "through" */
const LONGEST_CONNECTIVE = 7;

/** A turn as it is read. */
export interface Scan {
  readonly text: string;
  readonly end: number;
  readonly column: number;
  /** Where the sentence being read began. */
  start: number;
}

/** Does the text go on over the line break at `at`, with its white space up to `to`? */
export function goesOn(scan: Scan, at: number, to: number): boolean {
  const { text } = scan;
  if (to >= scan.end) return false;
  let from = at;
  while (from > at - 8 && isSpaceAt(text, from - 1)) from--;
  if (isBullet(text, to)) return false;
  if (isLowerAt(text, startOfWord(text, to, scan.end)) || isOrdinalAt(text, to)) return true;
  if (endsInConnective(scan, from)) return true;
  if (lacksNoun(text, from) && !isStarter(text, to)) return true;
  if (to > at + 1 && text.slice(at + 1, to).includes('\n')) return false;
  // A full stop that ended no sentence ("Mr.") holds on to the next line too.
  const stopped = scan.start < from && '.!?…'.includes(text[from - 1] ?? '');
  return scan.column !== Infinity && (stopped || isFullLine(scan, from, to));
}

/** "was signed on July | 4th" */
function isOrdinalAt(text: string, at: number): boolean {
  ORDINAL.lastIndex = at;
  return ORDINAL.test(text);
}
const ORDINAL = /\d{1,2}(?:st|nd|rd|th)\b/y;

function isBullet(text: string, at: number): boolean {
  if (isInWord(text, at)) return false;
  BULLET.lastIndex = at;
  return BULLET.test(text);
}

function endsInConnective({ text, start }: Scan, end: number): boolean {
  if (!isInWord(text, end - 1)) return false;
  const word = wordBefore(text, end, start);
  return word.length <= LONGEST_CONNECTIVE && CONNECTIVES.has(word.toLowerCase());
}

/** "we joined the 2030 | Global Pledge", "will host the 29th | Conference": a page broke the sentence. */
const lacksNoun = (text: string, end: number): boolean =>
  // A cheap look first: behind most lines stands a full stop or another letter.
  LAST_OF_NUMBER.test(text.charAt(end - 1)) &&
  /\s(?:the|an?|our) (?:\p{N}+(?:st|nd|rd|th)?|\p{Ll}{0,2}[bcgkmqvz]th)$/u.test(
    text.slice(Math.max(0, end - LONGEST_WORD), end),
  );
const LAST_OF_NUMBER = /[dht\p{N}]/u;

/** Was the line wrapped because the next word had no room on it? A lone short line was not. */
function isFullLine({ text, column }: Scan, from: number, to: number): boolean {
  const begun = text.lastIndexOf('\n', from - 1) + 1;
  let word = to;
  while (word < to + column && word < text.length && !isSpaceAt(text, word)) word++;
  return from - begun + 1 + (word - to) > column * 0.9;
}
