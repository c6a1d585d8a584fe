/** Rows of delimited text (RFC 4180, with commas, semicolons or tabs) whose cells know where they stand. */
import { QuotelineError } from '../schema/errors';
import { positionsOf } from './position';

export interface Cell {
  /** Without its quotes; a doubled quote is one. */
  readonly words: string;
  /** UTF-16 offset in the file of its first character. */
  readonly at: number;
}

const QUOTE = '"';

export const unread = (raw: string, at: number, message: string): QuotelineError =>
  new QuotelineError('table-unread', message, { where: `line ${positionsOf(raw)(at).line ?? 1}` });

/** Where the quote that begins at `at` closes; throws where it never does. */
function closing(raw: string, at: number): number {
  let end = raw.indexOf(QUOTE, at + 1);
  while (end >= 0 && raw[end + 1] === QUOTE) end = raw.indexOf(QUOTE, end + 2);
  if (end < 0) throw unread(raw, at, 'a quotation mark that opens a cell is never closed');
  return end;
}

/** Throws `table-unread`. Empty lines are no rows. */
export function tableRows(raw: string, delimiter: string): Cell[][] {
  const rows: Cell[][] = [];
  const bare = new RegExp(`[^${delimiter}\\r\\n]*`, 'y');
  let row: Cell[] = [];
  let at = raw.startsWith('\ufeff') ? 1 : 0;
  while (at < raw.length) {
    const quoted = raw[at] === QUOTE;
    const start = quoted ? at + 1 : at;
    const end = quoted ? closing(raw, at) : start;
    bare.lastIndex = quoted ? end + 1 : start;
    const rest = bare.exec(raw)?.[0] ?? '';
    // What stands behind a closing quote is wrong, but was said.
    const inside = quoted ? raw.slice(start, end).replaceAll('""', QUOTE) : '';
    row.push({ words: inside + rest, at: start });
    at = bare.lastIndex;
    if (raw[at] === delimiter && at + 1 < raw.length) {
      at++;
      continue;
    }
    rows.push(row);
    row = [];
    at += raw.startsWith('\r\n', at) ? 2 : 1;
  }
  return rows.filter((cells) => cells.some(({ words }) => words.trim() !== ''));
}
