/** Ids that a person can read in a link. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

const ASCII = /^[\0-\x7f]*$/;

/** Lower-case ASCII words and digits joined by "-"; other scripts stay as they are. */
export function slug(text: string): string {
  const plain = ASCII.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

const SLUG_WORDS = 4;
const HASH_DIGITS = 4;
/** Most quotes hold their first content words in this many characters. */
const BEGINNING = 120;

function firstWords(quote: string, isContentWord: (word: string) => boolean): string[] {
  const words = (part: string): string[] => slug(part).split('-').filter(isContentWord);
  const early = words(quote.slice(0, BEGINNING));
  // The last word of a beginning may be cut.
  const enough = early.length > SLUG_WORDS || quote.length <= BEGINNING;
  return (enough ? early : words(quote)).slice(0, SLUG_WORDS);
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
