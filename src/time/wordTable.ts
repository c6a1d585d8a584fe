/** Words by their hash, with what the scan has to know of each. Two words of one hash would cost a vain try, never a miss. */
import { RuleSet, type CompiledRule } from './compile';

const SIZE = 1 << 12;
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

export interface Entry {
  /** Triggers the word belongs to. */
  bits: number;
  /** Rules that can begin with it. */
  rules: RuleSet | null;
  /** With a second word it may be an entry of two. */
  opensPair: boolean;
}

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

export class WordTable {
  private readonly keys = new Int32Array(SIZE);
  private readonly entries: (Entry | undefined)[] = new Array<Entry | undefined>(SIZE);
  private count = 0;

  find(hash: number): Entry | undefined {
    let slot = (hash ^ (hash >>> 12)) & (SIZE - 1);
    for (let key = this.keys[slot]; key !== 0; key = this.keys[slot]) {
      if (key === hash) return this.entries[slot];
      slot = (slot + 1) & (SIZE - 1);
    }
    return undefined;
  }

  private entry(hash: number): Entry {
    const known = this.find(hash);
    if (known) return known;
    if (++this.count > SIZE / 2) throw new Error('a language has too many words');
    let slot = (hash ^ (hash >>> 12)) & (SIZE - 1);
    while (this.keys[slot] !== 0) slot = (slot + 1) & (SIZE - 1);
    this.keys[slot] = hash;
    return (this.entries[slot] = { bits: 0, rules: null, opensPair: false });
  }

  /** An entry of several words counts by its first two. */
  addTrigger(words: string, bit: number): void {
    const [first = 0, second] = hashesOf(words);
    if (second === undefined) this.entry(first).bits |= bit;
    else {
      this.entry(first).opensPair = true;
      this.entry(pair(first, second)).bits |= bit;
    }
  }

  addOpening(word: string, rule: CompiledRule): void {
    const [hash = 0] = hashesOf(word);
    const entry = this.entry(hash);
    entry.rules ??= new RuleSet();
    entry.rules.add(rule);
  }
}
