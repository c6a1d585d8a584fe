/**
 * One pass over the characters that notes the words and figures at which rules begin, and those which rules need. Most
 * sentences hold none and are done here. The text is read as it stands, upper case like lower.
 */
import type { Hits } from './hits';
import {
  FIGURE_KIND,
  isFigure,
  isLetter,
  letterAt,
  mix,
  pair,
  SEED,
  type WordTable,
} from './wordTable';

/** What figures look like, beside the words of a language. */
export const FIGURES = {
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
export const FIGURE_BITS = 6;

/** ' ’ ‘ ʼ ` ´ */
const isApostrophe = (code: number): boolean =>
  code === 39 ||
  code === 0x2019 ||
  code === 0x2018 ||
  code === 0x2bc ||
  code === 96 ||
  code === 0xb4;

export interface ScanTable {
  readonly words: WordTable;
  /** Numbers of the sets of rules that can begin with a figure, and with the apostrophe before one. */
  readonly atFigure: number;
  readonly atShortFigure: number;
}

/** Reads stretches of one text; what it finds stands in `hits` until the next is read. */
export class Scanner {
  private at = 0;
  private end = 0;
  private gaps = 0;
  /** Where the word or figure before ended. */
  private ended = 0;
  /** The word before, where it may open a pair. */
  private before = 0;
  private found = 0;

  constructor(
    private readonly table: ScanTable,
    private readonly text: string,
    private readonly hits: Hits,
  ) {}

  /** Gives the triggers found in `text.slice(start, end)`. */
  read(start: number, end: number): number {
    this.hits.clear();
    this.at = this.ended = start;
    this.end = end;
    this.gaps = this.before = this.found = 0;
    while (this.at < end) {
      const letter = letterAt(this.text, this.at);
      if (letter > FIGURE_KIND) this.word(letter);
      else if (letter === FIGURE_KIND) this.figure(start);
      else this.at++;
    }
    return this.found;
  }

  private word(first: number): void {
    const { text, end } = this;
    const from = this.at;
    if (from > this.ended) this.gaps++;
    let at = from;
    let letter = first;
    let hash = SEED;
    do {
      hash = mix(hash, letter);
      letter = ++at < end ? letterAt(text, at) : 0;
    } while (letter > FIGURE_KIND);
    this.ended = at;
    // What is neither letter nor figure need not be looked at again.
    this.at = letter === 0 ? at + 1 : at;
    this.note(hash, from);
  }

  private note(hash: number, from: number): void {
    const { words } = this.table;
    const both = this.before === 0 ? -1 : words.find(pair(this.before, hash));
    if (both >= 0) this.hit(from, words.bitsAt(both), 0);
    const word = words.find(hash);
    this.before = word >= 0 && words.opensPairAt(word) ? hash : 0;
    if (word >= 0) this.hit(from, words.bitsAt(word), words.setAt(word));
  }

  private figure(start: number): void {
    const { text, end, table } = this;
    const from = this.at;
    if (from > this.ended) this.gaps++;
    let at = from;
    do at++;
    while (at < end && letterAt(text, at) === FIGURE_KIND);
    this.ended = this.at = at;
    const bits = figureBits(text, from, at, end);
    if (bits & FIGURES.short && from > start) this.hit(from - 1, 0, table.atShortFigure);
    this.hit(from, bits, table.atFigure);
  }

  private hit(at: number, bits: number, set: number): void {
    this.found |= bits;
    this.hits.add(at, this.gaps, bits, set);
  }
}

function figureBits(text: string, from: number, to: number, end: number): number {
  const next = to < end ? text.charCodeAt(to) : 0;
  const second = to + 1 < end ? text.charCodeAt(to + 1) : 0;
  let bits: number = to - from === 4 ? FIGURES.digits | FIGURES.year : FIGURES.digits;
  if (from > 0 && isApostrophe(text.charCodeAt(from - 1))) bits |= FIGURES.short;
  if (isLetter(next) || (isApostrophe(next) && isLetter(second))) bits |= FIGURES.suffixed;
  else if (next === 58) bits |= FIGURES.colon;
  else if (isFigure(second) && isSeparator(next) && sameAgain(text, to, end, next))
    bits |= FIGURES.numeric;
  return bits;
}

/** - . / */
const isSeparator = (code: number): boolean => code >= 45 && code <= 47;

/** After the separator at `at` and one or two figures, or four, it stands again. */
function sameAgain(text: string, at: number, end: number, separator: number): boolean {
  const last = Math.min(end, at + 6);
  let to = at + 1;
  while (to < last && isFigure(text.charCodeAt(to))) to++;
  return to < end && text.charCodeAt(to) === separator;
}
