/**
 * A link that opens a page at a quote: `#:~:text=` (WICG Text Fragments). Long quotes are named by
 * their first and last words.
 */
const WORDS_AT_ENDS = 5;
const LONG_QUOTE = 120;

// A dash means prefix or suffix in the directive, so it is escaped too.
/** A lone surrogate cannot be encoded. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')).replaceAll('-', '%2D');

/** `undefined` where the address is neither http nor https. */
export function textFragmentLink(url: string | undefined, quote: string): string | undefined {
  if (url === undefined || !/^https?:\/\//i.test(url)) return undefined;
  const words = quote.trim().split(/\s+/u);
  const isLong = quote.length > LONG_QUOTE && words.length > 2 * WORDS_AT_ENDS;
  const text = isLong
    ? `${encode(words.slice(0, WORDS_AT_ENDS).join(' '))},${encode(words.slice(-WORDS_AT_ENDS).join(' '))}`
    : encode(words.join(' '));
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}
