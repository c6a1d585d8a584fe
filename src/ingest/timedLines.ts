/** Plain text whose lines begin with the time of the recording at which they were said: "[00:01.000 --> 00:04.500] …". */
import type { RawCue } from './cues';

const SECONDS = String.raw`(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?|\d{1,6}\.\d{1,3}`;
const RANGE = new RegExp(String.raw`^[ \t]*\[?(${SECONDS})[ \t]*--?>[ \t]*(${SECONDS})\]?[ \t]*`);
const STAMP = /^[ \t]*[[(]?((?:\d{1,2}:)?\d{1,2}:\d{2})[\])]?(?:[ \t]+|(?=\p{L})|\r?$)/u;

/** Fewer tell nothing. */
const LEAST_RANGES = 3;
const LEAST_STAMPS = 8;
/** A programme or a log moves on by minutes, captions by seconds. */
const LONGEST_CAPTION = 15;
const FIRST_WITHIN = 60;

interface Row {
  readonly words: string;
  readonly at: number;
  /** Seconds; `null` for a line without a time. */
  readonly from: number | null;
  readonly to: number | null;
}

/** "1:02:03.4", "62.5" */
export const secondsIn = (stamp: string | undefined): number | null =>
  stamp === undefined
    ? null
    : stamp.split(':').reduce((sum, part) => sum * 60 + Number(part.replace(',', '.')), 0);

function rowsOf(raw: string, stamp: RegExp): Row[] {
  return Array.from(raw.matchAll(/[^\r\n]+/g), ({ 0: line, index }) => {
    const match = stamp.exec(line);
    const skipped = match?.[0].length ?? 0;
    return {
      words: line.slice(skipped),
      at: index + skipped,
      from: secondsIn(match?.[1]),
      to: secondsIn(match?.[2]),
    };
  }).filter(({ words, from }) => from !== null || words.trim() !== '');
}

/** Lines that go on in small letters: speech, and no list of names or headings. */
const runOn = (rows: readonly Row[]): boolean => {
  const written = rows.filter(({ words }) => words.trim() !== '');
  return written.filter(({ words }) => /^[ \t]*\p{Ll}/u.test(words)).length > written.length / 3;
};

function areCaptions(rows: readonly Row[]): boolean {
  const times = rows.flatMap(({ from }) => from ?? []);
  const [first = Infinity] = times;
  const last = times.at(-1) ?? 0;
  return (
    times.length >= LEAST_STAMPS &&
    times.length > rows.length * 0.4 &&
    first < FIRST_WITHIN &&
    (last - first) / times.length < LONGEST_CAPTION &&
    times.every((time, at) => time >= (times[at - 1] ?? 0)) &&
    runOn(rows)
  );
}

const areRanges = (rows: readonly Row[]): boolean => {
  const timed = rows.filter(({ to }) => to !== null).length;
  return timed >= LEAST_RANGES && timed > rows.length * 0.4;
};

/** A time and what is said until the next one. */
function cuesOf(rows: readonly Row[]): RawCue[] {
  const cues: { from: number; to: number; lines: { words: string; at: number }[] }[] = [];
  for (const { from, to, words, at } of rows) {
    const before = cues.at(-1);
    if (from !== null) {
      if (before && before.to === Infinity) before.to = from;
      cues.push({ from, to: to ?? Infinity, lines: [] });
    }
    if (words.trim() !== '') cues.at(-1)?.lines.push({ words, at });
  }
  const last = cues.at(-1);
  if (last?.to === Infinity) last.to = last.from;
  return cues;
}

/** `null` for other text. `head` is what stands before the first time. */
export function timedLines(raw: string): { head: string; cues: RawCue[] } | null {
  const begins = raw.slice(0, 20_000);
  const stamp = [RANGE, STAMP].find((form) =>
    form === RANGE ? areRanges(rowsOf(begins, form)) : areCaptions(rowsOf(begins, form)),
  );
  if (!stamp) return null;
  const rows = rowsOf(raw, stamp);
  const first = rows.findIndex(({ from }) => from !== null);
  const line = raw.lastIndexOf('\n', rows[first]?.at) + 1;
  return { head: raw.slice(0, line), cues: cuesOf(rows.slice(first)) };
}
