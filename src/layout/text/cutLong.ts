/** UTF-16 units. Laying out a longer paragraph takes a browser so long that one notices. */
export const MAX_PARAGRAPH = 20_000;

const isLowSurrogate = (text: string, at: number): boolean =>
  /[\udc00-\udfff]/.test(text.charAt(at));

function cutAt(text: string, start: number, sign: string): number {
  const most = start + MAX_PARAGRAPH;
  const after = text.lastIndexOf(sign, most - 1) + 1;
  if (after > start + MAX_PARAGRAPH / 2) return after;
  return isLowSurrogate(text, most) ? most - 1 : most;
}

/**
 * A stretch of text as it is, or cut into pieces of at most `MAX_PARAGRAPH`, each after a `sign` where
 * there is one near its end. `[start, end]` are offsets into `text`, end exclusive; together the
 * pieces are the whole stretch.
 */
export function* cutLong(
  text: string,
  from: number,
  to: number,
  sign: ' ' | '\n',
): Generator<[number, number]> {
  let start = from;
  while (to - start > MAX_PARAGRAPH) {
    const end = cutAt(text, start, sign);
    yield [start, end];
    start = end;
  }
  yield [start, to];
}
