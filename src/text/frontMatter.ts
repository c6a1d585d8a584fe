/** What a file says about itself before anybody speaks: fields, title, dateline. */
import { findDateline, fullDatesIn, reportDateline, type Words } from './dateline';
import { linesOf, type Line } from './lines';
import { isClockLine, isFurniture } from './opening';
import { KIND_OF_TALK } from './talkKinds';
import type { Span } from './types';
import { readYaml, type Field } from './yaml';

export interface FrontMatter {
  /** Speech, labelled or not, begins here or later. */
  readonly end: number;
  readonly fields: readonly Field[];
  readonly title: Words | null;
  /** The words that date the talk; they make no event. */
  readonly dateline: Words | null;
}

const HEADER = /^([\p{L} ]{2,24}):[ \t]+(\S.*)$/u;

function headerField(text: string, line: Line): Field | null {
  const match = HEADER.exec(text.slice(line.start, Math.min(line.end, line.start + 300)));
  if (!match) return null;
  return {
    key: (match[1] ?? '').toLowerCase(),
    value: (match[2] ?? '').trim(),
    start: line.start,
    end: line.end,
  };
}

/** The whole title where it was wrapped over a few lines. */
function titleFrom(text: string, lines: readonly Line[], at: number): Words {
  const { start: begun, end } = lines[at] ?? { start: 0, end: 0 };
  const start = begun + text.slice(begun, end).search(/\S/);
  let last = end;
  for (let next = at + 1; next < at + 8; next++) {
    const line = lines[next];
    const short = text.slice(start, last).replace(/\s+/g, ' ').length < 50;
    if (!line || line.end - start > 240 || (line.afterBlank && !short)) break;
    const words = text.slice(line.start, line.end);
    if (
      isClockLine(words) ||
      !/\p{L}/u.test(words) ||
      headerField(text, line) ||
      fullDatesIn(text, line.start, line.end).length > 0
    )
      break;
    last = line.end;
  }
  const words = text
    .slice(start, last)
    .replace(/^#+ |\s+/g, ' ')
    .trim();
  return { words, start, end: last };
}

/** "Press conference: the new budget" has the form of a field; fields of unknown names come in company. */
const isField = (text: string, line: Line, words: string, isFirst: boolean): boolean =>
  headerField(text, line) !== null && !isFirst && !KIND_OF_TALK.test(words);

function findTitle(text: string, lines: readonly Line[]): Words | null {
  const written = lines.flatMap((line, at) => {
    const words = text.slice(line.start, Math.min(line.end, line.start + 400)).trim();
    const usable =
      !isFurniture(words) && !/^\[.*\]$/.test(words) && !isField(text, line, words, at === 0);
    const isDate = fullDatesIn(text, line.start, line.end).some(
      ({ words: date }) => date.length > words.length - 12,
    );
    return usable && !isDate ? [{ at, words }] : [];
  });
  const chosen =
    written.find(({ words }) => KIND_OF_TALK.test(words) && !/[.!?]$|^\d{1,2}[.)] /.test(words)) ??
    written[0];
  return chosen ? titleFrom(text, lines, chosen.at) : null;
}

const field = (fields: readonly Field[], ...keys: string[]): Words | null => {
  const found = keys.flatMap((key) => fields.find((one) => one.key === key) ?? [])[0];
  return found ? { words: found.value, start: found.start, end: found.end } : null;
};

/** More lines than a head has; what lies beyond is not looked at. */
const LONGEST_HEAD = 200;

/** `end` is where the first turn begins. */
export function readFrontMatter(text: string, end: number): FrontMatter {
  const yaml = readYaml(text.slice(0, Math.min(end, 20_000)));
  const lines = linesOf(text, yaml?.end ?? 0, end, LONGEST_HEAD);
  const fields = [
    ...(yaml?.fields ?? []),
    ...lines.flatMap((line) => headerField(text, line) ?? []),
  ];
  const dated = field(
    fields,
    'date',
    'interview date',
    'date of interview',
    'recorded',
    'published',
    'published_time',
  );
  return {
    end,
    fields,
    title: field(fields, 'title', 'subject', 'topic') ?? findTitle(text, lines),
    dateline: dated ?? findDateline(text, lines as readonly Span[]) ?? reportDateline(text, end),
  };
}
