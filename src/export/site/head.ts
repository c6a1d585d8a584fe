/** The head of a published page: what search engines and networks read, and a policy that lets nothing in or out. */
import { markup, Html, type Html as HtmlType } from '../html/escapeHtml';
import { inlineJson } from '../html/inlineJson';
import type { QuotelineDocument } from '../../schema/document';
import { claimsOf } from '../claims';
import { jsonld } from '../jsonld';

export interface HeadOptions {
  /** Where the folder will stand; without it nothing that needs a full address is written. */
  readonly address?: string | undefined;
  /** File name of the picture for networks. */
  readonly preview?: string | undefined;
  /** CSP sources of scripts and styles: `'self'`, or hashes of what is inline. */
  readonly scripts: string;
  readonly styles: string;
}

/** Inline, or a browser asks the host for /favicon.ico. */
const ICON =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M4 16H28" stroke="#a8401b" stroke-width="3"/><circle cx="12" cy="16" r="6" fill="#a8401b"/></svg>',
  );

/** As strict as the page allows: no request leaves but to the folder itself. */
const policy = ({ scripts, styles }: HeadOptions): string =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

const MAX_DESCRIPTION = 280;

function describe(document: QuotelineDocument): string {
  const { words, trust } = claimsOf(document);
  const titles = document.events.slice(0, 3).map(({ title }) => title);
  return [words.events(document.events.length), ...titles, trust]
    .join(' · ')
    .slice(0, MAX_DESCRIPTION);
}

function shared(document: QuotelineDocument, options: HeadOptions): HtmlType {
  const { address, preview } = options;
  if (address === undefined) return markup``;
  const image =
    preview === undefined
      ? ''
      : markup`<meta property="og:image" content="${address}${preview}">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta name="twitter:card" content="summary_large_image">
`;
  return markup`<link rel="canonical" href="${address}">
<link rel="alternate" type="application/json+oembed" href="${address}oembed.json" title="${document.title}">
<meta property="og:url" content="${address}">
${image}`;
}

export function head(document: QuotelineDocument, options: HeadOptions): HtmlType {
  const claims: unknown = JSON.parse(
    jsonld.write(document, options.address === undefined ? {} : { address: options.address }).text,
  );
  return markup`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(options)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${document.title}</title>
<link rel="icon" href="${ICON}">
<meta name="description" content="${describe(document)}">
<meta name="generator" content="Quoteline">
<meta property="og:type" content="article">
<meta property="og:title" content="${document.title}">
<meta property="og:description" content="${describe(document)}">
${shared(document, options)}<script type="application/ld+json">${new Html(inlineJson(claims))}</script>
`;
}
