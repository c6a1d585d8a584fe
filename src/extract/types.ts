/** The face of extraction: pure, without file system, clock or console. */
import type { QuotelineDocument } from '../schema/document';
import type { TraceLine } from '../time/types';

/** What a reader of files hands over: text in memory and what is known about it. */
export interface SourceInput {
  /** Text as decoded; normalised to NFC and `\n` by `extract`. */
  readonly text: string;
  readonly id?: string;
  readonly title?: string;
  /** What to call it where neither `title` nor the text says: a file's name, without its ending. */
  readonly name?: string;
  /** EDTF date of speaking. */
  readonly date?: string;
  readonly place?: string;
  readonly url?: string;
  readonly publisher?: string;
  /** BCP 47; `en` where absent. */
  readonly language?: string;
}

export interface ExtractOptions {
  readonly trace?: (line: TraceLine) => void;
  /** 0…1, for a progress bar. */
  readonly progress?: (share: number) => void;
  /** Ids of anchors found again are kept, so that deep links survive a re-run. */
  readonly previous?: QuotelineDocument;
}

/** Something a person should know: where, and in words. */
export interface Diagnostic {
  readonly code: string;
  readonly message: string;
  readonly start?: number;
  readonly end?: number;
}

export interface Extraction {
  readonly document: QuotelineDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/** Throws `QuotelineError` with `date-missing`, `date-invalid`, `file-empty`, `file-too-large`. */
export type Extract = (input: SourceInput, options?: ExtractOptions) => Extraction;
