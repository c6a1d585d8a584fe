/** The front matter of a second file in one text: "---", fields, "---", a day among them. */
import { fullDatesIn } from './dateline';
import type { LaterHead } from './laterHeads';
import type { Line } from './lines';
import type { Span } from './types';

const YAML = /^---[ \t]*$/;
const MOST_FIELDS = 40;

const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end).trim();

export function yamlHead(text: string, lines: readonly Line[], at: number): LaterHead | null {
  const from = lines[at];
  if (!from || !YAML.test(wordsOf(text, from))) return null;
  const behind = lines.slice(at + 1, at + MOST_FIELDS);
  const length = behind.findIndex((line) => YAML.test(wordsOf(text, line)));
  const fields = behind.slice(0, Math.max(length, 0));
  const field = (key: string): Line | undefined =>
    fields.find(({ start, end }) => text.slice(start, end).toLowerCase().startsWith(`${key}:`));
  const day = field('date');
  const dateline = day && fullDatesIn(text, day.start, day.end)[0];
  const next = lines[at + length + 2];
  if (!dateline || !next) return null;
  const title = field('title');
  const words = title
    ? wordsOf(text, title).replace(/^title:\s*["']?|["']$/gi, '')
    : dateline.words;
  return { start: from.start, end: next.start, title: words, dateline };
}
