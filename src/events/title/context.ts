/** What a title is made from. */
import type { Status } from '../../schema/document';
import type { Asked } from '../asked';
import type { Attachment } from '../attach';
import type { Parsed } from '../parsed';
import type { EventLexicon } from '../lexicon/types';

export const LONGEST_TITLE = 80;

export interface TitleContext {
  readonly parsed: Parsed;
  readonly attachment: Attachment;
  /** The sentences before, nearest first. */
  readonly before: Iterable<Parsed>;
  /** From the fullest to the shortest. */
  readonly speakerNames: readonly string[];
  readonly asked: Asked | null;
  readonly status: Status;
  readonly lex: EventLexicon;
}
