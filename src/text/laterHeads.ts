/** A second head inside a text: two transcripts in one file, or a hearing of two days. */
import { fullDatesIn, type Words } from './dateline';
import { linesOf, type Line } from './lines';
import { isRecordHead } from './runningHeads';
import { KIND_OF_TALK } from './talkKinds';
import type { Span, Turn } from './types';

/** From its heading to where speech begins again. */
export interface LaterHead extends Span {
  readonly title: string;
  readonly dateline: Words;
}

const LONGEST_HEADING = 300;
const MOST_HEADINGS = 6;
/** Lines between the date and speech: a place, who is present. */
const MOST_BELOW = 12;
/** Letters beside a date that has its line to itself: "Sydney, 5 May 2014", "MORNING SESSION". */
const MOST_BESIDE = 24;
const LONGEST_LINE = 160;
const ENDS_SPEECH = /[.!?…:;,][”"’')\]]*\s*$/;

const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end).trim();

/** A wrapped line of speech breaks off behind one of these. */
const GOES_ON =
  /\s(?:on|of|in|the|by|until|till|from|and|or|to|at|for|an?|since|before|after|with|that|was|is)$/;

const isHeading = (words: string): boolean =>
  words.length < LONGEST_HEADING &&
  !/^(?:[-*•–]|\d{1,3}[.)])\s/.test(words) &&
  /^[^\p{Ll}]*\p{Lu}/u.test(words) &&
  !ENDS_SPEECH.test(words) &&
  !GOES_ON.test(words);

interface Dated {
  readonly date: Words;
  /** The line is title enough: "Remarks at the harbour, 5 May 2014". */
  readonly titled: boolean;
}

function datedHeading(text: string, line: Line): Dated | null {
  const words = text.slice(line.start, line.end);
  if (!/\d{4}/.test(words) || !isHeading(words.trim()) || isRecordHead(text, line)) return null;
  const [date, ...others] = fullDatesIn(text, line.start, line.end);
  if (!date || others.length > 0) return null;
  const beside = words.slice(0, date.start - line.start) + words.slice(date.end - line.start);
  const isAlone = beside.replace(/[^\p{L}]/gu, '').length < MOST_BESIDE;
  const isLast = text.slice(date.end, line.end).trim() === '';
  return isAlone || isLast ? { date, titled: !isAlone && KIND_OF_TALK.test(words) } : null;
}

/** The first of the heading lines that end at `at`; -1 where none opens a paragraph. */
function firstHeading(
  text: string,
  lines: readonly Line[],
  at: number,
  labels: ReadonlySet<number>,
): number {
  let first = -1;
  for (let up = at; up >= 0 && up > at - MOST_HEADINGS; up--) {
    const line = lines[up];
    if (!line || labels.has(line.start) || !isHeading(wordsOf(text, line))) break;
    if (line.afterBlank) first = up;
  }
  return first;
}

const YAML = /^---[ \t]*$/;

/** "---", fields, "---", a day among them. */
function yamlHead(text: string, lines: readonly Line[], at: number): LaterHead | null {
  if (!YAML.test(wordsOf(text, lines[at] ?? { start: 0, end: 0 }))) return null;
  const length = lines.slice(at + 1, at + 40).findIndex((line) => YAML.test(wordsOf(text, line)));
  const fields = lines.slice(at + 1, at + 1 + Math.max(length, 0));
  const field = (key: string): Line | undefined =>
    fields.find(({ start, end }) => text.slice(start, end).toLowerCase().startsWith(`${key}:`));
  const day = field('date');
  const dateline = day && fullDatesIn(text, day.start, day.end)[0];
  const from = lines[at];
  const next = lines[at + length + 2];
  if (!dateline || !from || !next) return null;
  const title = field('title');
  const words = title
    ? wordsOf(text, title).replace(/^title:\s*["']?|["']$/gi, '')
    : dateline.words;
  return { start: from.start, end: next.start, title: words, dateline };
}

function headAt(
  text: string,
  lines: readonly Line[],
  at: number,
  labels: ReadonlySet<number>,
): LaterHead | null {
  const line = lines[at];
  const found = line && !labels.has(line.start) ? datedHeading(text, line) : null;
  const top = found ? firstHeading(text, lines, at, labels) : -1;
  const opener = lines[top];
  const rest = lines.slice(at + 1, at + 2 + MOST_BELOW);
  const goesOn = rest[0] && /^\s*\p{Ll}/u.test(text.slice(rest[0].start, rest[0].end));
  if (!line || !found || !opener || goesOn) return null;
  const speaks = rest.findIndex(
    ({ start, end }) =>
      labels.has(start) || end - start > LONGEST_LINE || ENDS_SPEECH.test(text.slice(start, end)),
  );
  const speech = rest[speaks];
  if (!speech || speaks >= MOST_BELOW) return null;
  const headings = [...lines.slice(top, at), ...rest.slice(0, speaks)];
  const title = found.titled
    ? line
    : headings.find(({ start, end }) => fullDatesIn(text, start, end).length === 0);
  if (!title) return null;
  return {
    start: opener.start,
    end: speech.start,
    title: wordsOf(text, title).replace(/\s+/g, ' '),
    dateline: found.date,
  };
}

/** Where a heading and a date of its own stand behind the first turn; the first head is not among them. */
export function laterHeads(text: string, turns: readonly Turn[]): LaterHead[] {
  const spoken = turns.filter(({ implicit }) => !implicit);
  const [first] = turns;
  if (!first || spoken.length < 2) return [];
  const labels = new Set(spoken.map(({ start }) => start));
  const lines = linesOf(text, first.start);
  const heads: LaterHead[] = [];
  lines.forEach((line, at) => {
    if (at === 0 || line.start < (heads.at(-1)?.end ?? 0)) return;
    const head = yamlHead(text, lines, at) ?? headAt(text, lines, at, labels);
    if (head) heads.push(head);
  });
  return heads;
}
