import { describe, expect, it } from 'vitest';
import { describe as anchorOf, verifyAnchors } from '../../src/anchor';
import type { QuotelineDocument } from '../../src/schema/document';
import { sampleDocument, SAMPLE_TEXT } from '../support/documents';

/** The sample with anchors as the extraction writes them, with neighbours on both sides. */
function anchoredDocument(): QuotelineDocument {
  const document = sampleDocument();
  for (const { citations } of [...document.events, ...document.undated])
    for (const citation of citations) citation.passage = anchorOf(SAMPLE_TEXT, citation.passage);
  return document;
}

const statuses = (corrected?: string): string[] =>
  verifyAnchors(sampleDocument(), corrected).map(({ ownerId, status }) => `${ownerId} ${status}`);

describe('verifyAnchors', () => {
  it('finds every quote of a document in its own text', () => {
    const all = statuses();
    expect(all.length).toBeGreaterThan(1);
    expect(all.every((line) => line.endsWith(' found'))).toBe(true);
  });

  it('tells which quotes moved and which are gone in a corrected text', () => {
    const moved = statuses(`Note.\r\n${SAMPLE_TEXT}`);
    expect(moved.every((line) => line.endsWith(' moved'))).toBe(true);
    expect(statuses('Something else entirely.').every((line) => line.endsWith(' missing'))).toBe(
      true,
    );
  });

  it('counts a passage whose date words are gone as missing', () => {
    const [first] = verifyAnchors(
      anchoredDocument(),
      SAMPLE_TEXT.replace('March 2011', 'April 2012'),
    );
    expect(first?.passage.status).toBe('moved');
    expect(first?.mention?.status).toBe('missing');
    expect(first?.status).toBe('missing');
  });

  it('skips sources without text and asks for one text per source', () => {
    const document = sampleDocument();
    const [source] = document.sources;
    if (!source) throw new Error('the sample has a source');
    const { text: _, ...quotesOnly } = source;
    expect(verifyAnchors({ ...document, sources: [quotesOnly] })).toEqual([]);
    const two = { ...document, sources: [source, { ...source, id: 's2' }] };
    expect(() => verifyAnchors(two, SAMPLE_TEXT)).toThrow(/2 sources/);
    expect(verifyAnchors(two, { s1: 'Gone.' }).every(({ status }) => status === 'missing')).toBe(
      true,
    );
  });
});
