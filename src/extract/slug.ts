/** Ids that a person can read in a link. */
import { sha256Hex } from './sha256';

/** Nothing to take apart: ASCII, and the quotation marks and dashes of print. */
const PLAIN = /^[\0-\x7f‘’“”–—]*$/;

const folded = (text: string): string =>
  (PLAIN.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();

const withoutApostrophes = (text: string): string => text.replace(/[’']/g, '');

/** Lower-case ASCII words and digits joined by "-"; other scripts stay as they are. */
export const slug = (text: string): string =>
  withoutApostrophes(folded(text))
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');

const SLUG_WORDS = 4;
const HASH_DIGITS = 4;
/** Most quotes hold their first content words in this many characters. */
const BEGINNING = 120;

const WORD = /[\p{L}\p{N}]+/gu;

/** At most `most` of them. */
function contentWords(
  text: string,
  isContentWord: (word: string) => boolean,
  most: number,
): string[] {
  const words: string[] = [];
  const plain = withoutApostrophes(folded(text));
  WORD.lastIndex = 0;
  for (let found = WORD.exec(plain); found; found = WORD.exec(plain))
    if (isContentWord(found[0]) && words.push(found[0]) === most) break;
  return words;
}

function firstWords(quote: string, isContentWord: (word: string) => boolean): string[] {
  const early = contentWords(quote.slice(0, BEGINNING), isContentWord, SLUG_WORDS + 1);
  // The last word of a beginning may be cut.
  const enough = early.length > SLUG_WORDS || quote.length <= BEGINNING;
  return enough ? early.slice(0, SLUG_WORDS) : contentWords(quote, isContentWord, SLUG_WORDS);
}

/** "2014-02-agreement-resolve-crisis-3fa1": date, first content words and a hash of the first quote. */
export function eventId(
  edtf: string,
  quote: string,
  isContentWord: (word: string) => boolean,
): string {
  const words = firstWords(quote, isContentWord);
  return [slug(edtf.replace('/', ' ')), ...words, sha256Hex(quote).slice(0, HASH_DIGITS)]
    .filter(Boolean)
    .join('-');
}

/** The same id twice gets a number. */
export function uniquely(): (id: string) => string {
  const seen = new Map<string, number>();
  return (id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}
