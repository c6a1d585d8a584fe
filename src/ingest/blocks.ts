/** Blank-line separated blocks of a caption file, as lines with their offsets. */
export interface Block {
  readonly lines: readonly { readonly words: string; readonly at: number }[];
}

export function blocksOf(raw: string): Block[] {
  const blocks: Block[] = [];
  let lines: { words: string; at: number }[] = [];
  for (const match of raw.matchAll(/([^\r\n]*)(\r\n?|\n|$)/g)) {
    const words = match[1] ?? '';
    if (words.trim() === '') {
      if (lines.length > 0) blocks.push({ lines });
      lines = [];
    } else lines.push({ words, at: match.index });
  }
  if (lines.length > 0) blocks.push({ lines });
  return blocks;
}

const TIMES = /^\s*([\d:.,]{5,13})[ \t]*-->[ \t]*([\d:.,]{5,13})/;

/** The line with the arrow, as two stamps; `null` where a block has none among its first two lines. */
export function timesIn({ lines }: Block): { from: string; to: string; textFrom: number } | null {
  for (let at = 0; at < 2; at++) {
    const match = TIMES.exec(lines[at]?.words ?? '');
    if (match) return { from: match[1] ?? '', to: match[2] ?? '', textFrom: at + 1 };
  }
  return null;
}
