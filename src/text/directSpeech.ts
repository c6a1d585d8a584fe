/** Words in quotation marks that are sentences: somebody's direct speech inside a turn. */
import type { Span } from './types';

/** A mark of either kind, or the end of a paragraph. */
const MARK = /[“”"'‘’]|\n[^\S\n]*\n\s*/g;
const SINGLE = /['‘’]/;
/** No apostrophe; asked of single marks alone, since letters of all scripts cost most to look for. */
const IS_MARK = /(?<![\p{L}\p{N}])['‘](?=\p{Lu})|(?<=[.,!?…])['’](?![\p{L}\p{N}])/uy;
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
  const said = text.slice(start, end);
  MARK.lastIndex = 0;
  for (let next = MARK.exec(said); next; next = MARK.exec(said)) {
    const [mark] = next;
    const at = start + next.index;
    if (mark.startsWith('\n')) {
      broken = true;
      continue;
    }
    const single = SINGLE.test(mark);
    IS_MARK.lastIndex = next.index;
    if (single && !IS_MARK.test(said)) continue;
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
