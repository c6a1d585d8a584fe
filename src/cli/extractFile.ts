/** One transcript file to one document: what `extract` and `npm start` share. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { extract } from '../extract/extract';
import { withMediaTimes } from '../extract/mediaTimes';
import type { Diagnostic, ExtractOptions, Extraction, SourceInput } from '../extract/types';
import { ingest } from '../ingest/ingest';
import type { QuotelineDocument } from '../schema/document';
import { parseDocumentJson } from '../schema/parse';
import { checkDate, readMeta, type Meta } from './meta';
import { readBytes } from './readFile';
import { writeAtomic } from './writeAtomic';

export interface ExtractFileOptions {
  readonly date?: string | undefined;
  readonly title?: string | undefined;
  /** An earlier document of the same transcript: ids of anchors found again are kept. */
  readonly previousPath?: string | undefined;
  readonly trace?: ExtractOptions['trace'];
  readonly progress?: ExtractOptions['progress'];
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

function dateOf(options: ExtractFileOptions, meta: Meta): string | undefined {
  if (options.date !== undefined) return checkDate(options.date, '--date');
  return meta.date === undefined ? undefined : checkDate(meta.date, 'date in the meta file');
}

/** Throws every `QuotelineError` of reading, ingesting and extracting. */
export async function extractFile(
  path: string,
  stdin: Readable,
  options: ExtractFileOptions,
): Promise<Extraction> {
  const meta = path === '-' ? {} : await readMeta(path);
  const date = dateOf(options, meta);
  const ingested = await ingest(await readBytes(path, stdin), { name: basename(path) });
  const input = known<SourceInput>({
    text: ingested.text,
    title: options.title ?? meta.title ?? ingested.title,
    date: date ?? ingested.date,
    place: meta.place,
    url: meta.url ?? ingested.url,
    publisher: meta.publisher ?? ingested.publisher,
    language: meta.language ?? ingested.language,
  });
  const previous = await readPrevious(options.previousPath);
  const { document, diagnostics } = extract(
    input,
    known<ExtractOptions>({ previous, trace: options.trace, progress: options.progress }),
  );
  return {
    document: withMediaTimes(document, ingested.cues),
    diagnostics: [...ingested.notes, ...diagnostics],
  };
}

export const documentBytes = (document: QuotelineDocument): string =>
  `${JSON.stringify(document, null, 2)}\n`;

export const writeDocument = (path: string, document: QuotelineDocument): Promise<void> =>
  writeAtomic(path, documentBytes(document));

export const diagnosticLine = ({ code, message, start }: Diagnostic): string =>
  `note (${code}): ${message}${start === undefined ? '' : ` (at ${start})`}`;
