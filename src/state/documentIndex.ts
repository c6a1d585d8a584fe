/** A document with the look-ups the page needs; made once a document, never changed. */
import { dayToUtcMs, MS_PER_DAY } from '../calendar/day';
import { parseEdtf } from '../calendar/edtf';
import type {
  Citation,
  DocumentSource,
  QuotelineDocument,
  TimelineEvent,
  UndatedEvent,
} from '../schema/document';
import { placeQuote, standsAt, type Locate, type QuoteHealth } from '../schema/quoteHealth';
import { textBlocks, type TextBlock } from '../layout/text/blocks';
import type { CitedRange, TextRange } from '../layout/text/segments';
import { textMap, type TextMap } from '../layout/text/textMap';

export type { Locate };

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

function placesOf(
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

function dayStart(source: DocumentSource | undefined): number | null {
  const extent = source ? parseEdtf(source.date) : null;
  return extent?.precision === 'day' && extent.earliest !== null
    ? dayToUtcMs(extent.earliest)
    : null;
}

export class DocumentIndex {
  readonly document: QuotelineDocument;
  readonly map: TextMap;
  readonly blocks: readonly TextBlock[];
  /** In the order of the text; without those whose quote is nowhere in it. */
  readonly places: readonly Place[];
  /** UTC ms at which each day of speaking ends, in order. */
  readonly spokenMs: readonly number[];
  readonly #events: ReadonlyMap<string, TimelineEvent>;
  readonly #undated: ReadonlyMap<string, UndatedEvent>;
  readonly #sources: ReadonlyMap<string, DocumentSource>;
  readonly #aliases: ReadonlyMap<string, string>;
  readonly #placesOf = new Map<string, Place[]>();

  constructor(document: QuotelineDocument, locate: Locate = () => null) {
    this.document = document;
    this.map = textMap(document);
    this.blocks = textBlocks(document);
    this.#events = new Map(document.events.map((event) => [event.id, event]));
    this.#undated = new Map(document.undated.map((event) => [event.id, event]));
    this.#sources = new Map(document.sources.map((source) => [source.id, source]));
    this.#aliases = new Map(
      document.events.flatMap((event) => event.aliases.map((alias) => [alias, event.id])),
    );
    for (const event of [...document.events, ...document.undated])
      this.#placesOf.set(event.id, placesOf(event, this.#sources, this.map, locate));
    this.places = [...this.#placesOf.values()]
      .flat()
      .filter(({ health }) => health !== 'missing')
      .sort((a, b) => a.offset - b.offset);
    const days = document.sources.map(dayStart).filter((day) => day !== null);
    this.spokenMs = [...new Set(days.map((day) => day + MS_PER_DAY))].sort((a, b) => a - b);
  }

  event(id: string): TimelineEvent | undefined {
    return this.#events.get(id);
  }

  undated(id: string): UndatedEvent | undefined {
    return this.#undated.get(id);
  }

  source(id: string): DocumentSource | undefined {
    return this.#sources.get(id);
  }

  /** The id that an id or an earlier id stands for today. */
  resolve(idOrAlias: string): string | undefined {
    if (this.#events.has(idOrAlias) || this.#undated.has(idOrAlias)) return idOrAlias;
    return this.#aliases.get(idOrAlias);
  }

  placesFor(eventId: string): readonly Place[] {
    return this.#placesOf.get(eventId) ?? [];
  }

  speaker(citation: {
    sourceId: string;
    speakerId: string | null;
  }): DocumentSource['speakers'][number] | undefined {
    return this.source(citation.sourceId)?.speakers.find(
      (speaker) => speaker.id === citation.speakerId,
    );
  }

  /** Start of the day on which the event was first spoken of, UTC ms. */
  spokenOf(event: TimelineEvent): number | null {
    return dayStart(this.source(event.citations[0]?.sourceId ?? ''));
  }

  /** Passages and date words of each block, by its key. */
  placesIn(block: TextBlock): Place[] {
    return this.places.filter(
      ({ sourceId, start, end }) =>
        sourceId === block.sourceId && start < block.end && end > block.start,
    );
  }
}
