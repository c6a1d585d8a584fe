/** What the ingest room gives to others. */
import type { Span } from '../text/types';

export type Format = 'txt' | 'md' | 'html' | 'vtt' | 'srt' | 'csv' | 'pdf' | 'docx';

/** Where something stands in the file; lines, columns, pages and paragraphs count from 1. */
export interface FilePosition {
  /** UTF-16 offset in the decoded file; absent where a file is no text. */
  readonly offset?: number;
  readonly line?: number;
  readonly column?: number;
  readonly page?: number;
  readonly paragraph?: number;
}

/** Words of the text and when they were said, in seconds from the start of the recording. */
export interface Cue extends Span {
  readonly from: number;
  readonly to: number;
}

export interface LinkOut extends Span {
  readonly href: string;
}

/** Something a person should know about how the file was read. */
export interface IngestNote {
  readonly code: 'encoding-assumed' | 'encoding-doubtful' | 'cues-overlap' | 'main-text-unsure';
  readonly message: string;
}

export interface IngestHint {
  readonly name?: string;
  readonly contentType?: string;
  /** Against which relative links are read. */
  readonly url?: string;
}

export interface Ingested {
  readonly format: Format;
  /** As the WHATWG names it ("utf-8", "windows-1252"); `null` where the file is no text. */
  readonly encoding: string | null;
  /** NFC and `\n`: what the document stores. */
  readonly text: string;
  readonly title?: string;
  /** ISO day, only where the file states one. */
  readonly date?: string;
  readonly url?: string;
  readonly publisher?: string;
  /** BCP 47. */
  readonly language?: string;
  /** Whatever else the file says about itself, by key. */
  readonly metadata: Readonly<Record<string, string>>;
  readonly links: readonly LinkOut[];
  readonly cues: readonly Cue[];
  readonly notes: readonly IngestNote[];
  /** UTF-16 offset in `text` → place in the file. */
  readonly toFile: (offset: number) => FilePosition;
}

/** What one format's reader gives: its text may still hold any line ends and composition. */
export interface ReadFile {
  readonly text: string;
  /** UTF-16 offset in this text → place in the file. */
  readonly toFile: (offset: number) => FilePosition;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  readonly language?: string | undefined;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly links?: readonly LinkOut[];
  readonly cues?: readonly Cue[];
  readonly notes?: readonly IngestNote[];
}

/** A reader of a text format gets the decoded file. */
export type ReadText = (raw: string, hint: IngestHint) => ReadFile | Promise<ReadFile>;
/** A reader of a binary format gets its bytes. */
export type ReadBytes = (bytes: Uint8Array, hint: IngestHint) => Promise<ReadFile>;
