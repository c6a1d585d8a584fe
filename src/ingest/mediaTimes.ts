/** Links citations to the second they were said, where the transcript has cue times (WebVTT, SRT). */
import type { Citation, QuotelineDocument } from '../schema/document';
import { mediaTimeAt } from './cues';
import type { Cue } from './types';

export function withMediaTimes(
  document: QuotelineDocument,
  cues: readonly Cue[],
): QuotelineDocument {
  if (cues.length === 0) return document;
  const timed = (citation: Citation): Citation => {
    const mediaTime = mediaTimeAt(cues, citation.passage.start);
    return mediaTime === undefined ? citation : { ...citation, mediaTime };
  };
  const cited = <T extends { citations: Citation[] }>(item: T): T => ({
    ...item,
    citations: item.citations.map(timed),
  });
  return {
    ...document,
    events: document.events.map(cited),
    undated: document.undated.map(cited),
  };
}
