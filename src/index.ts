/** The library's face. */
import './time/languages/all';

export { extract } from './extract/extract';
export type { Diagnostic, Extract, Extraction, ExtractOptions, SourceInput } from './extract/types';
export { verifyAnchors, type AnchorCheck, type CorrectedText } from './anchor/verifyAnchors';
export { parseDocument, parseDocumentJson } from './schema/parse';
export { documentJsonSchema } from './schema/jsonSchema';
export { QuotelineError, type ErrorCode, type Result } from './schema/errors';
export { SCHEMA_VERSION } from './schema/document';
export type {
  Anchor,
  Basis,
  Citation,
  DocumentMention,
  DocumentSource,
  DocumentSpeaker,
  DocumentTurn,
  Link,
  QuotelineDocument,
  Relation,
  Status,
  TimelineEvent,
  UndatedEvent,
  When,
} from './schema/document';
export { VERSION } from './version';
export { applyReview, type Orphan, type Reviewed } from './review/applyReview';
export { parseReview, parseReviewJson } from './review/parseReview';
export type { Decision, Review } from './review/review';
