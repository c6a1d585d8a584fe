/** A document with the look-ups the page needs, each made when it is first asked for; never changed. */
import { dayToUtcMs, MS_PER_DAY } from '../calendar/day';
import { parseEdtf } from '../calendar/edtf';
import type {
  DocumentSource,
  QuotelineDocument,
  TimelineEvent,
  UndatedEvent,
} from '../schema/document';
import type { Locate } from '../schema/quoteHealth';
import { once } from '../layout/once';
import { textBlocks, type TextBlock } from '../layout/text/blocks';
import { textMap, type TextMap } from '../layout/text/textMap';
import { PlaceOrder } from './placeOrder';
import { placesOf, type Place } from './places';

function dayStart(source: DocumentSource): number | null {
  const extent = parseEdtf(source.date);
  return extent?.precision === 'day' && extent.earliest !== null
    ? dayToUtcMs(extent.earliest)
    : null;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

export class DocumentIndex {
  readonly document: QuotelineDocument;
  /** UTC ms at which each day of speaking ends, in order. */
  readonly spokenMs: readonly number[];
  readonly #sources: ReadonlyMap<string, DocumentSource>;
  /** Start of the day of speaking, UTC ms, by source. */
  readonly #spoken: ReadonlyMap<string, number | null>;
  readonly #events: () => ReadonlyMap<string, TimelineEvent>;
  readonly #undated: () => ReadonlyMap<string, UndatedEvent>;
  readonly #aliases: () => ReadonlyMap<string, string>;
  readonly #map: () => TextMap;
  readonly #blocks: () => readonly TextBlock[];
  readonly #order: () => PlaceOrder;
  readonly #locate: Locate;
  readonly #placesOf = new Map<string, readonly Place[]>();

  constructor(document: QuotelineDocument, locate: Locate = () => null) {
    const { events, undated, sources } = document;
    this.document = document;
    this.#locate = locate;
    this.#sources = byId(sources);
    this.#spoken = new Map(sources.map((source) => [source.id, dayStart(source)]));
    const days = [...this.#spoken.values()].filter((day) => day !== null);
    this.spokenMs = [...new Set(days.map((day) => day + MS_PER_DAY))].sort((a, b) => a - b);
    this.#events = once(() => byId(events));
    this.#undated = once(() => byId(undated));
    this.#aliases = once(
      () => new Map(events.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id]))),
    );
    this.#map = once(() => textMap(document));
    this.#blocks = once(() => textBlocks(document));
    this.#order = once(
      () => new PlaceOrder([...events, ...undated].flatMap((event) => this.#cited(event))),
    );
  }

  get map(): TextMap {
    return this.#map();
  }

  get blocks(): readonly TextBlock[] {
    return this.#blocks();
  }

  get order(): PlaceOrder {
    return this.#order();
  }

  /** In the order of the text; without those whose quote is nowhere in it. */
  get places(): readonly Place[] {
    return this.order.all;
  }

  event(id: string): TimelineEvent | undefined {
    return this.#events().get(id);
  }

  undated(id: string): UndatedEvent | undefined {
    return this.#undated().get(id);
  }

  source(id: string): DocumentSource | undefined {
    return this.#sources.get(id);
  }

  /** The id that an id or an earlier id stands for today. */
  resolve(idOrAlias: string): string | undefined {
    if (this.event(idOrAlias) || this.undated(idOrAlias)) return idOrAlias;
    return this.#aliases().get(idOrAlias);
  }

  #cited(event: TimelineEvent | UndatedEvent): readonly Place[] {
    const known = this.#placesOf.get(event.id);
    if (known) return known;
    const made = placesOf(event, this.#sources, this.map, this.#locate);
    this.#placesOf.set(event.id, made);
    return made;
  }

  placesFor(eventId: string): readonly Place[] {
    const event = this.event(eventId) ?? this.undated(eventId);
    return event ? this.#cited(event) : [];
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
    return this.#spoken.get(event.citations[0]?.sourceId ?? '') ?? null;
  }

  /** Passages and date words of a block. */
  placesIn(block: TextBlock): readonly Place[] {
    return this.order.touching(block, this.map.toGlobal(block.sourceId, block.start));
  }
}
