/** What the reader wants to see. Plain values, so that the address can hold them all. */
import { compareDays } from '../calendar/day';
import type { Basis, QuotelineDocument, Status, TimelineEvent } from '../schema/document';
import { fold, queryWords } from './search';

export interface FilterValues {
  readonly query: string;
  readonly speakers: readonly string[];
  readonly statuses: readonly Status[];
  readonly bases: readonly Basis[];
  /** 1 shows all, 3 only what a reader's timeline needs. */
  readonly importance: number;
  /** Signed ISO days, inclusive; `null` is open. */
  readonly from: string | null;
  readonly to: string | null;
}

export const NO_FILTERS: FilterValues = {
  query: '',
  speakers: [],
  statuses: [],
  bases: [],
  importance: 1,
  from: null,
  to: null,
};

const allows = <T>(wanted: readonly T[], value: T): boolean =>
  wanted.length === 0 || wanted.includes(value);

function inRange({ when }: TimelineEvent, from: string | null, to: string | null): boolean {
  const startsTooLate = to !== null && when.earliest !== null && compareDays(when.earliest, to) > 0;
  const endsTooEarly = from !== null && when.latest !== null && compareDays(when.latest, from) < 0;
  return !startsTooLate && !endsTooEarly;
}

/** Title, quotes, date words and speakers of an event, folded. */
export function searchText(event: TimelineEvent, speakerName: (id: string) => string): string {
  const quotes = event.citations.flatMap((citation) => [
    citation.passage.exact,
    citation.speakerId === null ? '' : speakerName(citation.speakerId),
  ]);
  return fold([event.title, event.when.edtf, ...quotes].join('\n'));
}

function speakerNames(document: QuotelineDocument): Map<string, string> {
  return new Map(
    document.sources.flatMap((source) =>
      source.speakers.map((speaker) => [speaker.id, speaker.name]),
    ),
  );
}

/** Texts are folded once a document, on the first search. */
export function searchIndex(document: QuotelineDocument): (event: TimelineEvent) => string {
  const names = speakerNames(document);
  const known = new Map<string, string>();
  return (event) => {
    const text = known.get(event.id) ?? searchText(event, (id) => names.get(id) ?? '');
    known.set(event.id, text);
    return text;
  };
}

export function matches(
  event: TimelineEvent,
  values: FilterValues,
  textOf: (event: TimelineEvent) => string,
): boolean {
  const { speakers, statuses, bases, importance, from, to } = values;
  return (
    event.importance >= importance &&
    allows(statuses, event.status) &&
    allows(bases, event.basis) &&
    (speakers.length === 0 ||
      event.citations.some(({ speakerId }) => speakers.includes(speakerId ?? ''))) &&
    inRange(event, from, to) &&
    queryWords(values.query).every((word) => textOf(event).includes(word))
  );
}
