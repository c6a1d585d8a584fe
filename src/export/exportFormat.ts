/** A format is a record: a new one is a file beside these and a line in `formats.ts`. */
import type { QuotelineDocument } from '../schema/document';

export interface ExportOptions {
  /** Where the published page stands, with its last `/`; exports then link to it. */
  readonly address?: string;
  /** CSS px of a picture's width. */
  readonly widthPx?: number;
}

/** Something that a format has no honest way to write. */
export interface LeftOut {
  readonly id: string;
  readonly title: string;
  /** "its date is a month; a calendar holds days" */
  readonly reason: string;
}

export interface Exported {
  readonly text: string;
  readonly leftOut: readonly LeftOut[];
}

export interface ExportFormat {
  /** As in `quoteline export --to`. */
  readonly format: string;
  readonly title: string;
  /** With its dot: ".csv", ".timelinejs.json". */
  readonly extension: string;
  readonly mediaType: string;
  /** Pure; the document is a parsed one. Lists what it could not write instead of dropping it. */
  readonly write: (document: QuotelineDocument, options?: ExportOptions) => Exported;
}

/** For formats that can write everything. */
export const whole = (text: string): Exported => ({ text, leftOut: [] });

/** Indented, for people read exports too; ends with a newline. */
export const json = (value: unknown): Exported => whole(`${JSON.stringify(value, null, 2)}\n`);
