import jsonldLibrary from 'jsonld';
import { describe, expect, it } from 'vitest';
import { jsonld } from '../../src/export/jsonld';
import type { QuotelineDocument } from '../../src/schema/document';
import { whenFromEdtf } from '../../src/schema/when';
import { eventOf, sampleDocument } from '../support/documents';
import { HOSTILE_DOCUMENTS } from '../support/hostileDocument';

const SCHEMA = 'http://schema.org/';

/** schema.org's own context without the network: its terms, and which of them hold addresses. */
const context = {
  '@vocab': SCHEMA,
  url: { '@type': '@id' },
  itemListOrder: { '@type': '@id' },
};

const expanded = (document: QuotelineDocument, address?: string) =>
  jsonldLibrary.expand(
    JSON.parse(jsonld.write(document, address === undefined ? {} : { address }).text),
    {
      documentLoader: async (documentUrl: string) => ({
        documentUrl,
        document: { '@context': context },
        contextUrl: undefined as never,
      }),
    },
  );

const itemsOf = (document: QuotelineDocument) =>
  JSON.parse(jsonld.write(document).text).itemListElement.map(({ item }: { item: object }) => item);

describe('JSON-LD', () => {
  it('is a list of claims, each quoting a person', async () => {
    const [list] = (await expanded(sampleDocument(), 'https://example.org/t/')) as [
      Record<string, never>,
    ];
    expect(list['@type']).toEqual([`${SCHEMA}ItemList`]);
    expect(itemsOf(sampleDocument())[0]).toMatchObject({
      '@type': 'Claim',
      name: 'The harbour treaty was signed in March 2011',
      temporalCoverage: '2011-03-01/2011-03-31',
      creativeWorkStatus: 'reported; found automatically, not checked by a person',
      appearance: [
        {
          '@type': 'Quotation',
          text: 'The harbour treaty was signed in March 2011.',
          creator: { '@type': 'Person', name: 'Ada Stone' },
        },
      ],
    });
  });

  it('is never an event that takes place, whatever its status', () => {
    expect(jsonld.write(sampleDocument()).text).not.toContain('"Event"');
  });

  it.each([
    ['2011-03-04', '2011-03-04'],
    ['2011/..', '2011-01-01/..'],
    ['../2011', '../2011-12-31'],
    ['-0043', '-0043-01-01/-0043-12-31'],
  ])('writes %s as the ISO 8601 coverage %s', (edtf, coverage) => {
    const event = { ...eventOf('e', '2011', 'Ada Stone', 'March 2011'), when: whenFromEdtf(edtf) };
    expect(itemsOf({ ...sampleDocument(), events: [event] })[0].temporalCoverage).toBe(coverage);
  });

  it('links each event on the published page', async () => {
    const text = JSON.stringify(await expanded(sampleDocument(), 'https://example.org/t/'));
    expect(text).toContain('https://example.org/t/#e=e1');
  });

  it.each(HOSTILE_DOCUMENTS)('expands with %s in every field', async (_name, document) => {
    expect(await expanded(document)).toHaveLength(1);
    expect(itemsOf(document)[0].identifier).toBe(document.events[0]?.id);
  });
});
