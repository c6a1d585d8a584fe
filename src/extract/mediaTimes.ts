/** Links citations to the second they were said, where the transcript has cue times (WebVTT, SRT). */
import type { Citation, QuotelineDocument } from '../schema/document';
import type { Span } from '../text/types';

/** Words of the text and when they began, in seconds from the start of the recording. */
export interface TimedSpan extends Span {
  readonly from: number;
}

/** The last cue that begins at or before `offset`; cues are in reading order. */
function cueAt(cues: readonly TimedSpan[], offset: number): TimedSpan | undefined {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle] as TimedSpan).start <= offset) low = middle + 1;
    else high = middle;
  }
  return cues[low - 1];
}

export function withMediaTimes(
  document: QuotelineDocument,
  cues: readonly TimedSpan[],
): QuotelineDocument {
  if (cues.length === 0) return document;
  const timed = (citation: Citation): Citation => {
    const cue = cueAt(cues, citation.passage.start);
    return cue ? { ...citation, mediaTime: cue.from } : citation;
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
