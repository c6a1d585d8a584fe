/** A sentence cut into words, dashes and other marks, character by character: a pattern takes three times as long. */
import { isPlain, isSpaceAt } from '../text/characters';

const LETTER = /[\p{L}\p{N}]/u;
const CURRENCY = '$£€';
/** Between two letters they belong to the word. */
const JOINTS = "'’.,&/-";

/** UTF-16 units of the letter or figure at `at`; 0 where none stands there. */
function lettersAt(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0;
  if (code < 128) return Number(isPlain(code) || (code > 47 && code < 58));
  return LETTER.test(String.fromCodePoint(code)) ? unitsOf(code) : 0;
}

const unitsOf = (code: number): number => (code > 0xffff ? 2 : 1);

function runEnd(text: string, at: number): number {
  let end = at;
  for (let units = lettersAt(text, end); units > 0; units = lettersAt(text, end)) end += units;
  return end;
}

/** "U.S", "$1,000", "vice-president", "40%": where it ends; `at` where no word begins. */
function wordEnd(text: string, at: number): number {
  const start = CURRENCY.includes(text.charAt(at)) ? at + 1 : at;
  let end = runEnd(text, start);
  if (end === start) return at;
  while (JOINTS.includes(text.charAt(end)) && lettersAt(text, end + 1) > 0)
    end = runEnd(text, end + 1);
  return text[end] === '%' ? end + 1 : end;
}

/** Hyphens stand together, any other mark for itself. */
function markEnd(text: string, at: number): number {
  if (text[at] !== '-') return at + unitsOf(text.codePointAt(at) ?? 0);
  let end = at;
  while (text[end] === '-') end++;
  return end;
}

export interface Piece {
  start: number;
  end: number;
  isWord: boolean;
}

/** Moves `piece` to the first one that begins at `from` or behind it; `false` at the end of the text. */
export function nextPiece(text: string, from: number, piece: Piece): boolean {
  let start = from;
  while (start < text.length && isSpaceAt(text, start)) start++;
  if (start >= text.length) return false;
  const end = wordEnd(text, start);
  piece.start = start;
  piece.isWord = end > start;
  piece.end = piece.isWord ? end : markEnd(text, start);
  return true;
}
