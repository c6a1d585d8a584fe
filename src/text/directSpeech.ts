/** Words in quotation marks that are sentences: somebody's direct speech inside a turn. */
import type { Span } from './types';

const MARK =
  /[“”"]|(?<![\p{L}\p{N}])['‘](?=\p{Lu})|(?<=[.,!?…])['’](?![\p{L}\p{N}])|\n[^\S\n]*\n\s*/gu;
const SINGLE = /['‘’]/;
/** "“We left", "“In 2001", but not "“state coup”". */
const OPENS_SENTENCE = /^.(?:\p{Lu}|\p{N})[^\s]*\s+\S+\s+\S/u;

const opensAt = (text: string, at: number): boolean =>
  text[at] === '“' ||
  text[at] === '‘' ||
  (text[at] !== '”' &&
    !/[\p{L}\p{N}.,!?…;:)]/u.test(text[at - 1] ?? ' ') &&
    /\S/.test(text[at + 1] ?? ' '));

/**
 * Marks and all, in text order. A quotation of several paragraphs opens each of them anew; one that a paragraph leaves
 * open and the next does not take up is none.
 */
export function directSpeechIn(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let open: { readonly at: number; readonly single: boolean } | null = null;
  let broken = false;
  for (const { index, 0: mark } of text.slice(start, end).matchAll(MARK)) {
    const at = start + index;
    if (mark.startsWith('\n')) {
      broken = true;
      continue;
    }
    const single = SINGLE.test(mark);
    if (open && open.single !== single) continue;
    const opens = opensAt(text, at);
    if (opens && !(open && broken && /\n\s*$/.test(text.slice(at - 4, at)))) open = { at, single };
    else if (!opens && open) {
      if (OPENS_SENTENCE.test(text.slice(open.at, open.at + 100)))
        found.push({ start: open.at, end: at + 1 });
      open = null;
    }
    broken = false;
  }
  return found;
}
