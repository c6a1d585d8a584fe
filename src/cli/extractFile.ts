/** One transcript to one document: what `extract` and `npm start` share. */
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { extract } from '../extract/extract';
import '../time/languages/all';
import { withMediaTimes } from '../ingest/mediaTimes';
import type { Diagnostic, ExtractOptions, Extraction, SourceInput } from '../extract/types';
import type { QuotelineDocument } from '../schema/document';
import { parseDocumentJson } from '../schema/parse';
import { checkDate, type Meta } from './meta';
import { readSource, type Read, type ReadOptions } from './sourceFile';
import { writeAtomic } from './writeAtomic';

export interface Said {
  readonly date?: string | undefined;
  readonly title?: string | undefined;
}

export interface ExtractFileOptions extends Said, ReadOptions {
  /** An earlier document of the same transcript: ids of anchors found again are kept. */
  readonly previousPath?: string | undefined;
  readonly trace?: ExtractOptions['trace'];
}

/** Only what is known: `exactOptionalPropertyTypes` tells a missing field from an undefined one. */
function known<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

/** The earlier document, where it is one; anything else is no help and is left alone. */
async function readPrevious(path: string | undefined): Promise<QuotelineDocument | undefined> {
  if (path === undefined) return undefined;
  const json = await readFile(path, 'utf8').catch(() => null);
  const parsed = json === null ? null : parseDocumentJson(json, path);
  return parsed?.ok ? parsed.value : undefined;
}

function dateOf(date: string | undefined, meta: Meta): string | undefined {
  if (date !== undefined) return checkDate(date, '--date');
  return meta.date === undefined ? undefined : checkDate(meta.date, 'date in the meta file');
}

/** Options win over the meta file, the meta file over what the transcript says of itself. */
export function sourceInput(
  { ingested, meta, name, url }: Read,
  { date, title }: Said,
): SourceInput {
  return known<SourceInput>({
    text: ingested.text,
    title: title ?? meta.title ?? ingested.title,
    name,
    date: dateOf(date, meta) ?? ingested.date,
    place: meta.place,
    url: meta.url ?? ingested.url ?? url,
    publisher: meta.publisher ?? ingested.publisher,
    language: meta.language ?? ingested.language,
  });
}

/** Throws every `QuotelineError` of reading, ingesting and extracting. */
export async function extractFile(
  path: string,
  stdin: Readable,
  options: ExtractFileOptions,
): Promise<Extraction> {
  if (options.date !== undefined) checkDate(options.date, '--date');
  const read = await readSource(path, stdin, options);
  const previous = await readPrevious(options.previousPath);
  const { document, diagnostics } = extract(
    sourceInput(read, options),
    known<ExtractOptions>({ previous, trace: options.trace }),
  );
  return {
    document: withMediaTimes(document, read.ingested.cues),
    diagnostics: [...read.ingested.notes, ...diagnostics],
  };
}

export const documentBytes = (document: QuotelineDocument): string =>
  `${JSON.stringify(document, null, 2)}\n`;

export const writeDocument = (path: string, document: QuotelineDocument): Promise<void> =>
  writeAtomic(path, documentBytes(document));

export const diagnosticLine = ({ code, message, start }: Diagnostic): string =>
  `note (${code}): ${message}${start === undefined ? '' : ` (at ${start})`}`;
