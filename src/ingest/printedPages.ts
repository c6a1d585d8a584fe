/** Heads and feet of printed pages in plain text: "Page 2 of 49", and the title that comes back beside it. */
import { MappedText, type Mapped } from './mapped';

/** The number of a page ends its line; columns, a bar or nothing stand before it. */
const NUMBERED =
  /(?:^|[ \t\u00a0]{2}|[|·•–—-] ?)page (\d{1,4})(?: ?(?:of|\/) ?\d{1,4})?[ \t\r]*$|^[ \t\f]*(?:[-–—] ?)?(\d{1,4})(?: ?[-–—])?[ \t\r]*$/gim;
/** Fewer tell nothing. */
const LEAST_PAGES = 2;
const LEAST_BARE_NUMBERS = 4;
/** Written lines on a page; entries of a list of contents stand closer. */
const LEAST_BETWEEN = 5;
const LONGEST_HEAD = 160;
const UNFINISHED = /[^.!?…:”"’)\]\s][ \t\r]*$/;

interface Row {
  readonly start: number;
  /** Behind the line's end. */
  readonly end: number;
  readonly words: string;
}

interface Foot {
  readonly row: number;
  readonly page: number;
  readonly bare: boolean;
}

const rowsOf = (raw: string): Row[] =>
  Array.from(raw.matchAll(/[^\n]*\n|[^\n]+$/g), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    words: words.trim(),
  })).filter(({ words }) => words !== '');

function numbered(raw: string, rows: readonly Row[]): Foot[] {
  let row = 0;
  return [...raw.matchAll(NUMBERED)].map((match) => {
    const at = match.index + match[0].length - 1;
    while ((rows[row]?.end ?? Infinity) <= at) row++;
    return { row, page: Number(match[1] ?? match[2]), bare: match[1] === undefined };
  });
}

/** Those that count on from each other, a page apart. */
function feetOf(raw: string, rows: readonly Row[]): Foot[] {
  const found = numbered(raw, rows);
  const follows = (a: Foot | undefined, b: Foot | undefined): boolean =>
    !!a && !!b && a.bare === b.bare && b.page === a.page + 1 && b.row - a.row > LEAST_BETWEEN;
  const feet = found.filter(
    (foot, at) => follows(found[at - 1], foot) || follows(foot, found[at + 1]),
  );
  const least = feet.some(({ bare }) => !bare) ? LEAST_PAGES : LEAST_BARE_NUMBERS;
  return feet.length >= least ? feet : [];
}

/** Numbers differ from page to page. */
const pattern = ({ words }: Row): string => words.replace(/\d+/g, '#');

/** What comes back above or below most pages' numbers. */
function companions(rows: readonly Row[], feet: readonly Foot[]): number[] {
  const beside = feet.flatMap(({ row }) => [row - 1, row + 1]);
  const counts = new Map<string, number>();
  const near = beside.flatMap((at) => {
    const row = rows[at];
    return row && row.words.length <= LONGEST_HEAD ? [{ at, key: pattern(row) }] : [];
  });
  for (const { key } of near) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(LEAST_PAGES, feet.length / 2);
  return near.filter(({ key }) => (counts.get(key) ?? 0) >= least).map(({ at }) => at);
}

/** A page may break a sentence; elsewhere the next page opens a paragraph. */
const goesOn = (above: string, below: string): boolean =>
  UNFINISHED.test(above) && !/^[^:]{2,48}:\s/.test(below);

/** The text of the pages without their heads and feet; `null` where nothing says that it was printed. */
export function withoutPages(raw: string): Mapped | null {
  if (raw.search(NUMBERED) < 0) return null;
  const rows = rowsOf(raw);
  const feet = feetOf(raw, rows);
  if (feet.length === 0) return null;
  const dropped = new Set([...feet.map(({ row }) => row), ...companions(rows, feet)]);
  const built = new MappedText();
  let from = 0;
  rows.forEach(({ end, words }, at) => {
    const next = rows[at + 1];
    if (dropped.has(at) || (next && !dropped.has(at + 1))) return;
    built.add(raw.slice(from, end), from);
    let to = at + 1;
    while (dropped.has(to)) to++;
    const below = rows[to];
    from = below?.start ?? raw.length;
    if (below && !goesOn(words, below.words)) built.breakTo(2, end);
  });
  return built.done();
}
