/** A quote as one would cite it, in three forms. Nothing of the text can become markup. */
export interface CitedQuote {
  readonly quote: string;
  readonly speaker: string;
  readonly source: string;
  readonly date: string;
  readonly url: string;
}

const attribution = ({ speaker, source, date }: CitedQuote): string =>
  [speaker, source, date].filter((part) => part !== '').join(', ');

export function plainCitation(cited: CitedQuote): string {
  return [`“${cited.quote}”`, attribution(cited), cited.url]
    .filter((line) => line !== '')
    .join('\n');
}

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');

export function markdownCitation(cited: CitedQuote): string {
  const quote = cited.quote.split('\n').map((line) => `> ${escapeMarkdown(line)}`);
  const words = escapeMarkdown(attribution(cited));
  const address = cited.url.replace(/[()\s<>]/g, encodeURIComponent);
  return [...quote, '>', cited.url === '' ? `> — ${words}` : `> — [${words}](${address})`].join(
    '\n',
  );
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

export function htmlCitation(cited: CitedQuote): string {
  const [quote, words, url] = [cited.quote, attribution(cited), cited.url].map(escapeHtml);
  const link = cited.url === '' ? words : `<a href="${url}">${words}</a>`;
  const cite = cited.url === '' ? '' : ` cite="${url}"`;
  return `<figure><blockquote${cite}>${quote}</blockquote><figcaption>${link}</figcaption></figure>`;
}
