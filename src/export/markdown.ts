/** Markdown (CommonMark): dates, titles and quotes, to be pasted into a note, a wiki or a README. */
import { safeAddress } from '../wording/sourceLink';
import { dateInWords } from '../layout/dateWords';
import type { Citation, QuotelineDocument, TimelineEvent, UndatedEvent } from '../schema/document';
import { quoteParts } from '../schema/quoteParts';
import { claimsOf, type Claims } from './claims';
import { whole, type ExportFormat } from './exportFormat';

/** Nothing in it means anything to Markdown or to the HTML that Markdown lets through; no line breaks. */
function inline(text: string): string {
  return text
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\\`*_[\]{}<>&~|#!$]/g, '\\$&');
}

/** What begins a line must not begin a list, a rule or a table. */
const line = (text: string): string =>
  text.replace(/^ *([-+=:])/, '\\$1').replace(/^ *(\d+)([.)])/, '$1\\$2');

const markdownText = (text: string): string => line(inline(text));

/** In `<…>`, where only these would end the address early. */
const address = (link: string): string => `<${link.replace(/[<>\s\\]/g, encodeURIComponent)}>`;

/** `**` counts as emphasis only where a letter or digit stands at its inner side (CommonMark §6.2). */
const emphasis = (words: string): string =>
  /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su.test(words) ? `**${inline(words)}**` : inline(words);

function quoteOf(citation: Citation, { claimOf, words }: Claims): string {
  const { before, dateWords, after } = quoteParts(citation.passage, citation.mention);
  const { credit, link } = claimOf(citation);
  const source = link === undefined ? '' : ` · [${inline(words.openSource)}](${address(link)})`;
  const quote = line(`${inline(before)}${emphasis(dateWords)}${inline(after)}`);
  return `> ${quote}\n>\n> — ${inline(credit)}${source}`;
}

function entry(event: TimelineEvent | UndatedEvent, date: string, claims: Claims): string {
  const note = 'note' in event && event.note !== undefined ? [markdownText(event.note)] : [];
  const quotes = event.citations.map((citation) => quoteOf(citation, claims));
  const heading = `### ${markdownText(date)}: ${markdownText(claims.titleOf(event))}`;
  return [heading, ...note, ...quotes].join('\n\n');
}

function sourcesOf(document: QuotelineDocument): string {
  return document.sources
    .map(({ title, date, publisher, url }) => {
      const link = safeAddress(url);
      const name =
        link === undefined ? markdownText(title) : `[${markdownText(title)}](${address(link)})`;
      return `- ${[name, publisher && markdownText(publisher), markdownText(date)].filter(Boolean).join(', ')}`;
    })
    .join('\n');
}

function markdownOf(document: QuotelineDocument): string {
  const claims = claimsOf(document);
  const events = document.events.map((event) =>
    entry(event, dateInWords(event.when, claims.language), claims),
  );
  const undated = document.undated.map((event) => entry(event, `“${event.words}”`, claims));
  return [
    `# ${markdownText(document.title)}`,
    `*${markdownText(claims.trust)}*`,
    ...events,
    ...(undated.length === 0 ? [] : [`## ${markdownText(claims.words.undated)}`, ...undated]),
    '---',
    sourcesOf(document),
  ].join('\n\n');
}

export const markdown: ExportFormat = {
  format: 'markdown',
  title: 'Markdown',
  extension: '.md',
  mediaType: 'text/markdown;charset=utf-8',
  write: (document) => whole(`${markdownOf(document)}\n`),
};
