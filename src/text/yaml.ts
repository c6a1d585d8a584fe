/** The flat part of YAML front matter: `key: value` lines, quoted or folded; nested values are left out. */
import type { Span } from './types';

export interface Field extends Span {
  readonly key: string;
  readonly value: string;
}

const FENCE = /^---[ \t]*\n/;
const PAIR = /^([\w.-]{1,60}):[ \t]*(.*)$/;

const unquote = (value: string): string => {
  if (/^'.*'$/s.test(value)) return value.slice(1, -1).replace(/''/g, "'");
  if (!/^".*"$/s.test(value)) return value;
  return value
    .slice(1, -1)
    .replace(/\\_/g, '\u00a0')
    .replace(/\\(["\\/ ])/g, '$1');
};

/** A folded line goes on the one before it; a backslash at the line's end swallows the break. */
const fold = (value: string, more: string): string =>
  value.endsWith('\\') ? value.slice(0, -1) + more.trim() : `${value} ${more.trim()}`;

/** `null` where the text does not begin with a fence or the fence never closes. */
export function readYaml(text: string): { fields: Field[]; end: number } | null {
  if (!FENCE.test(text.slice(0, 80))) return null;
  const close = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text.slice(0, 20_000));
  if (!close) return null;
  const fields: Field[] = [];
  let at = text.indexOf('\n') + 1;
  for (const line of text.slice(at, close.index).split('\n')) {
    const pair = PAIR.exec(line);
    const last = fields.at(-1);
    const end = at + line.length;
    if (pair)
      fields.push({ key: (pair[1] ?? '').toLowerCase(), value: pair[2] ?? '', start: at, end });
    else if (last && /^\s/.test(line))
      fields[fields.length - 1] = { ...last, value: fold(last.value, line), end };
    at = end + 1;
  }
  const read = fields.map((field) => ({
    ...field,
    value: unquote(field.value.trim()).replace(/\s+/g, ' '),
  }));
  return { fields: read.filter(({ value }) => value !== ''), end: close.index + close[0].length };
}
