/**
 * Lines of a byte stream, split at `\n` alone: `node:readline` also splits at U+2028, which JSON may
 * hold inside a string.
 */
import type { Readable } from 'node:stream';

const NEWLINE = 0x0a;

const decoded = (bytes: Buffer): string => bytes.toString('utf8').replace(/\r$/, '');

/** Holds one line at a time; a last line without `\n` counts, an empty last one does not. */
export async function* readLines(stream: Readable): AsyncGenerator<string> {
  let pieces: Buffer[] = [];
  for await (const chunk of stream) {
    let rest = Buffer.from(chunk as Uint8Array);
    for (let at = rest.indexOf(NEWLINE); at >= 0; at = rest.indexOf(NEWLINE)) {
      pieces.push(rest.subarray(0, at));
      yield decoded(Buffer.concat(pieces));
      pieces = [];
      rest = rest.subarray(at + 1);
    }
    if (rest.length > 0) pieces.push(rest);
  }
  if (pieces.length > 0) yield decoded(Buffer.concat(pieces));
}
