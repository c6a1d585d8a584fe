/** What the page and its worker say to each other; everything survives structured cloning. */
import type { Diagnostic } from '../../../extract/types';
import type { Review } from '../../../review/review';
import type { QuotelineDocument } from '../../../schema/document';
import { QuotelineError, type ErrorCode } from '../../../schema/errors';

/** A pasted text or a file, with what the person said of it. */
export interface Input {
  readonly content: string | ArrayBuffer;
  /** File name or media type, for the format; '' for pasted text. */
  readonly name: string;
  readonly title?: string;
  /** EDTF day, month or year of speaking. */
  readonly date?: string;
}

export type Request =
  | { readonly kind: 'read'; readonly id: number; readonly input: Input }
  | {
      readonly kind: 'date';
      readonly id: number;
      readonly words: string;
      /** EDTF day of speaking, from which "last spring" counts. */
      readonly spokenOn: string;
      readonly language: string;
    };

/** A transcript that was extracted, or a document or review that was opened. */
export type Opened =
  | {
      readonly kind: 'document';
      readonly document: QuotelineDocument;
      readonly diagnostics: readonly Diagnostic[];
      readonly isNew: boolean;
    }
  | { readonly kind: 'review'; readonly review: Review };

export interface TypedDate {
  readonly edtf: string;
  /** How the words were read, in words. */
  readonly reading: string;
}

/** An error without its prototype. */
export interface ErrorFactsOnly {
  readonly code: ErrorCode;
  readonly message: string;
  readonly where?: string | undefined;
  readonly expected?: string | undefined;
  readonly hint: string;
}

/** What the file says of itself, to fill in a form that asks for the rest. */
export interface Found {
  readonly title?: string;
  readonly date?: string;
}

export type Answer =
  | { readonly kind: 'progress'; readonly id: number; readonly share: number }
  | { readonly kind: 'opened'; readonly id: number; readonly opened: Opened }
  | { readonly kind: 'date'; readonly id: number; readonly date: TypedDate | null }
  | {
      readonly kind: 'failed';
      readonly id: number;
      readonly error: ErrorFactsOnly;
      readonly found: Found;
    };

export function toFacts(error: unknown): ErrorFactsOnly {
  if (error instanceof QuotelineError) {
    const { code, message, where, expected, hint } = error;
    return { code, message, where, expected, hint };
  }
  const bug = new QuotelineError(
    'internal',
    error instanceof Error ? error.message : String(error),
  );
  return { code: bug.code, message: bug.message, hint: bug.hint };
}

export function fromFacts({
  code,
  message,
  where,
  expected,
  hint,
}: ErrorFactsOnly): QuotelineError {
  return new QuotelineError(code, message, { where, expected, hint });
}
