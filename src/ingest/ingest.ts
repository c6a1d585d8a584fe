/**
 * A file's bytes → its text and what it says about itself. Formats other than plain text are loaded
 * when they are met, so that a page's first load stays small.
 */
import { QuotelineError } from '../schema/errors';
import { LONGEST_TEXT } from '../text/longest';
import { normalise } from '../text/normalise';
import { decode } from './decode';
import { detectBinary, detectText } from './detect';
import { withLabelsAtLines } from './inlineLabels';
import { readTxt } from './txt';
import type {
  Format,
  Ingested,
  IngestHint,
  IngestNote,
  ReadBytes,
  ReadFile,
  ReadText,
} from './types';

const TEXT_READERS: Record<'txt' | 'md' | 'html' | 'vtt' | 'srt' | 'csv', () => Promise<ReadText>> =
  {
    txt: async () => readTxt,
    md: async () => (await import('./md')).readMd,
    html: async () => (await import('./html')).readHtml,
    vtt: async () => (await import('./vtt')).readVtt,
    srt: async () => (await import('./srt')).readSrt,
    csv: async () => (await import('./csv')).readCsv,
  };

const BYTE_READERS: Record<'pdf' | 'docx', () => Promise<ReadBytes>> = {
  pdf: async () => (await import('./pdf')).readPdf,
  docx: async () => (await import('./docx')).readDocx,
};

/** More would not fit a browser's memory several times over. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** Files say all kinds of things where these should stand. */
const WEB_ADDRESS = /^https?:\/\/\S+$/;
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i;

function refuse(bytes: Uint8Array, name: string): void {
  if (bytes.length === 0)
    throw new QuotelineError('file-empty', `${name} is empty`, { where: name });
  if (bytes.length > MAX_FILE_BYTES) {
    const size = `${Math.ceil(bytes.length / 1024 / 1024)} MB`;
    throw new QuotelineError('file-too-large', `${name} has ${size}`, {
      where: name,
      expected: 'at most 64 MB',
    });
  }
}

function refuseLong({ length }: string, name: string): void {
  if (length <= LONGEST_TEXT) return;
  const millions = (units: number): string => `${(units / 1e6).toFixed(1)} million characters`;
  throw new QuotelineError('file-too-large', `${name} holds ${millions(length)} of text`, {
    where: name,
    expected: `at most ${millions(LONGEST_TEXT)}`,
  });
}

function finish(
  format: Format,
  encoding: string | null,
  read: ReadFile,
  notes: readonly IngestNote[],
  name: string,
): Ingested {
  refuseLong(read.text, name);
  const { text, toRaw, fromRaw } = normalise(withLabelsAtLines(read.text));
  if (text.trim() === '')
    throw new QuotelineError('file-empty', `${name} holds no text`, { where: name });
  const mapped = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: fromRaw(span.start),
    end: fromRaw(span.end),
  });
  const { title, date, publisher } = read;
  const url = WEB_ADDRESS.test(read.url ?? '') ? read.url : undefined;
  const language = LANGUAGE_TAG.test(read.language ?? '') ? read.language : undefined;
  return {
    format,
    encoding,
    text,
    ...(title ? { title } : {}),
    ...(date ? { date } : {}),
    ...(url ? { url } : {}),
    ...(publisher ? { publisher } : {}),
    ...(language ? { language } : {}),
    metadata: read.metadata ?? {},
    links: (read.links ?? []).map(mapped),
    cues: (read.cues ?? []).map(mapped),
    notes: [...notes, ...(read.notes ?? [])],
    toFile: (offset) => read.toFile(toRaw(offset)),
  };
}

/** Throws `QuotelineError`: `file-empty`, `file-binary`, `file-too-large`, `file-encrypted`, `file-no-text`, `table-unread`. */
export async function ingest(bytes: Uint8Array, hint: IngestHint = {}): Promise<Ingested> {
  const name = hint.name ?? 'the file';
  refuse(bytes, name);
  const binary = detectBinary(bytes);
  if (binary === 'pdf' || binary === 'docx') {
    const read = await (await BYTE_READERS[binary]())(bytes, hint);
    return finish(binary, null, read, [], name);
  }
  const { raw, encoding, notes } = decode(bytes, hint.contentType, name);
  const format = detectText(raw, hint) as keyof typeof TEXT_READERS;
  const read = await (await TEXT_READERS[format]())(raw, hint);
  return finish(format, encoding, read, notes, name);
}
