/** Bytes of a file or of standard input (`-`), with errors that name the path. */
import { readFile, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { QuotelineError } from '../schema/errors';

const MEGABYTE = 1024 * 1024;
export const MAX_INPUT_BYTES = 64 * MEGABYTE;

function tooLarge(where: string, bytes: number): QuotelineError {
  const size = `${Math.ceil(bytes / MEGABYTE)} MB`;
  const expected = `at most ${MAX_INPUT_BYTES / MEGABYTE} MB`;
  return new QuotelineError('file-too-large', `${where} has ${size}`, { where, expected });
}

async function readStream(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > MAX_INPUT_BYTES) throw tooLarge('standard input', size);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function unreadable(path: string, error: unknown): QuotelineError {
  const code = (error as NodeJS.ErrnoException).code;
  const reason =
    code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code ?? error})`;
  return new QuotelineError('file-missing', `${path}: ${reason}`, { where: path });
}

/** Throws `file-missing`, `file-too-large`. */
export async function readBytes(path: string, stdin: Readable): Promise<Uint8Array> {
  if (path === '-') return readStream(stdin);
  try {
    const { size } = await stat(path);
    if (size > MAX_INPUT_BYTES) throw tooLarge(path, size);
    return await readFile(path);
  } catch (error) {
    throw error instanceof QuotelineError ? error : unreadable(path, error);
  }
}

export async function readText(path: string, stdin: Readable): Promise<string> {
  return new TextDecoder().decode(await readBytes(path, stdin));
}
