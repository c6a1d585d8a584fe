/** A sentence as words and punctuation, each with its place in the text. */
import type { Span } from '../text/types';
import type { Reading } from '../time/types';
import { nextPiece, type Piece } from './pieces';
import type { EventLexicon } from './lexicon/types';
import { wordOf, type Tag } from './wordClass';

export interface Token extends Span {
  readonly text: string;
  /** Lower case, straight apostrophes. */
  readonly lower: string;
  readonly isWord: boolean;
  /** The time expression that it is part of. */
  readonly reading: Reading | null;
  /** Inside a stage direction or an editor's note. */
  readonly aside: boolean;
  /** By itself, until `tagged` knows its neighbours. */
  tag: Tag;
  /** Of ", I think,": no part of the clause, but of what was said. */
  hedge: boolean;
}

/** For a whole token: a word does not begin with one. */
export const isDash = (text: string): boolean =>
  text === '—' || text === '–' || text.startsWith('-');

/** Their full stop is no end: "Mr.", "hon.", "U.S.", "Anglo-U.S.". */
const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|st|gen|sen|rep|gov|prof|lt|col|hon|vs|approx|al|cent|dept|est|art|sec|pp|cf|(?:\p{L}+-)?\p{L}(?:\.\p{L})+)$/iu;

/** Where the word really ends: with its full stop, or the apostrophe of a plural owner. */
function wordEnd(text: string, word: string, end: number, last: number): number {
  const next = text[end];
  if (next === '.' && end + 1 < last && word.length < 14 && ABBREVIATION.test(word)) return end + 1;
  const owner = (next === "'" || next === '’') && word.endsWith('s') && text[end + 1] === ' ';
  return owner ? end + 1 : end;
}

/** By bisection. */
export function firstEndingAfter(spans: readonly Span[], from: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > from) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Linear; `spans` are in text order. */
function covering<T extends Span>(
  spans: readonly T[],
  from: number,
): (start: number, end: number) => T | null {
  let index = firstEndingAfter(spans, from);
  return (start, end) => {
    while (index < spans.length && (spans[index]?.end ?? 0) <= start) index++;
    const span = spans[index];
    return span && span.start < end ? span : null;
  };
}

/** "start in June": what begins then, not a part of the month. */
const isVerbOf = (reading: Reading, start: number, word: string): boolean =>
  start < reading.start + 8 &&
  /^(?:start|end|close|in)$/i.test(word) &&
  /^(?:start|end|close) in\b/i.test(reading.exact);

export function tokensOf(
  text: string,
  span: Span,
  readings: readonly Reading[],
  asides: readonly Span[],
  lex: EventLexicon,
): Token[] {
  const readingAt = covering(readings, span.start);
  const asideAt = covering(asides, span.start);
  const tokens: Token[] = [];
  const words = text.slice(span.start, span.end);
  const piece: Piece = { start: 0, end: 0, isWord: false };
  for (let at = 0; nextPiece(words, at, piece); at = piece.end) {
    const start = span.start + piece.start;
    const plain = words.slice(piece.start, piece.end);
    const end = Math.min(span.end, wordEnd(text, plain, span.start + piece.end, span.end));
    piece.end = end - span.start;
    const word = wordOf(end === start + plain.length ? plain : text.slice(start, end), lex);
    const reading = readingAt(start, end);
    tokens.push({
      start,
      end,
      text: word.text,
      lower: word.lower,
      isWord: piece.isWord,
      reading: reading && isVerbOf(reading, start, word.text) ? null : reading,
      aside: asideAt(start, end) !== null,
      tag: word.inside,
      hedge: false,
    });
  }
  return tokens;
}
