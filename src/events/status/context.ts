/** What the status of an event is read from. */
import type { Asked } from '../asked';
import type { Attachment } from '../attach';
import type { Parsed } from '../parsed';
import type { EventLexicon } from '../lexicon/types';

export interface StatusContext {
  readonly parsed: Parsed;
  readonly attachment: Attachment;
  readonly edtf: string | null;
  readonly documentDate: string;
  readonly asked: Asked | null;
  readonly lex: EventLexicon;
}
