/** A heading between paragraphs, or a few lines of a list: nobody says it. */
import type { Span, Turn } from './types';

/** UTF-16 units: of the whole paragraph, and of each of its lines. */
const LONGEST = 400;
const LONGEST_LINE = 120;
const STOPS = /[.!?…:;,”"’'\]—–-]\s*$/;
const OPENS = /^\P{L}*\p{Lu}/u;
const BLANK = /\n[^\S\n]*\n/g;

/** The paragraph around a span; `null` where it is the text's first, or long. */
function paragraphAround(text: string, { start, end }: Span): Span | null {
  const from = Math.max(0, start - LONGEST);
  const above = [...text.slice(from, start).matchAll(BLANK)].at(-1);
  if (!above) return null;
  const begun = from + above.index + above[0].length;
  BLANK.lastIndex = 0;
  const below = BLANK.exec(text.slice(end, end + LONGEST));
  const last = below ? end + below.index : text.length;
  return last - begun > LONGEST ? null : { start: begun, end: last };
}

/**
 * Does `said` stand in a paragraph of which no line ends in a stop? Not the first one of a labelled turn, and not behind a
 * question, where "The spring of 2014" may answer.
 */
export function isSectionHeading(text: string, said: Span, turn: Turn): boolean {
  if (STOPS.test(text.slice(said.end - 1, said.end))) return false;
  const paragraph = paragraphAround(text, said);
  if (!paragraph || paragraph.start < turn.textStart) return false;
  const above = text.slice(Math.max(0, paragraph.start - LONGEST), paragraph.start).trimEnd();
  const next = text.slice(paragraph.end, paragraph.end + LONGEST).trimStart();
  if (above.endsWith('?') || /^\p{Ll}/u.test(next)) return false;
  const lines = text.slice(paragraph.start, paragraph.end).trim().split('\n');
  return lines.every((line) => line.length < LONGEST_LINE && OPENS.test(line) && !STOPS.test(line));
}
