/** What a file is: by its content, then by what it is called or said to be. */
import { isTranscriptTable } from './tableHead';
import type { Format, IngestHint } from './types';

const EXTENSIONS: Record<string, Format> = {
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  vtt: 'vtt',
  srt: 'srt',
  csv: 'csv',
  tsv: 'csv',
};

/** PDF and DOCX by their first bytes; `null` for what may be text. */
export function detectBinary(bytes: Uint8Array): 'pdf' | 'docx' | 'zip' | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  if (!head.startsWith('PK\u0003\u0004')) return null;
  // The names in a zip's directory stand at its end, those of its first files at its beginning.
  const names = head + new TextDecoder('latin1').decode(bytes.subarray(-20_000));
  return names.includes('word/document.xml') ? 'docx' : 'zip';
}

const VTT = /^\ufeff?WEBVTT(?:[ \t\r\n]|$)/;
const SRT = /^\ufeff?\s*\d{1,6}[ \t]*\r?\n\d{1,3}:\d\d:\d\d[,.]\d{1,3}[ \t]*-->/;
const HTML =
  /^\ufeff?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body)\b/i;
const FRAGMENT =
  /<(?:p|div|article|main|section|h[1-6]|ul|ol|table|br|span)(?:\s[^<>]{0,500})?\/?>/gi;
/** Signs of Markdown; two kinds of them make a text Markdown. */
const MARKDOWN = [
  /^#{1,6} \S/m,
  /\[[^\]\n]{1,200}\]\(\S{1,500}\)/,
  /\*\*[^*\n]{1,200}\*\*/,
  /^(?:[-*+]|\d{1,3}\.) \S/m,
  /^> \S/m,
];

function extensionOf(name: string | undefined): Format | null {
  const extension = /\.(\w{1,8})$/.exec(name ?? '')?.[1]?.toLowerCase() ?? '';
  return EXTENSIONS[extension] ?? null;
}

function typeOf(contentType: string | undefined): Format | null {
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'text/vtt') return 'vtt';
  if (type === 'text/markdown') return 'md';
  if (/^text\/(?:csv|tab-separated-values)$/.test(type)) return 'csv';
  if (type === 'application/x-subrip') return 'srt';
  return /^(?:text\/html|application\/xhtml\+xml)$/.test(type) ? 'html' : null;
}

const isMarkdown = (head: string): boolean => MARKDOWN.filter((sign) => sign.test(head)).length > 1;

export function detectText(raw: string, hint: IngestHint): Format {
  const head = raw.slice(0, 20_000);
  if (VTT.test(head)) return 'vtt';
  if (SRT.test(head)) return 'srt';
  if (HTML.test(head)) return 'html';
  if (isTranscriptTable(head)) return 'csv';
  const said = typeOf(hint.contentType) ?? extensionOf(hint.name);
  if (said === 'html' || said === null) {
    if ((head.match(FRAGMENT)?.length ?? 0) > 3) return 'html';
    return isMarkdown(head) ? 'md' : 'txt';
  }
  return said === 'vtt' || said === 'srt' ? 'txt' : said;
}
