/** README.txt, for whoever finds the folder. */
import type { QuotelineDocument } from '../../schema/document';
import { VERSION } from '../../version';
import { claimsOf } from '../claims';
import type { LeftOut } from '../exportFormat';
import { PLACEHOLDER, type SnippetFile } from './snippetFiles';

const rule = (title: string): string => `${title}\n${'-'.repeat(title.length)}`;

/** Control characters of a hostile title must not reach a terminal. */
const printable = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');

function about(document: QuotelineDocument): string {
  const { trust } = claimsOf(document);
  const sources = document.sources.map(({ title, date, url }) =>
    printable(`  ${title}, ${date}${url === undefined ? '' : `, ${url}`}`),
  );
  return `${printable(document.title)}
${'='.repeat(Math.min(78, document.title.length))}

A timeline made with Quoteline ${VERSION}. Every event quotes its source:
${sources.join('\n')}
It says what was said, not what is true. This timeline was ${trust}.`;
}

const SERVING = `${rule('To put it online')}
Copy the whole folder to any web server; nothing runs on it. index.html is the
page, frame.html the page inside a frame, document.json the timeline as data.

Files with a hash in their name (widget.0a1b2c3d4e.js) never change. Keep the old
ones: articles may still load them. Suggested headers:
  *.js, *.css with a hash   Cache-Control: public, max-age=31536000, immutable
  everything else           Cache-Control: no-cache
  *.js, *.css, *.json       Access-Control-Allow-Origin: *
The last is needed where articles on another host embed the timeline.
Publish again with the same command; readers never see a half-written page.`;

function leftOutOf(leftOut: readonly LeftOut[]): string {
  if (leftOut.length === 0) return '';
  const items = leftOut.map(({ title, reason }) => printable(`  ${title}: ${reason}`));
  return `\n${rule('Not in the calendar file')}\n${items.join('\n')}\n`;
}

const embedding = (pasted: readonly SnippetFile[]): string =>
  pasted.map(({ path, title, advice }) => `${path}\n  ${title}. ${advice}`).join('\n');

/** What only the command can make: drawing it in a page would take a program of 2.5 MB that its policy forbids. */
const NO_PREVIEW = `
${rule('Without a picture for networks')}
This folder was made in a browser and has no preview.png. To have one, publish
document.json by the command: quoteline publish document.json -o folder --url …
`;

export interface ReadmeFacts {
  readonly pasted: readonly SnippetFile[];
  readonly address: string | undefined;
  readonly leftOut: readonly LeftOut[];
  readonly hasPreview: boolean;
}

export function readme(document: QuotelineDocument, facts: ReadmeFacts): string {
  const { pasted, address, leftOut, hasPreview } = facts;
  const missing = address === undefined ? `\nReplace ${PLACEHOLDER} in them by its address.` : '';
  return `${about(document)}

${SERVING}

${rule('To embed it')}
Once the folder is online, paste the content of one of these files:
${embedding(pasted)}${missing}
${leftOutOf(leftOut)}${hasPreview ? '' : NO_PREVIEW}`;
}
