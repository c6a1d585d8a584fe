/** A pasted text or a file as text, with what the file says of itself; what the person says wins. */
import type { SourceInput } from '../../../extract/types';
import { ingest } from '../../../ingest';
import { readableName } from '../../../ingest/readableName';
import type { Cue, IngestNote } from '../../../ingest/types';
import type { Input } from './messages';

const bytesOf = (content: Input['content']): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);

/** A key with a value, or nothing. */
const given = <K extends string>(key: K, value: string | undefined): { [P in K]?: string } =>
  value === undefined || value === '' ? {} : ({ [key]: value } as { [P in K]?: string });

export interface Material {
  readonly source: SourceInput;
  /** When words were said, where the file has captions. */
  readonly cues: readonly Cue[];
  /** How the file was read: an encoding that was assumed, captions that overlap. */
  readonly notes: readonly IngestNote[];
}

/** Throws what `ingest` throws: `file-empty`, `file-binary`, `file-too-large`, `file-no-text`, `table-unread`. */
export async function readMaterial({ content, name, title, date }: Input): Promise<Material> {
  const hint = name === '' ? { name: 'the pasted text' } : { name };
  const read = await ingest(bytesOf(content), hint);
  const source: SourceInput = {
    text: read.text,
    ...given('title', title ?? read.title),
    ...given('name', readableName(name)),
    ...given('date', date ?? read.date),
    ...given('url', read.url),
    ...given('publisher', read.publisher),
    ...given('language', read.language),
  };
  return { source, cues: read.cues, notes: read.notes };
}
