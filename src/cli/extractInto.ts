/** One transcript of many: read, extracted and written, so that a worker needs nothing but its path. */
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { extract } from '../extract/extract';
import { withMediaTimes } from '../ingest/mediaTimes';
import { sourceInput, writeDocument, type Said } from './extractFile';
import { readSource } from './sourceFile';

export interface FileTask extends Said {
  readonly path: string;
  readonly folder: string;
}

export const documentNameOf = (path: string): string =>
  `${basename(path).replace(/\.[^.]+$/, '')}.quoteline.json`;

/** What to say about it. Throws every `QuotelineError` of reading, extracting and writing. */
export async function extractInto(task: FileTask, stdin: Readable): Promise<string> {
  const { path, folder } = task;
  const read = await readSource(path, stdin);
  const { document: found } = extract(sourceInput(read, task));
  const document = withMediaTimes(found, read.ingested.cues);
  const target = join(folder, documentNameOf(path));
  await writeDocument(target, document);
  return `${path}: ${document.events.length} events, ${document.undated.length} undated → ${target}`;
}
