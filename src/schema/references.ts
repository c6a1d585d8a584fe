/** What a field-by-field schema cannot say: ids are unique, names resolve, spans lie in their text. */
import { compareDays } from '../calendar/day';
import type { Anchor, Citation, DocumentSource, QuotelineDocument, When } from './document';
import { QuotelineError } from './errors';

type Report = (where: string, message: string) => void;

function uniqueIds(items: readonly { readonly id: string }[], where: string, report: Report): void {
  const seen = new Set<string>();
  items.forEach(({ id }, index) => {
    if (seen.has(id)) report(`${where}[${index}].id`, `the id ${JSON.stringify(id)} stands twice`);
    seen.add(id);
  });
}

function checkSpan(
  span: { start: number; end: number },
  length: number,
  where: string,
  report: Report,
): void {
  if (span.start > span.end || span.end > length) {
    report(
      where,
      `the span ${span.start}–${span.end} does not lie in a text of ${length} characters`,
    );
  }
}

const lengthOf = (source: DocumentSource): number => source.text?.length ?? Number.MAX_SAFE_INTEGER;

function checkSource(source: DocumentSource, where: string, report: Report): void {
  uniqueIds(source.speakers, `${where}.speakers`, report);
  uniqueIds(source.turns, `${where}.turns`, report);
  uniqueIds(source.mentions, `${where}.mentions`, report);
  const speakers = new Set(source.speakers.map(({ id }) => id));
  source.turns.forEach((turn, index) => {
    checkSpan(turn, lengthOf(source), `${where}.turns[${index}]`, report);
    if (turn.speakerId !== null && !speakers.has(turn.speakerId)) {
      report(
        `${where}.turns[${index}].speakerId`,
        `there is no speaker ${JSON.stringify(turn.speakerId)}`,
      );
    }
  });
  source.mentions.forEach((mention, index) =>
    checkSpan(mention, lengthOf(source), `${where}.mentions[${index}]`, report),
  );
}

function checkAnchor(anchor: Anchor, where: string, report: Report): void {
  if (anchor.end - anchor.start !== anchor.exact.length) {
    report(
      where,
      `the quote has ${anchor.exact.length} characters, its span ${anchor.end - anchor.start}`,
    );
  }
}

function checkCitation(
  citation: Citation,
  sources: ReadonlyMap<string, SourceIndex>,
  where: string,
  report: Report,
): void {
  checkAnchor(citation.passage, `${where}.passage`, report);
  if (citation.mention) checkAnchor(citation.mention, `${where}.mention`, report);
  const source = sources.get(citation.sourceId);
  if (!source) {
    report(`${where}.sourceId`, `there is no source ${JSON.stringify(citation.sourceId)}`);
    return;
  }
  if (citation.turnId !== null && !source.turns.has(citation.turnId)) {
    report(`${where}.turnId`, `there is no turn ${JSON.stringify(citation.turnId)}`);
  }
  if (citation.speakerId !== null && !source.speakers.has(citation.speakerId)) {
    report(`${where}.speakerId`, `there is no speaker ${JSON.stringify(citation.speakerId)}`);
  }
}

function checkWhen(when: When, where: string, report: Report): void {
  const { earliest, latest } = when;
  if (earliest !== null && latest !== null && compareDays(earliest, latest) > 0) {
    report(where, `the earliest day ${earliest} lies after the latest day ${latest}`);
  }
  if (earliest === null && latest === null) report(where, 'both ends are open: no date is said');
}

interface SourceIndex {
  readonly turns: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
}

const indexOf = (source: DocumentSource): SourceIndex => ({
  turns: new Set(source.turns.map(({ id }) => id)),
  speakers: new Set(source.speakers.map(({ id }) => id)),
});

export function checkReferences(document: QuotelineDocument): QuotelineError[] {
  const errors: QuotelineError[] = [];
  const report: Report = (where, message) => {
    errors.push(new QuotelineError('reference-broken', `${where}: ${message}`, { where }));
  };
  uniqueIds(document.sources, 'sources', report);
  uniqueIds([...document.events, ...document.undated], 'events', report);
  document.sources.forEach((source, index) => checkSource(source, `sources[${index}]`, report));
  const sources = new Map(document.sources.map((source) => [source.id, indexOf(source)]));
  const eventIds = new Set(document.events.map(({ id }) => id));
  document.events.forEach((event, index) => {
    const where = `events[${index}]`;
    checkWhen(event.when, `${where}.when`, report);
    event.citations.forEach((citation, i) =>
      checkCitation(citation, sources, `${where}.citations[${i}]`, report),
    );
    event.links.forEach((link, i) => {
      if (!eventIds.has(link.to)) {
        report(`${where}.links[${i}].to`, `there is no event ${JSON.stringify(link.to)}`);
      }
      if (!sources.has(link.sourceId)) {
        report(
          `${where}.links[${i}].sourceId`,
          `there is no source ${JSON.stringify(link.sourceId)}`,
        );
      }
      checkAnchor(link.evidence, `${where}.links[${i}].evidence`, report);
    });
  });
  document.undated.forEach((event, index) =>
    event.citations.forEach((citation, i) =>
      checkCitation(citation, sources, `undated[${index}].citations[${i}]`, report),
    ),
  );
  return errors;
}
