/**
 * JSON-LD with schema.org's terms. Each entry is a `Claim` that appears in a `Quotation` spoken by a
 * `Person`, not an `Event`: the record says what somebody said, and a search engine must not read
 * a denied or planned event as one that takes place.
 */
import type {
  Claim as ClaimTerm,
  CreativeWork,
  ItemList,
  Person,
  Quotation,
  WithContext,
} from 'schema-dts';
import { safeAddress } from '../wording/sourceLink';
import type {
  Citation,
  DocumentSource,
  DocumentSpeaker,
  QuotelineDocument,
  TimelineEvent,
  When,
} from '../schema/document';
import { claimsOf, type Claims } from './claims';
import { eventAddress } from '../wording/eventAddress';
import { json, type ExportFormat, type ExportOptions } from './exportFormat';

/** ISO 8601, an open end as `..`, which is what `temporalCoverage` asks for; EDTF is not read there. */
function coverage({ earliest, latest }: When): string {
  return earliest !== null && earliest === latest
    ? earliest
    : `${earliest ?? '..'}/${latest ?? '..'}`;
}

const personOf = ({ name, role }: DocumentSpeaker): Person => ({
  '@type': 'Person',
  name,
  ...(role === undefined ? {} : { jobTitle: role }),
});

function workOf({ title, date, publisher, url, place }: DocumentSource): CreativeWork {
  const link = safeAddress(url);
  return {
    '@type': 'CreativeWork',
    name: title,
    dateCreated: date,
    ...(link === undefined ? {} : { url: link }),
    ...(publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    ...(place === undefined ? {} : { locationCreated: { '@type': 'Place', name: place } }),
  };
}

function quotationOf(citation: Citation, { claimOf }: Claims): Quotation {
  const { source, speaker, link } = claimOf(citation);
  return {
    '@type': 'Quotation',
    text: citation.passage.exact,
    ...(speaker === undefined || speaker.unnamed ? {} : { creator: personOf(speaker) }),
    ...(source === undefined ? {} : { isPartOf: workOf(source) }),
    ...(link === undefined ? {} : { url: link }),
  };
}

function claimTerm(event: TimelineEvent, claims: Claims, page: string | undefined): ClaimTerm {
  return {
    '@type': 'Claim',
    name: claims.titleOf(event),
    identifier: event.id,
    temporalCoverage: coverage(event.when),
    creativeWorkStatus: `${event.status}; ${claims.trustOf(event)}`,
    appearance: event.citations.map((citation) => quotationOf(citation, claims)),
    ...(event.tags.length === 0 ? {} : { keywords: event.tags }),
    ...(page === undefined ? {} : { url: eventAddress(page, event.id) }),
  };
}

function itemList(document: QuotelineDocument, options: ExportOptions): WithContext<ItemList> {
  const claims = claimsOf(document);
  const page = safeAddress(options.address);
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: document.title,
    description: claims.trust,
    ...(page === undefined ? {} : { url: page }),
    itemListOrder: 'https://schema.org/ItemListOrderAscending',
    numberOfItems: document.events.length,
    itemListElement: document.events.map((event, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: claimTerm(event, claims, page),
    })),
  };
}

export const jsonld: ExportFormat = {
  format: 'jsonld',
  title: 'JSON-LD (schema.org)',
  extension: '.jsonld',
  mediaType: 'application/ld+json',
  write: (document, options = {}) => json(itemList(document, options)),
};
