/**
 * What a reader's surface (widget, static list) needs of a document. Every `QuotelineDocument` is a
 * `ViewDocument`; the widget's tolerant reader builds one without zod.
 */
import type {
  Anchor,
  Citation,
  DocumentSource,
  DocumentSpeaker,
  QuotelineDocument,
  TimelineEvent,
  UndatedEvent,
} from './document';

export type ViewCitation = Readonly<
  Pick<Citation, 'sourceId' | 'speakerId' | 'quoted' | 'passage' | 'mention' | 'reading'>
>;

type EventFields = 'id' | 'title' | 'aliases' | 'when' | 'status' | 'basis' | 'importance';

export type ViewEvent = Readonly<
  Pick<TimelineEvent, EventFields | 'checked' | 'tags' | 'note'> & {
    citations: readonly ViewCitation[];
  }
>;

export type ViewUndated = Readonly<
  Pick<UndatedEvent, 'id' | 'title' | 'words' | 'status' | 'checked'> & {
    citations: readonly ViewCitation[];
  }
>;

export type ViewSource = Readonly<
  Pick<DocumentSource, 'id' | 'title' | 'date' | 'place' | 'url' | 'publisher' | 'text'> & {
    speakers: readonly Readonly<Pick<DocumentSpeaker, 'id' | 'name' | 'role' | 'unnamed'>>[];
  }
>;

export interface ViewDocument {
  readonly title: string;
  /** BCP 47, as the document says it; not checked. */
  readonly language: string;
  readonly sources: readonly ViewSource[];
  readonly events: readonly ViewEvent[];
  readonly undated: readonly ViewUndated[];
  readonly review?: QuotelineDocument['review'];
}

export type { Anchor };
