/** Where the text cites an event: each quote compared with the text, and found again where it moved. */
import type { Citation, DocumentSource, TimelineEvent, UndatedEvent } from '../schema/document';
import { placeQuote, standsAt, type Locate, type QuoteHealth } from '../schema/quoteHealth';
import type { CitedRange, TextRange } from '../layout/text/segments';
import type { TextMap } from '../layout/text/textMap';

/** One place in the text that cites an event: where the quote stands, not where it was said to stand. */
export interface Place extends CitedRange {
  readonly health: QuoteHealth;
  /** The words of the date, where they stand in the text too. */
  readonly date: TextRange | null;
  readonly id: string;
  readonly sourceId: string;
  /** UTF-16 offset in the concatenated texts. */
  readonly offset: number;
  readonly citation: Citation;
}

export const placeId = (eventId: string, citationIndex: number): string =>
  `${eventId}#${citationIndex}`;

export function placesOf(
  event: TimelineEvent | UndatedEvent,
  sources: ReadonlyMap<string, DocumentSource>,
  map: TextMap,
  locate: Locate,
): Place[] {
  return event.citations.map((citation, citationIndex) => {
    const { sourceId, passage, mention } = citation;
    const text = sources.get(sourceId)?.text;
    const range = placeQuote(text, passage, locate);
    return {
      id: placeId(event.id, citationIndex),
      eventId: event.id,
      citationIndex,
      sourceId,
      ...range,
      date: mention && text !== undefined && standsAt(text, mention) ? mention : null,
      offset: map.toGlobal(sourceId, range.start),
      citation,
    };
  });
}
