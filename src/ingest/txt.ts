/** Plain text: as it stands, but for the line numbers in the margin of court records, printed pages' heads and hanging indents. */
import { readCues } from './cues';
import { withoutHangingIndent } from './hangingIndent';
import { MappedText } from './mapped';
import { positionsOf } from './position';
import { withoutPages } from './printedPages';
import { timedLines } from './timedLines';
import type { ReadText } from './types';

const NUMBERED = /^([ \t]{0,12}(\d{1,2})(?:[ \t]+|$))/;
/** Fewer tell nothing. */
const LEAST_LINES = 12;
const PAGES_OF_LINES = 30;
/** Pages of records hold 25 lines, seldom a few more. */
const LONGEST_PAGE = 32;

interface Row {
  readonly at: number;
  readonly words: string;
  /** The margin with its number; empty where there is none. */
  readonly margin: string;
  readonly number: number;
}

function rowsOf(raw: string): Row[] {
  return Array.from(raw.matchAll(/[^\n]*\n|[^\n]+$/g), ({ 0: words, index }) => {
    const match = NUMBERED.exec(words.trimEnd());
    return { at: index, words, margin: match?.[1] ?? '', number: Number(match?.[2] ?? NaN) };
  });
}

/** Sentences go on from line to line, as in no list. */
const isRunning = (rows: readonly Row[]): boolean =>
  rows.filter(({ words, margin }) => /^\p{Ll}/u.test(words.slice(margin.length))).length >
  rows.length / 5;

/** Nearly every written line counts on from the one before or starts again at 1, page after page. */
function isNumbered(rows: readonly Row[]): boolean {
  const written = rows.filter(({ words }) => words.trim() !== '');
  if (written.length < LEAST_LINES) return false;
  const inOrder = written.filter(
    ({ number }, at) => number === 1 || number === (written[at - 1]?.number ?? NaN) + 1,
  );
  const pages = written.filter(({ number }) => number === 1).length;
  const longest = Math.max(0, ...written.map(({ number }) => number || 0));
  if (pages === 1)
    return inOrder.length === written.length && longest <= LONGEST_PAGE && isRunning(written);
  return (
    written.length >= PAGES_OF_LINES &&
    pages > 1 &&
    longest <= LONGEST_PAGE &&
    inOrder.length > written.length * 0.85
  );
}

/** Double spacing: between numbered lines nearly every second one is empty, and opens no paragraph. */
const isSpaced = (rows: readonly Row[]): boolean => rows.filter(isEmpty).length > rows.length * 0.4;
const isEmpty = ({ words, margin }: Row): boolean => margin === '' && words.trim() === '';

function withoutNumbers(rows: readonly Row[]) {
  const built = new MappedText();
  const spaced = isSpaced(rows);
  for (const { at, words, margin } of spaced ? rows.filter((row) => !isEmpty(row)) : rows)
    built.add(words.slice(margin.length), at + margin.length);
  return built.done();
}

export const readTxt: ReadText = (raw) => {
  const timed = timedLines(raw);
  if (timed) return readCues(raw, timed.cues, timed.head);
  const position = positionsOf(raw);
  // A look at the beginning first: most texts are not numbered, and some are large.
  const pages = isNumbered(rowsOf(raw.slice(0, 20_000)))
    ? withoutNumbers(rowsOf(raw))
    : withoutPages(raw);
  const { text, toSource } = pages ?? { text: raw, toSource: (offset: number) => offset };
  const flush = withoutHangingIndent(text);
  return flush
    ? { text: flush.text, toFile: (offset) => position(toSource(flush.toSource(offset))) }
    : { text, toFile: (offset) => position(toSource(offset)) };
};
