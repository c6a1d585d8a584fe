/** Links out of a document, which is hostile until proven otherwise. */
const SAFE_PROTOCOLS: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:']);

/** Browsers and servers give up on longer ones; none of them is a real source. */
const MAX_ADDRESS = 4000;

/** The address as the browser would follow it, or `undefined` if it is no web or mail address, carries a password or is absurdly long. */
export function safeAddress(address: string | undefined): string | undefined {
  if (address === undefined || address.length > MAX_ADDRESS || !URL.canParse(address))
    return undefined;
  const url = new URL(address);
  const harmless = SAFE_PROTOCOLS.has(url.protocol) && url.username === '' && url.password === '';
  return harmless ? url.href : undefined;
}

/** Longer quotes are named by their first and last words ("start,end" of the text fragment syntax). */
const WORDS_NAMED_WHOLE = 12;
const WORDS_AT_EACH_END = 5;

/** `-` and `,` have a meaning of their own in a fragment directive, and a lone surrogate cannot be encoded. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').replace(/\p{Surrogate}/gu, '')).replaceAll('-', '%2D');
}

/**
 * The source's address with a text fragment (WICG Scroll-To-Text-Fragment) that has the browser
 * find the quote; `undefined` for an unsafe address.
 */
export function sourceLink(address: string | undefined, quote: string): string | undefined {
  const safe = safeAddress(address);
  if (safe === undefined || safe.startsWith('mailto:')) return safe;
  const words = quote.slice(0, 20_000).split(/\s+/).filter(Boolean);
  if (words.length === 0) return safe;
  const text =
    words.length <= WORDS_NAMED_WHOLE
      ? encode(words)
      : `${encode(words.slice(0, WORDS_AT_EACH_END))},${encode(words.slice(-WORDS_AT_EACH_END))}`;
  const link = `${safe}${safe.includes('#') ? '' : '#'}:~:text=${text}`;
  return link.length > MAX_ADDRESS ? safe : link;
}
