/** The desk (one's own transcript, what is kept, downloads) in English. */
import type { ErrorCode } from '../../../schema/errors';
import { englishCount as count } from '../numbers';
import { plural } from '../plural';
import type { Problem } from '../problem';

type SnippetKind = 'element' | 'frame' | 'plain';

export const en = {
  title: 'Your transcript',
  close: 'Close',
  stays: 'It is read in this browser. Nothing is uploaded.',
  paste: 'Paste the text here, or drop a file',
  example: 'Anna Berg: The bridge was opened in March 2011. …',
  pasted: (length: number) => `Pasted text, ${sizeInWords(length)}`,
  takeAway: 'Take it away',
  spokenOn: 'Day of speaking',
  name: 'Title (may stay empty)',
  reading: 'Reading the transcript',
  cancel: 'Cancel',
  make: 'Make the timeline',
  openFile: 'Open a file…',
  formats: 'txt, md, html, vtt, srt, csv, pdf, docx, or a Quoteline document (json)',

  kept: 'Kept in this browser',
  keptFacts: (date: string, events: number) =>
    `${date} · ${plural('en', events, { one: '1 event', other: `${count(events)} events` })}`,
  remove: 'Remove',
  removeForGood: 'Remove for good',
  keepIt: 'Keep',

  where: 'Where',
  expected: 'Expected',
  /** `null`: the errors speak this language themselves. */
  problem: (_code: ErrorCode): Problem | null => null,

  download: 'Download',
  embed: 'Embed',
  oneFile: 'One HTML file',
  oneFileHint: 'page, document and quotes in one; opens from disk',
  folder: 'Folder for a web server (zip)',
  folderHint: 'page, widget, frame and downloads',
  document: 'Quoteline document (JSON)',
  documentHint: 'opens here again; holds the whole transcript',
  quotesOnly:
    'Quotes only: page and folder without the whole transcript, where its licence asks for that',
  address: 'Address the folder will have, for embedding',
  showEmbed: 'Show the embed code',
  /** `null`: the snippets speak this language themselves. */
  snippet: (_kind: SnippetKind): readonly [title: string, advice: string] | null => null,
  copy: 'Copy',
  copied: 'Copied',
  otherFormats: 'Other formats',
  format: {
    timelinejs: 'TimelineJS3 JSON',
    csv: 'CSV, one row a citation',
    ics: 'Calendar (ICS)',
    jsonld: 'JSON-LD (schema.org)',
    annotations: 'W3C Web Annotations',
    markdown: 'Markdown',
    svg: 'Picture (SVG)',
  } as Record<string, string>,
};

export function sizeInWords(length: number): string {
  if (length < 10_000) return `${count(length)} characters`;
  return length < 1_000_000
    ? `${Math.round(length / 1000)} thousand characters`
    : `${(length / 1_000_000).toFixed(1)} million characters`;
}

export type DeskMessages = typeof en;
