/** The lines of set pages joined to running text. Pure, so that it is tested without a PDF. */

export interface PdfLine {
  readonly words: string;
  /** In points, from the left and the bottom of the page. */
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
  /** From 1. */
  readonly page: number;
}

const PAGE_NUMBER =
  /^(?:[-–—] ?)?(?:page )?(?:\d{1,4}|[ivxlc]{1,7})(?: ?(?:of|\/) ?\d{1,4})?(?: ?[-–—])?$/i;
/** Opens a turn or an item: never joined to the line above. */
const OPENS =
  /^(?:[QA][.:)]|[-•–*] |\d{1,3}[.)] |[^:.!?]{2,48}: ?(?:\S|$)|(?:The|Mr|Mrs|Ms|Chairman|Senator)\.? \p{Lu}{2,}[^a-z]*\.)/u;

/** Heads and feet repeat from page to page but for their numbers. */
const pattern = ({ words }: PdfLine): string => words.replace(/\d+/g, '#').toLowerCase();

function repeated(pages: readonly PdfLine[][]): Set<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const edges = new Set([...lines.slice(0, 2), ...lines.slice(-2)].map(pattern));
    for (const edge of edges) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  const least = Math.max(3, pages.length / 2);
  return new Set([...counts].filter(([, count]) => count >= least).map(([edge]) => edge));
}

function withoutFurniture(lines: readonly PdfLine[], running: ReadonlySet<string>): PdfLine[] {
  return lines.filter((line, at) => {
    const edge = at < 2 || at >= lines.length - 2;
    return !edge || !(PAGE_NUMBER.test(line.words) || running.has(pattern(line)));
  });
}

/** Records of courts number their lines from 1 to 25 in the margin. */
function withoutLineNumbers(lines: readonly PdfLine[]): PdfLine[] {
  const numbered = lines.filter(
    ({ words }, at) => Math.abs(Number(/^(\d{1,2})\b/.exec(words)?.[1]) - at - 1) <= 2,
  );
  if (lines.length < 8 || numbered.length < lines.length * 0.8) return [...lines];
  return lines
    .map((line) => ({ ...line, words: line.words.replace(/^\d{1,2}\b\s*/, '') }))
    .filter(({ words }) => words !== '');
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;

interface Measure {
  readonly right: number;
  readonly left: number;
  /** From one line to the next. */
  readonly leading: number;
}

function measure(lines: readonly PdfLine[]): Measure {
  const steps = lines.slice(1).map(({ y }, at) => (lines[at]?.y ?? y) - y);
  return {
    right: Math.max(0, ...lines.map(({ right }) => right)),
    left: median(lines.map(({ left }) => left)),
    leading: median(steps.filter((step) => step > 0)),
  };
}

/** What stands between two lines: nothing behind a hyphen, a space inside a paragraph, else line breaks. */
function joint(above: PdfLine, line: PdfLine, { right, left, leading }: Measure): string {
  const samePage = above.page === line.page;
  const gap = samePage && leading > 0 && above.y - line.y > leading * 1.4;
  if (gap) return '\n\n';
  if (OPENS.test(line.words)) return '\n';
  const full = above.right > left + (right - left) * 0.8;
  const indented = line.left > left + line.height * 0.8 && above.left <= left + line.height * 0.5;
  if (!full || (indented && /[.!?…”"]$/.test(above.words)))
    return /[.!?…”"]$/.test(above.words) ? '\n\n' : '\n';
  return ' ';
}

/** "inter-" + "national"; a dash or a hyphen before a capital stays. */
const isBroken = (above: string, line: string): boolean =>
  /\p{Ll}[-\u00ad]$/u.test(above) && /^\p{Ll}/u.test(line);

export function joinLines(pages: readonly PdfLine[][]): {
  text: string;
  pageAt: (offset: number) => number;
} {
  const running = repeated(pages);
  const starts: number[] = [];
  let text = '';
  let above: PdfLine | null = null;
  for (const lines of pages) {
    const kept = withoutLineNumbers(withoutFurniture(lines, running));
    const measured = measure(kept);
    starts.push(text.length);
    for (const line of kept) {
      const between = above ? joint(above, line, measured) : '';
      if (above && between === ' ' && isBroken(above.words, line.words))
        text = text.slice(0, -1) + line.words;
      else text += between + line.words;
      above = line;
    }
  }
  return {
    text,
    pageAt: (offset) => Math.max(1, starts.filter((start) => start <= offset).length),
  };
}
