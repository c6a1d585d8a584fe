/** A pasted text or a file as text, with what the file says of itself. */
import type { SourceInput } from '../../../extract/types';
import { QuotelineError } from '../../../schema/errors';
import type { Input } from './messages';

function decode(bytes: ArrayBuffer, name: string): string {
  const head = new Uint8Array(bytes, 0, Math.min(bytes.byteLength, 4096));
  if (head.includes(0)) {
    throw new QuotelineError('file-binary', `${name} is not a text file`, {
      where: name,
      expected: 'a transcript as text',
    });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new QuotelineError('encoding', `${name} is not UTF-8`, { where: name });
  }
}

/** Throws `file-binary`, `encoding`. */
export async function readMaterial({ content, name, title, date }: Input): Promise<SourceInput> {
  const text = typeof content === 'string' ? content : decode(content, name);
  return {
    text,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
  };
}
