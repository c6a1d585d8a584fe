/**
 * One pass over the characters that notes the words and figures at which rules begin, and those which rules need. Most
 * sentences hold none and are done here. The text is read as it stands, upper case like lower.
 */
import type { RuleSet } from './compile';
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

/** No expression has more words: "only a very few more than two hundred and fifty …" has a dozen. */
const LONGEST = 24;
/** More hits than a sentence of this length has are not worth keeping room for. */
const ROOM = 4096;

/** Words and figures of one stretch of text, in its order; the arrays are used again for the next. */
export class Hits {
  count = 0;
  /** Offsets into the text. */
  at: number[] = [];
  /** Gaps between words and figures up to here, so that a distance is counted in words. */
  gaps: number[] = [];
  /** Triggers. */
  bits: number[] = [];
  /** Rules that can begin here. */
  rules: (RuleSet | null)[] = [];

  clear(): void {
    this.count = 0;
    if (this.at.length <= ROOM) return;
    this.at = [];
    this.gaps = [];
    this.bits = [];
    this.rules = [];
  }

  add(at: number, gaps: number, bits: number, rules: RuleSet | null): void {
    const index = this.count++;
    this.at[index] = at;
    this.gaps[index] = gaps;
    this.bits[index] = bits;
    this.rules[index] = rules;
  }

  /** Triggers from the hit on, as far as an expression that begins there may go. */
  bitsFrom(index: number): number {
    const last = (this.gaps[index] ?? 0) + LONGEST;
    let bits = 0;
    for (let at = index; at < this.count && (this.gaps[at] ?? 0) <= last; at++)
      bits |= this.bits[at] ?? 0;
    return bits;
  }
}

export interface ScanTable {
  readonly words: WordTable;
  /** Rules that can begin with a figure, and with the apostrophe before one. */
  readonly atFigure: RuleSet;
  readonly atShortFigure: RuleSet;
}

/** Fills `hits` from `text.slice(start, end)`; gives the triggers found. */
export function scan(
  table: ScanTable,
  text: string,
  start: number,
  end: number,
  hits: Hits,
): number {
  const { words, atFigure, atShortFigure } = table;
  hits.clear();
  let found = 0;
  let gaps = 0;
  /** The word before, where it may open a pair, and where the word or figure before ended. */
  let before = 0;
  let ended = start;
  let at = start;
  while (at < end) {
    let letter = letterAt(text, at);
    const from = at;
    if (letter > FIGURE_KIND) {
      if (at > ended) gaps++;
      let hash = SEED;
      do {
        hash = mix(hash, letter);
        letter = ++at < end ? letterAt(text, at) : 0;
      } while (letter > FIGURE_KIND);
      ended = at;
      if (letter === 0) at++;
      const both = before === 0 ? undefined : words.find(pair(before, hash));
      if (both) {
        found |= both.bits;
        hits.add(from, gaps, both.bits, null);
      }
      const entry = words.find(hash);
      before = entry?.opensPair ? hash : 0;
      if (entry) {
        found |= entry.bits;
        hits.add(from, gaps, entry.bits, entry.rules);
      }
    } else if (letter === FIGURE_KIND) {
      if (at > ended) gaps++;
      do at++;
      while (at < end && letterAt(text, at) === FIGURE_KIND);
      ended = at;
      const bits = figureBits(text, from, at, end);
      found |= bits;
      if (bits & FIGURES.short && from > start) hits.add(from - 1, gaps, 0, atShortFigure);
      hits.add(from, gaps, bits, atFigure);
    } else at++;
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
