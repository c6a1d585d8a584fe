/**
 * One pass over the characters that says which kinds of time words a stretch of text may hold. Most sentences hold
 * none and are done here. Words are looked up by a hash alone: a collision costs a vain try of a rule, never a miss.
 */
import type { Lexicon } from './rule';

const TABLE_SIZE = 1 << 13;
const SEED = 5381;

/** Characters from which words are hashed: ASCII letters and the Latin letters above. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x250);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Case is folded by one bit, right for ASCII and for most of Latin-1. */
const mix = (hash: number, code: number): number => (Math.imul(hash, 33) ^ (code | 32)) | 0;
const slotOf = (hash: number): number => (hash ^ (hash >>> 13)) & (TABLE_SIZE - 1);

export interface Scanner {
  readonly bitOf: (slot: string) => number;
  /** Bits of all slots of which `text.slice(start, end)` may hold a word. */
  readonly scan: (text: string, start: number, end: number) => number;
}

/** Only the first word of an entry of several words is looked up. */
function firstWordHash(entry: string): number {
  let hash = SEED;
  for (let i = 0; i < entry.length && isLetter(entry.charCodeAt(i)); i++) {
    hash = mix(hash, entry.charCodeAt(i));
  }
  return hash;
}

export function createScanner(lexicon: Lexicon): Scanner {
  const names = Object.keys(lexicon);
  if (names.length > 28) throw new Error('a language may have 28 slots, one bit each');
  const bits = new Map(names.map((name, index) => [name, 1 << index]));
  bits.set('digits', 1 << 28);
  bits.set('year', 1 << 29);
  const table = new Int32Array(TABLE_SIZE);
  for (const name of names) {
    for (const entry of Object.keys(lexicon[name] ?? {})) {
      const at = slotOf(firstWordHash(entry));
      table[at] = (table[at] ?? 0) | (bits.get(name) ?? 0);
    }
  }
  const bitOf = (slot: string): number => {
    const bit = bits.get(slot);
    if (bit === undefined) throw new Error(`rule needs an unknown slot: ${slot}`);
    return bit;
  };
  return { bitOf, scan: (text, start, end) => scanWith(table, text, start, end) };
}

function scanWith(table: Int32Array, text: string, start: number, end: number): number {
  let found = 0;
  let at = start;
  while (at < end) {
    let code = text.charCodeAt(at);
    if (isLetter(code)) {
      let hash = SEED;
      do {
        hash = mix(hash, code);
        at++;
        code = at < end ? text.charCodeAt(at) : 0;
      } while (isLetter(code));
      found |= table[slotOf(hash)] ?? 0;
    } else if (isDigit(code)) {
      const from = at;
      do at++;
      while (at < end && isDigit(text.charCodeAt(at)));
      found |= at - from === 4 ? (1 << 28) | (1 << 29) : 1 << 28;
    } else {
      at++;
    }
  }
  return found;
}
