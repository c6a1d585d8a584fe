/**
 * W3C Web Annotation Data Model (2017): one annotation a citation. With the address of a published
 * page the target is its transcript, an element whose `textContent` is the source's text; else the
 * source's own address, where only the quote selector is of use.
 */
import { safeAddress } from '../wording/sourceLink';
import { dateInWords } from '../layout/dateWords';
import type {
  Anchor,
  Citation,
  DocumentSource,
  QuotelineDocument,
  TimelineEvent,
  UndatedEvent,
} from '../schema/document';
import { claimsOf, type Claims } from './claims';
import { encodeId } from '../wording/eventAddress';
import { json, type ExportFormat } from './exportFormat';

/** The id of the element that holds a source's text on the published page; counts from 1. */
export const transcriptId = (index: number): string => `transcript-${index + 1}`;

const quoteSelector = ({ exact, prefix, suffix }: Anchor) => ({
  type: 'TextQuoteSelector',
  exact,
  prefix,
  suffix,
});

const positionSelector = ({ start, end }: Anchor) => ({ type: 'TextPositionSelector', start, end });

function target(source: DocumentSource, index: number, passage: Anchor, page: string | undefined) {
  if (page === undefined || source.text === undefined) {
    const address = safeAddress(source.url) ?? `urn:sha256:${source.sha256}`;
    return { source: address, selector: [quoteSelector(passage)] };
  }
  const within = [quoteSelector(passage), positionSelector(passage)];
  return {
    source: page,
    selector: { type: 'CssSelector', value: `#${transcriptId(index)}`, refinedBy: within },
  };
}

const text = (purpose: string, value: string) => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
});

type Entry = TimelineEvent | UndatedEvent;

function bodies(event: Entry, citation: Citation, claims: Claims) {
  const dated = 'when' in event;
  const date = dated ? dateInWords(event.when, claims.language) : event.words;
  return [
    text('describing', `${date}: ${claims.titleOf(event)}`),
    ...(dated ? [text('identifying', event.when.edtf)] : []),
    ...(dated ? event.tags : []).map((tag) => text('tagging', tag)),
    text('commenting', `${claims.claimOf(citation).credit} · ${claims.trustOf(event)}`),
  ];
}

function annotationsOf(document: QuotelineDocument, page: string | undefined) {
  const claims = claimsOf(document);
  const entries: readonly Entry[] = [...document.events, ...document.undated];
  return entries.flatMap((event) =>
    event.citations.flatMap((citation, index) => {
      const place = document.sources.findIndex(({ id }) => id === citation.sourceId);
      const source = document.sources[place];
      if (!source) return [];
      return {
        id: `urn:quoteline:${source.sha256}:${encodeId(event.id)}:${index + 1}`,
        type: 'Annotation',
        motivation: 'describing',
        generator: { type: 'Software', name: document.generator.name },
        body: bodies(event, citation, claims),
        target: target(source, place, citation.passage, page),
      };
    }),
  );
}

export const annotations: ExportFormat = {
  format: 'annotations',
  title: 'W3C Web Annotations',
  extension: '.annotations.jsonld',
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  write: (document, options = {}) => {
    const items = annotationsOf(document, safeAddress(options.address));
    return json({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      label: document.title,
      total: items.length,
      first: { type: 'AnnotationPage', startIndex: 0, items },
    });
  },
};
