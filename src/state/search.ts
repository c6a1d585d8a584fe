/** Finding text the way readers type it: case and accents folded, offsets into the original kept. */
export interface Folded {
  readonly text: string;
  /** Offset in the original of each folded code unit, and of the end. */
  readonly offsets: readonly number[];
}

const MARKS = /\p{M}+/gu;

const foldCharacter = (character: string): string =>
  character.normalize('NFD').replace(MARKS, '').toLowerCase();

/** "Évian" → "evian". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase();
}

export function foldWithOffsets(text: string): Folded {
  let folded = '';
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    const piece = foldCharacter(character);
    folded += piece;
    for (let unit = 0; unit < piece.length; unit += 1) offsets.push(offset);
    offset += character.length;
  }
  offsets.push(offset);
  return { text: folded, offsets };
}

/** The words of a query; all of them must be found. */
export const queryWords = (query: string): string[] =>
  fold(query)
    .split(/\s+/u)
    .filter((word) => word !== '');

export interface Hit {
  readonly start: number;
  readonly end: number;
}

/** Where the words stand in `text`, in order, not overlapping. */
export function hits(text: string, words: readonly string[]): Hit[] {
  if (words.length === 0) return [];
  const folded = foldWithOffsets(text);
  const found: Hit[] = [];
  for (const word of words) {
    for (
      let at = folded.text.indexOf(word);
      at !== -1;
      at = folded.text.indexOf(word, at + word.length)
    ) {
      found.push({
        start: folded.offsets[at] ?? 0,
        end: folded.offsets[at + word.length] ?? text.length,
      });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((hit, index) => index === 0 || hit.start >= (found[index - 1]?.end ?? 0));
}
