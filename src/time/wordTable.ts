/** Words by their hash, with what the scan has to know of each. Two words of one hash would cost a vain try, never a miss. */
import type { CompiledRule } from './compile';
import { RuleSets } from './ruleSets';

const SIZE = 1 << 11;
export const SEED = 5381;

/** Lower case of each character below U+0250 that is a letter, 1 for a figure, 0 for all else and beyond. */
export const LETTERS = new Uint16Array(0x250);
export const FIGURE_KIND = 1;
LETTERS.fill(FIGURE_KIND, 48, 58);
for (let code = 65; code < LETTERS.length; code++) {
  if (code === 91) code = 97;
  if (code === 123) code = 0xc0;
  const lower = String.fromCharCode(code).toLowerCase();
  // "İ" would become two characters, and a few go beyond the table.
  if (lower.length > 1) LETTERS[code] = code;
  else if (lower < '\u0250') LETTERS[code] = lower.charCodeAt(0);
}

/** What `LETTERS` says of a character of the text; asked of each. */
export const letterAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code < LETTERS.length ? (LETTERS[code] as number) : 0;
};

export const isLetter = (code: number): boolean => (LETTERS[code] ?? 0) > FIGURE_KIND;
export const isFigure = (code: number): boolean => LETTERS[code] === FIGURE_KIND;

/** Bernstein's hash, a letter at a time; begins with `SEED`. */
export const mix = (hash: number, letter: number): number => (Math.imul(hash, 33) ^ letter) | 0;
export const pair = (first: number, second: number): number => (Math.imul(first, 31) ^ second) | 0;

/** Hashes of the first two words of an entry: "may day" is not every "may". */
function hashesOf(entry: string): number[] {
  const hashes: number[] = [];
  let hash = SEED;
  for (let at = 0; at <= entry.length && hashes.length < 2; at++) {
    const code = entry.charCodeAt(at);
    if (isLetter(code)) hash = mix(hash, code);
    else if (hash !== SEED) {
      hashes.push(hash);
      hash = SEED;
    }
  }
  return hashes;
}

/** What is known of a word lies together: its hash, triggers, rules, and whether it may open an entry of two words. */
const WIDTH = 4;
const [BITS, SET, OPENS_PAIR] = [1, 2, 3];

export class WordTable {
  private readonly slots = new Int32Array(SIZE * WIDTH);
  private count = 0;
  readonly sets = new RuleSets();

  /** Where the word lies; -1 for one that no rule knows. */
  find(hash: number): number {
    let at = slotOf(hash);
    for (let key = this.slots[at]; key !== 0; key = this.slots[at]) {
      if (key === hash) return at;
      at = nextSlot(at);
    }
    return -1;
  }

  /** Triggers the word belongs to. */
  bitsAt(at: number): number {
    return this.slots[at + BITS] as number;
  }

  /** Number of the set of rules that can begin with it. */
  setAt(at: number): number {
    return this.slots[at + SET] as number;
  }

  /** With a second word it may be an entry of two. */
  opensPairAt(at: number): boolean {
    return this.slots[at + OPENS_PAIR] !== 0;
  }

  private enter(hash: number): number {
    const known = this.find(hash);
    if (known >= 0) return known;
    if (++this.count > SIZE / 2) throw new Error('a language has too many words');
    let at = slotOf(hash);
    while (this.slots[at] !== 0) at = nextSlot(at);
    this.slots[at] = hash;
    return at;
  }

  /** An entry of several words counts by its first two. */
  addTrigger(words: string, bit: number): void {
    const [first = 0, second] = hashesOf(words);
    if (second !== undefined) this.slots[this.enter(first) + OPENS_PAIR] = 1;
    const at = this.enter(second === undefined ? first : pair(first, second));
    this.slots[at + BITS] = this.bitsAt(at) | bit;
  }

  addOpening(word: string, rule: CompiledRule): void {
    const [hash = 0] = hashesOf(word);
    const at = this.enter(hash);
    this.slots[at + SET] = this.sets.with(this.setAt(at), rule);
  }
}

const slotOf = (hash: number): number => ((hash ^ (hash >>> 11)) & (SIZE - 1)) * WIDTH;
const nextSlot = (at: number): number => (at + WIDTH) & (SIZE * WIDTH - 1);
