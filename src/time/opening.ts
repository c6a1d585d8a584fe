/**
 * What a rule's pattern can begin with and how many words it can take, read off the pattern itself: the rule is tried
 * only where such a word stands. (The FIRST sets of LL parsing: Aho, Sethi and Ullman, "Compilers", 4.4.)
 */
import type { Language } from './rule';
import { parsePattern, type Pattern } from './pattern';

/** Stand for any figure, and any figure behind an apostrophe, among first words. */
export const FIGURE = '0';
export const SHORT_FIGURE = "'0";
const APOSTROPHE = "'";

interface Opening {
  /** Letters read so far; what follows may go on with the same word. */
  readonly open: ReadonlySet<string>;
  /** First words behind which something else than a letter stands, `FIGURE` and `SHORT_FIGURE` among them. */
  readonly closed: ReadonlySet<string>;
}

interface Piece extends Opening {
  /** Gaps between words in it, at most. */
  readonly gaps: number;
}

export interface Start {
  /** The words, and `FIGURE` or `SHORT_FIGURE`, that a match can begin with. */
  readonly words: readonly string[];
  /** How many words its last word can stand behind its first, at most; what it looks ahead at counts. */
  readonly reach: number;
}

const EMPTY: Opening = { open: new Set(['']), closed: new Set() };
const isLetter = (char: string): boolean =>
  (char >= 'a' && char <= 'z') || (char >= '\u00c0' && char <= '\u024f');
const keyOf = (char: string): string => (/\d/.test(char) ? FIGURE : char);

function ofChars(chars: string): Opening {
  const all = [...chars];
  return {
    open: new Set(all.filter((char) => isLetter(char) || char === APOSTROPHE)),
    closed: new Set(all.filter((char) => !isLetter(char) && char !== APOSTROPHE).map(keyOf)),
  };
}

const wordStart = (word: string): string => /^[a-z\u00c0-\u024f]*/.exec(word)?.[0] ?? '';

function ofWords(words: readonly string[]): Opening {
  const open = new Set<string>();
  const closed = new Set<string>();
  for (const word of words) {
    const start = wordStart(word);
    if (start.length === word.length) open.add(word);
    else closed.add(start === '' ? keyOf(word.charAt(0)) : start);
  }
  return { open, closed };
}

const both = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> =>
  a.size === 0 ? b : b.size === 0 ? a : new Set([...a, ...b]);

const union = (a: Opening, b: Opening): Opening => ({
  open: both(a.open, b.open),
  closed: both(a.closed, b.closed),
});

function then(a: Opening, b: Opening): Opening {
  const open = new Set<string>();
  const closed = new Set(a.closed);
  for (const start of a.open) {
    for (const more of b.open) {
      if (start !== '' && more.startsWith(APOSTROPHE)) closed.add(start);
      else open.add(start + more);
    }
    for (const more of b.closed)
      closed.add(
        start === '' || start === APOSTROPHE || isLetter(more.charAt(0)) ? start + more : start,
      );
  }
  return { open, closed };
}

/** Openings and lengths of patterns of one language; macros are worked out once. */
export class Openings {
  private readonly slots = new Map<string, Piece>();

  constructor(private readonly language: Language) {}

  startOf(source: string): Start {
    const { open, closed, gaps } = this.pieceOf(parsePattern(source));
    const words = [...open, ...closed];
    const odd = words.find(
      (word) => !isLetter(word.charAt(0)) && word !== FIGURE && word !== SHORT_FIGURE,
    );
    if (odd !== undefined) throw new Error(`a pattern begins with "${odd}": ${source}`);
    return { words, reach: gaps };
  }

  private pieceOf(pattern: Pattern): Piece {
    return { ...this.opening(pattern), gaps: this.gaps(pattern) };
  }

  /** A slot or macro, worked out once. */
  private slot(name: string): Piece {
    const known = this.slots.get(name);
    if (known) return known;
    const macro = this.language.macros[name];
    const words = Object.keys(this.language.lexicon[name] ?? {});
    const piece =
      macro === undefined
        ? { ...ofWords(words), gaps: Math.max(0, ...words.map(gapsIn)) }
        : this.pieceOf(parsePattern(macro));
    this.slots.set(name, piece);
    return piece;
  }

  private opening(pattern: Pattern): Opening {
    switch (pattern.kind) {
      case 'char':
        return ofChars(pattern.of);
      case 'slot':
        return this.slot(pattern.name);
      case 'all':
        return this.sequence(pattern.of);
      case 'any':
        return pattern.of.map((part) => this.opening(part)).reduce(union);
      case 'repeat':
        return this.repeated(this.opening(pattern.of), pattern.least, pattern.most);
      case 'look':
        return EMPTY;
    }
  }

  /** What follows a closed word is not looked at. */
  private sequence(parts: readonly Pattern[]): Opening {
    let all = EMPTY;
    for (const part of parts) {
      if (all.open.size === 0) break;
      all = then(all, this.opening(part));
    }
    return all;
  }

  private repeated(once: Opening, least: number, most: number): Opening {
    let all = least === 0 ? union(EMPTY, once) : once;
    for (let n = 1; n < most && once.open.size > 0; n++) all = union(all, then(all, once));
    return all;
  }

  private gaps(pattern: Pattern): number {
    switch (pattern.kind) {
      case 'char':
        return /[^a-z\d\u00c0-\u024f]/.test(pattern.of) ? 1 : 0;
      case 'slot':
        return this.slot(pattern.name).gaps;
      case 'all':
        return pattern.of.reduce((sum, part) => sum + this.gaps(part), 0);
      case 'any':
        return Math.max(...pattern.of.map((part) => this.gaps(part)));
      case 'repeat':
        return pattern.most * this.gaps(pattern.of);
      case 'look':
        return this.gaps(pattern.of);
    }
  }
}

const gapsIn = (word: string): number => word.replace(/[a-z\d\u00c0-\u024f]/g, '').length;
