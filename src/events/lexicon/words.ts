export type WordSet = ReadonlySet<string>;

/** A set from words written as one line: the lists stay readable. */
export const wordSet = (...lines: string[]): WordSet => new Set(lines.join(' ').split(/\s+/));

/** Phrases divided by `|`, longest first, so that the longest wins. */
export const phrases = (...lines: string[]): string[] =>
  lines
    .join('|')
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .sort((a, b) => b.length - a.length);
