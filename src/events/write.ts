/** Tokens back to words: original spacing, one blank for any white space. */
import type { Token } from './tokens';

const CLOSING: ReadonlySet<string> = new Set(',.;:!?)]}”%');
const OPENING: ReadonlySet<string> = new Set('([{“‘$');
const NONE = ['', ''] as const;

export function write(
  tokens: readonly Token[],
  loaded: (index: number) => readonly ['' | '“', '' | '”'] = () => NONE,
): string {
  let out = '';
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const glued =
      before !== undefined &&
      (before.end === token.start ||
        (index === tokens.length - 1 && token.text === '"') ||
        (!token.isWord && CLOSING.has(token.text)) ||
        (!before.isWord && OPENING.has(before.text)));
    const [open, close] = loaded(index);
    // "Signed in May, the treaty …" → "treaty signed": what opened the sentence has moved behind.
    const moved = before !== undefined && before.start > token.start;
    out += (before && !glued ? ' ' : '') + open + (moved ? token.lower : token.text) + close;
  });
  return out;
}
