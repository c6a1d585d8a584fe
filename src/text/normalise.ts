/**
 * Text is stored as NFC with `\n`; everything else compares against it, so whatever is counted in
 * the raw text goes through `toRaw` and `fromRaw`.
 */
export interface Normalised {
  readonly text: string;
  /** UTF-16 offset in `text` → in the raw text. */
  readonly toRaw: (offset: number) => number;
  /** UTF-16 offset in the raw text → in `text`. */
  readonly fromRaw: (offset: number) => number;
}

/** Where raw and stored text differ, in order; four numbers an edit: text start, end, raw start, end. */
type Edits = number[];

const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/;
/** A line end, or a run that NFC may change together with the ASCII base before it. */
const SUSPECTS = /\r\n?|[\u0085\u2028\u2029]|[ -~]?[^\0-\x7f\u0085\u2028\u2029]+/g;
/** What composes: Hangul letters with each other, anything else with the marks behind it. */
const CLUSTERS = /[\u1100-\u11ff\uac00-\ud7ff]+|\P{M}\p{M}*|\p{M}+/gu;

const isPlain = (raw: string): boolean =>
  raw.charCodeAt(0) !== 0xfeff && !LINE_ENDS.test(raw) && raw.normalize('NFC') === raw;

/** The first edit whose `column` lies beyond `offset`, by bisection. */
function firstBeyond(edits: Edits, column: number, offset: number): number {
  let low = 0;
  let high = edits.length / 4;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle * 4 + column] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Inside an edit everything maps to its start: there is no finer truth. */
function mapping(edits: Edits, from: 0 | 2, to: 0 | 2): (offset: number) => number {
  return (offset) => {
    const at = (firstBeyond(edits, from, offset) - 1) * 4;
    if (at < 0) return offset;
    const fromEnd = edits[at + from + 1] ?? 0;
    const inside = offset < fromEnd;
    return inside ? (edits[at + to] ?? 0) : (edits[at + to + 1] ?? 0) + offset - fromEnd;
  };
}

/** Never throws; lone surrogates and NUL stay as they are. A byte order mark at the start goes. */
export function normalise(raw: string): Normalised {
  const same = (offset: number): number => offset;
  if (isPlain(raw)) return { text: raw, toRaw: same, fromRaw: same };
  const parts: string[] = [];
  const edits: Edits = [];
  let copied = 0;
  let length = 0;
  const replace = (start: number, end: number, by: string): void => {
    parts.push(raw.slice(copied, start), by);
    length += start - copied;
    edits.push(length, length + by.length, start, end);
    length += by.length;
    copied = end;
  };
  if (raw.charCodeAt(0) === 0xfeff) replace(0, 1, '');
  SUSPECTS.lastIndex = copied; // `matchAll` starts there
  for (const match of raw.matchAll(SUSPECTS)) {
    const [run] = match;
    if (LINE_ENDS.test(run)) replace(match.index, match.index + run.length, '\n');
    else if (run.normalize('NFC') !== run) replaceClusters(run, match.index, replace);
  }
  parts.push(raw.slice(copied));
  return { text: parts.join(''), toRaw: mapping(edits, 0, 2), fromRaw: mapping(edits, 2, 0) };
}

function replaceClusters(
  run: string,
  at: number,
  replace: (start: number, end: number, by: string) => void,
): void {
  for (const match of run.matchAll(CLUSTERS)) {
    const [cluster] = match;
    const composed = cluster.normalize('NFC');
    if (composed === cluster) continue;
    replace(at + match.index, at + match.index + cluster.length, composed);
  }
}
