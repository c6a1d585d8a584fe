/** The ingest room: files of several formats as text with the way back to the file. */
export { mediaTimeAt } from './cues';
export { ingest, MAX_FILE_BYTES } from './ingest';
export type { Cue, FilePosition, Format, Ingested, IngestHint, IngestNote, LinkOut } from './types';
