/** A pasted text or a file as text, with what the file says of itself; what the person says wins. */
import type { SourceInput } from '../../../extract/types';
import { ingest } from '../../../ingest';
import type { Input } from './messages';

const bytesOf = (content: Input['content']): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);

/** A key with a value, or nothing. */
const given = <K extends string>(key: K, value: string | undefined): { [P in K]?: string } =>
  value === undefined || value === '' ? {} : ({ [key]: value } as { [P in K]?: string });

/** Throws what `ingest` throws: `file-empty`, `file-binary`, `file-too-large`, `encoding`. */
export async function readMaterial({ content, name, title, date }: Input): Promise<SourceInput> {
  const hint = name === '' ? { name: 'the pasted text' } : { name };
  const read = await ingest(bytesOf(content), hint);
  return {
    text: read.text,
    ...given('title', title ?? read.title),
    ...given('date', date ?? read.date),
    ...given('url', read.url),
    ...given('publisher', read.publisher),
    ...given('language', read.language),
  };
}
