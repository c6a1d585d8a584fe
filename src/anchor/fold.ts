/**
 * Typography folded to what it means, character by character, so that offsets stay: curly quotes,
 * dashes and line breaks differ from edition to edition of one transcript.
 */
const FOLDED: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '—': '-',
  '–': '-',
};
const FOLDABLE = /[‘’“”—–]|[^\S ]/g;

export const fold = (text: string): string => text.replace(FOLDABLE, (char) => FOLDED[char] ?? ' ');

/** The text whose folding is kept: many anchors are looked for in one text. */
let last = { text: '', folded: '' };

export function foldText(text: string): string {
  if (last.text !== text) last = { text, folded: fold(text) };
  return last.folded;
}
