// @vitest-environment jsdom
import { toRange } from 'dom-anchor-text-quote';
import { describe, expect, it } from 'vitest';
import { annotations } from '../../src/export/annotations';
import type { QuotelineDocument } from '../../src/schema/document';
import { sampleDocument } from '../support/documents';
import { HOSTILE_DOCUMENTS } from '../support/hostileDocument';

interface Selector {
  readonly type: string;
  readonly value?: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
  readonly refinedBy?: readonly Selector[];
}

interface Annotation {
  readonly id: string;
  readonly body: readonly { readonly purpose: string; readonly value: string }[];
  readonly target: { readonly source: string; readonly selector: Selector | readonly Selector[] };
}

const itemsOf = (document: QuotelineDocument, address?: string): Annotation[] =>
  JSON.parse(annotations.write(document, address === undefined ? {} : { address }).text).first
    .items;

const ADDRESS = 'https://example.org/t/';

describe('W3C Web Annotations', () => {
  it('are one a citation, with ids of their own', () => {
    const items = itemsOf(sampleDocument());
    expect(items).toHaveLength(3);
    expect(new Set(items.map(({ id }) => id)).size).toBe(3);
  });

  it('say what, when, who, and that nobody has checked it', () => {
    const [first] = itemsOf(sampleDocument());
    expect(first?.body.map(({ purpose, value }) => [purpose, value])).toEqual([
      ['describing', 'Mar 2011: The harbour treaty was signed in March 2011'],
      ['identifying', '2011-03'],
      [
        'commenting',
        'Cited by Ada Stone, said on Jun 21, 2024 · found automatically, not checked by a person',
      ],
    ]);
  });

  it('are found by a resolver of others in an element that holds the text', () => {
    const document = sampleDocument();
    const transcript = globalThis.document.createElement('div');
    transcript.append(document.sources[0]?.text ?? '');
    for (const { target } of itemsOf(document, ADDRESS)) {
      const { value, refinedBy = [] } = target.selector as Selector;
      expect(value).toBe('#transcript-1');
      const { exact = '', prefix = '', suffix = '' } = refinedBy[0] ?? {};
      expect(toRange(transcript, { exact, prefix, suffix })?.toString()).toBe(exact);
      const { start, end } = refinedBy[1] ?? {};
      expect(document.sources[0]?.text?.slice(start, end)).toBe(exact);
    }
  });

  it('point to the source itself where no page is published', () => {
    const sample = sampleDocument();
    const sources = sample.sources.map((source) => ({
      ...source,
      url: 'https://example.org/talk',
    }));
    expect(itemsOf({ ...sample, sources })[0]?.target).toEqual({
      source: 'https://example.org/talk',
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: 'The harbour treaty was signed in March 2011.',
          prefix: ' Stone: ',
          suffix: '',
        },
      ],
    });
  });

  it.each(HOSTILE_DOCUMENTS)('keep %s in every field', (_name, document) => {
    const items = itemsOf(document, ADDRESS);
    expect(items).toHaveLength(3);
    expect(items.every(({ id }) => /^urn:quoteline:[\w:%.!~*'()-]+$/.test(id))).toBe(true);
  });
});
