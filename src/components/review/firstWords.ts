/** The speaker's own words, cut at a word: never a paraphrase. `length` in UTF-16 units. */
export function firstWords(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').replace(/[.!?…]+$/, '');
  if (line.length <= length) return line;
  const cut = line.lastIndexOf(' ', length - 1);
  return `${line.slice(0, cut > 0 ? cut : length - 1)}…`;
}
