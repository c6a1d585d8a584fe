/** Where a transcript comes from: a file, standard input, or a page of the web that is fetched once. */
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { ingest } from '../ingest/ingest';
import { readableName } from '../ingest/readableName';
import type { Ingested } from '../ingest/types';
import { fetchSource } from '../ingest/url';
import { readMeta, type Meta } from './meta';
import { readBytes } from './readFile';
import { writeAtomic } from './writeAtomic';

export interface Read {
  readonly ingested: Ingested;
  /** What stands in the meta file beside it. */
  readonly meta: Meta;
  /** The file's name as a title of last resort; none for standard input. */
  readonly name?: string;
  /** Address of a fetched page, after redirects. */
  readonly url?: string;
}

export interface ReadOptions {
  readonly allowPrivate?: boolean | undefined;
  /** A fetched page is saved here, with the ending of its format, so that the quotes can be checked in ten years. */
  readonly savePath?: string | undefined;
}

export const isAddress = (path: string): boolean => /^https?:\/\//i.test(path);

async function readPage(address: string, { allowPrivate, savePath }: ReadOptions): Promise<Read> {
  const { bytes, contentType, url } = await fetchSource(address, {
    allowPrivate: allowPrivate ?? false,
  });
  const name = basename(new URL(url).pathname) || 'page.html';
  const hint = { name, url, ...(contentType === undefined ? {} : { contentType }) };
  const ingested = await ingest(bytes, hint);
  if (savePath !== undefined) await writeAtomic(`${savePath}.${ingested.format}`, bytes);
  return { ingested, meta: {}, url };
}

/** Throws every `QuotelineError` of fetching, reading and ingesting. */
export async function readSource(
  path: string,
  stdin: Readable,
  options: ReadOptions = {},
): Promise<Read> {
  if (isAddress(path)) return readPage(path, options);
  const meta = path === '-' ? {} : await readMeta(path);
  const ingested = await ingest(await readBytes(path, stdin), { name: basename(path) });
  return path === '-' ? { ingested, meta } : { ingested, meta, name: readableName(path) };
}
