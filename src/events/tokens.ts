/** A sentence as words and punctuation, each with its place in the text. */
import type { Span } from '../text/types';
import type { Reading } from '../time/types';

export interface Token extends Span {
  readonly text: string;
  /** Lower case, straight apostrophes. */
  readonly lower: string;
  readonly isWord: boolean;
  /** The time expression that it is part of. */
  readonly reading: Reading | null;
  /** Inside a stage direction or an editor's note. */
  readonly aside: boolean;
}

const PIECES =
  /(?:\p{Lu}\.){2,}|\b(?:hon|Hon|vs|approx|al|cent|dept|est|art|sec|pp|no|cf)\.(?=\s+\S)|(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Prof|Lt|Col|No)\.|\$?[\p{L}\p{N}]+(?:['’.,&/-][\p{L}\p{N}]+)*(?:['’](?!\p{L})(?<=s['’]))?%?|[—–]|-+|\S/gu;

const lowered = (text: string): string => text.toLowerCase().replaceAll('’', "'");

/** Linear; `spans` are in text order. */
function covering<T extends Span>(spans: readonly T[], from: number): (at: Span) => T | null {
  let index = spans.findIndex((span) => span.end > from);
  if (index < 0) index = spans.length;
  return ({ start, end }) => {
    while (index < spans.length && (spans[index]?.end ?? 0) <= start) index++;
    const span = spans[index];
    return span && span.start < end ? span : null;
  };
}

/** "start in June": what begins then, not a part of the month. */
const isVerbOf = (reading: Reading, { start }: Span, word: string): boolean =>
  /^(?:start|end|close) in\b/i.test(reading.exact) &&
  start < reading.start + 8 &&
  /^(?:start|end|close|in)$/i.test(word);

export function tokensOf(
  text: string,
  span: Span,
  readings: readonly Reading[],
  asides: readonly Span[],
): Token[] {
  const readingAt = covering(readings, span.start);
  const asideAt = covering(asides, span.start);
  return [...text.slice(span.start, span.end).matchAll(PIECES)].map((match) => {
    const place = {
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
    };
    const reading = readingAt(place);
    return {
      ...place,
      text: match[0],
      lower: lowered(match[0]),
      isWord: /[\p{L}\p{N}]/u.test(match[0]),
      reading: reading && isVerbOf(reading, place, match[0]) ? null : reading,
      aside: asideAt(place) !== null,
    };
  });
}
