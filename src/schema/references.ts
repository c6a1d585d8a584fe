/** What a field-by-field schema cannot say: ids are unique, names resolve, spans lie in their text. */
import { compareDays } from '../calendar/day';
import type {
  Anchor,
  Citation,
  DocumentSource,
  Link,
  QuotelineDocument,
  TimelineEvent,
  When,
} from './document';
import { QuotelineError } from './errors';

/** Paths are written only where something is wrong: a document has tens of thousands of them. */
type Where = () => string;
type Report = (where: string, message: string) => void;

type Ids = ReadonlySet<string>;

type Named = Readonly<{ id: string }>;

function reportTwice(items: readonly Named[], where: string, report: Report): void {
  const seen = new Set<string>();
  items.forEach(({ id }, index) => {
    if (seen.has(id)) report(`${where}[${index}].id`, `the id ${JSON.stringify(id)} stands twice`);
    seen.add(id);
  });
}

function uniqueIds(items: readonly Named[], where: string, report: Report): Ids {
  const ids = new Set(items.map(({ id }) => id));
  if (ids.size < items.length) reportTwice(items, where, report);
  return ids;
}

type Span = Readonly<{ start: number; end: number }>;

function checkSpans(spans: readonly Span[], length: number, where: string, report: Report): void {
  const liesOutside = ({ start, end }: Span): boolean => start > end || end > length;
  if (!spans.some(liesOutside)) return;
  spans.forEach((span, index) => {
    if (liesOutside(span))
      report(
        `${where}[${index}]`,
        `the span ${span.start}–${span.end} does not lie in a text of ${length} characters`,
      );
  });
}

const lengthOf = (source: DocumentSource): number => source.text?.length ?? Number.MAX_SAFE_INTEGER;

interface SourceIds {
  readonly turns: Ids;
  readonly speakers: Ids;
}

function checkSource(source: DocumentSource, where: string, report: Report): SourceIds {
  const speakers = uniqueIds(source.speakers, `${where}.speakers`, report);
  const turns = uniqueIds(source.turns, `${where}.turns`, report);
  uniqueIds(source.mentions, `${where}.mentions`, report);
  const length = lengthOf(source);
  checkSpans(source.turns, length, `${where}.turns`, report);
  checkSpans(source.mentions, length, `${where}.mentions`, report);
  source.turns.forEach(({ speakerId }, index) => {
    if (speakerId !== null && !speakers.has(speakerId))
      report(
        `${where}.turns[${index}].speakerId`,
        `there is no speaker ${JSON.stringify(speakerId)}`,
      );
  });
  return { turns, speakers };
}

function checkAnchor(anchor: Anchor, where: Where, part: string, report: Report): void {
  if (anchor.end - anchor.start !== anchor.exact.length) {
    report(
      where() + part,
      `the quote has ${anchor.exact.length} characters, its span ${anchor.end - anchor.start}`,
    );
  }
}

type Sources = ReadonlyMap<string, SourceIds>;

function checkCitation(citation: Citation, sources: Sources, where: Where, report: Report): void {
  checkAnchor(citation.passage, where, '.passage', report);
  if (citation.mention) checkAnchor(citation.mention, where, '.mention', report);
  const source = sources.get(citation.sourceId);
  if (!source) {
    report(`${where()}.sourceId`, `there is no source ${JSON.stringify(citation.sourceId)}`);
    return;
  }
  if (citation.turnId !== null && !source.turns.has(citation.turnId)) {
    report(`${where()}.turnId`, `there is no turn ${JSON.stringify(citation.turnId)}`);
  }
  if (citation.speakerId !== null && !source.speakers.has(citation.speakerId)) {
    report(`${where()}.speakerId`, `there is no speaker ${JSON.stringify(citation.speakerId)}`);
  }
}

function checkWhen({ earliest, latest }: When, where: Where, report: Report): void {
  if (earliest !== null && latest !== null && compareDays(earliest, latest) > 0) {
    report(where(), `the earliest day ${earliest} lies after the latest day ${latest}`);
  }
  if (earliest === null && latest === null) report(where(), 'both ends are open: no date is said');
}

function checkCitations(
  events: readonly { readonly citations: readonly Citation[] }[],
  list: string,
  sources: Sources,
  report: Report,
): void {
  let [at, within] = [0, 0];
  const where = (): string => `${list}[${at}].citations[${within}]`;
  for (at = 0; at < events.length; at += 1) {
    const citations = events[at]?.citations ?? [];
    for (within = 0; within < citations.length; within += 1)
      checkCitation(citations[within] as Citation, sources, where, report);
  }
}

function checkEvents(events: readonly TimelineEvent[], sources: Sources, report: Report): void {
  let at = 0;
  const where = (): string => `events[${at}].when`;
  for (at = 0; at < events.length; at += 1)
    checkWhen((events[at] as TimelineEvent).when, where, report);
  checkCitations(events, 'events', sources, report);
  if (events.every(({ links }) => links.length === 0)) return;
  const ids = new Set(events.map(({ id }) => id));
  events.forEach(({ links }, index) =>
    links.forEach((link, i) =>
      checkLink(link, ids, sources, `events[${index}].links[${i}]`, report),
    ),
  );
}

function checkLink(
  link: Link,
  eventIds: Ids,
  sources: Sources,
  where: string,
  report: Report,
): void {
  if (!eventIds.has(link.to)) report(`${where}.to`, `there is no event ${JSON.stringify(link.to)}`);
  if (!sources.has(link.sourceId))
    report(`${where}.sourceId`, `there is no source ${JSON.stringify(link.sourceId)}`);
  checkAnchor(link.evidence, () => where, '.evidence', report);
}

export function checkReferences(document: QuotelineDocument): QuotelineError[] {
  const errors: QuotelineError[] = [];
  const report: Report = (where, message) => {
    errors.push(new QuotelineError('reference-broken', `${where}: ${message}`, { where }));
  };
  const { events, undated } = document;
  uniqueIds(document.sources, 'sources', report);
  uniqueIds([...events, ...undated], 'events', report);
  const sources = new Map<string, SourceIds>();
  document.sources.forEach((source, index) =>
    sources.set(source.id, checkSource(source, `sources[${index}]`, report)),
  );
  checkEvents(events, sources, report);
  checkCitations(undated, 'undated', sources, report);
  return errors;
}
