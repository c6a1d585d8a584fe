/** Speech set in under its labels, as old files have it: the indent of lines that go on is no part of what is said. */
import { MappedText, type Mapped } from './mapped';

const ROW = /([ \t]*)([^\n]*)(?:\n|$)/y;
const TAB = 8;
/** Columns: printed records set the beginning of a paragraph in by less. */
const DEEP = 6;
/** Of the written lines. */
const SHARE = 0.4;

interface Row {
  readonly at: number;
  readonly indent: string;
  readonly words: string;
  /** Set in, right below a written line. */
  readonly hangs: boolean;
}

function rowsOf(raw: string): Row[] {
  const rows: Row[] = [];
  ROW.lastIndex = 0;
  for (let match = ROW.exec(raw); match && match[0] !== ''; match = ROW.exec(raw)) {
    const [, indent = '', words = ''] = match;
    const deep = indent.replaceAll('\t', ' '.repeat(TAB)).length >= DEEP;
    const hangs = deep && words !== '' && (rows.at(-1)?.words ?? '') !== '';
    rows.push({ at: match.index, indent, words, hangs });
  }
  return rows;
}

/** `null` where most lines begin at the margin. */
export function withoutHangingIndent(raw: string): Mapped | null {
  if (!/\n[ \t]{2}/.test(raw)) return null;
  const rows = rowsOf(raw);
  const written = rows.filter(({ words }) => words !== '').length;
  if (rows.filter(({ hangs }) => hangs).length < written * SHARE) return null;
  const built = new MappedText();
  for (const { at, indent, words, hangs } of rows) {
    const from = hangs ? indent.length : 0;
    built.add(`${indent}${words}\n`.slice(from), at + from);
  }
  return built.done();
}
