/**
 * One pass over the characters that says which kinds of time words a stretch of text may hold. Most sentences hold
 * none and are done here. Words are looked up by a hash alone: a collision costs a vain try of a rule, never a miss.
 */
import type { Triggers } from './rule';

const TABLE_SIZE = 1 << 16;
const SEED = 5381;

/** What figures look like, beside the words of a language. */
const FIGURES = {
  /** Any. */
  digits: 1 << 0,
  /** Four. */
  year: 1 << 1,
  /** Followed by a colon. */
  colon: 1 << 2,
  /** Three groups of figures between hyphens, slashes or full stops. */
  numeric: 1 << 3,
  /** After an apostrophe. */
  short: 1 << 4,
  /** Followed by letters: "21st", "1990s", "5pm". */
  suffixed: 1 << 5,
} as const;
const FIRST_WORD_BIT = 6;
const MOST_TRIGGERS = 32 - FIRST_WORD_BIT;

/** What a character below U+0250 is; all others are neither. The text is folded: upper case does not come. */
const KINDS = new Uint8Array(0x250);
const LETTER = 1;
const DIGIT = 2;
KINDS.fill(LETTER, 97, 123).fill(LETTER, 0xc0).fill(DIGIT, 48, 58);

const isLetter = (code: number): boolean => KINDS[code] === LETTER;
const isDigit = (code: number): boolean => KINDS[code] === DIGIT;
/** ' ’ ‘ ʼ ` ´ */
const isApostrophe = (code: number): boolean =>
  code === 39 ||
  code === 0x2019 ||
  code === 0x2018 ||
  code === 0x2bc ||
  code === 96 ||
  code === 0xb4;

const mix = (hash: number, code: number): number => (Math.imul(hash, 33) ^ code) | 0;
const slotOf = (hash: number): number => (hash ^ (hash >>> 16)) & (TABLE_SIZE - 1);

export interface Scanner {
  /** Bits of a trigger, or of several written "a|b". */
  readonly bitsOf: (need: string) => number;
  /** Bits of all triggers of which `text.slice(start, end)`, folded, may hold a word. */
  readonly scan: (text: string, start: number, end: number) => number;
}

/** An entry of several words is looked up by its first two: "may day" is not every "may". */
function entryHash(entry: string): number {
  let before = 0;
  let hash = SEED;
  let seen = 0;
  for (let i = 0; i <= entry.length; i++) {
    const code = i < entry.length ? entry.charCodeAt(i) : 0;
    if (isLetter(code)) hash = mix(hash, code);
    else if (hash !== SEED) {
      if (++seen === 2) return pair(before, hash);
      before = hash;
      hash = SEED;
    }
  }
  return before;
}

const pair = (first: number, second: number): number => (Math.imul(first, 31) ^ second) | 0;

export function createScanner(triggers: Triggers): Scanner {
  const names = Object.keys(triggers);
  if (names.length > MOST_TRIGGERS)
    throw new Error(`a language may have ${String(MOST_TRIGGERS)} triggers`);
  const bits = new Map<string, number>(Object.entries(FIGURES));
  const table = new Int32Array(TABLE_SIZE);
  names.forEach((name, index) => {
    const bit = 1 << (index + FIRST_WORD_BIT);
    bits.set(name, bit);
    for (const entry of triggers[name] ?? []) {
      const at = slotOf(entryHash(entry));
      table[at] = (table[at] ?? 0) | bit;
    }
  });
  const bitOf = (name: string): number => {
    const bit = bits.get(name);
    if (bit === undefined) throw new Error(`rule needs an unknown trigger: ${name}`);
    return bit;
  };
  return {
    bitsOf: (need) => need.split('|').reduce((all, name) => all | bitOf(name), 0),
    scan: (text, start, end) => scanWith(table, text, start, end),
  };
}

function scanWith(table: Int32Array, text: string, start: number, end: number): number {
  let found = 0;
  let before = 0;
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
      found |= (table[slotOf(hash)] ?? 0) | (table[slotOf(pair(before, hash))] ?? 0);
      before = hash;
    } else if (isDigit(code)) {
      const from = at;
      do at++;
      while (at < end && isDigit(text.charCodeAt(at)));
      found |= figureBits(text, from, at, end);
    } else {
      at++;
    }
  }
  return found;
}

function figureBits(text: string, from: number, to: number, end: number): number {
  const next = to < end ? text.charCodeAt(to) : 0;
  const second = to + 1 < end ? text.charCodeAt(to + 1) : 0;
  let bits: number = to - from === 4 ? FIGURES.digits | FIGURES.year : FIGURES.digits;
  if (from > 0 && isApostrophe(text.charCodeAt(from - 1))) bits |= FIGURES.short;
  if (isLetter(next) || (isApostrophe(next) && isLetter(second))) bits |= FIGURES.suffixed;
  else if (next === 58) bits |= FIGURES.colon;
  else if (isDigit(second) && isSeparator(next) && sameAgain(text, to, end, next))
    bits |= FIGURES.numeric;
  return bits;
}

/** - . / */
const isSeparator = (code: number): boolean => code >= 45 && code <= 47;

/** After the separator at `at` and one or two figures, or four, it stands again. */
function sameAgain(text: string, at: number, end: number, separator: number): boolean {
  const last = Math.min(end, at + 6);
  let to = at + 1;
  while (to < last && isDigit(text.charCodeAt(to))) to++;
  return to < end && text.charCodeAt(to) === separator;
}
