import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { QuotelineDocument } from '../../src/schema/document';
import { staticList } from '../../src/export/html/staticList';
import { checkedDocument, citationOf, eventOf, sampleDocument } from '../support/documents';
import { HOSTILE_TEXTS } from '../support/hostileTexts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

function elements(html: string): Element[] {
  const found: Element[] = [];
  const walk = (node: Node): void => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parseFragment(html));
  return found;
}

const texts = (html: string): string => html.replace(/<[^>]*>/g, '');

/** The sample with one string in every place that the schema leaves free. */
function filledWith(text: string): QuotelineDocument {
  const sample = sampleDocument();
  const [source] = sample.sources;
  if (!source) throw new Error('the sample has no source');
  const passage = { start: 0, end: text.length, exact: text, prefix: text, suffix: text };
  const citation = { ...citationOf('Ada Stone', null), passage, reading: text, quoted: text };
  const event = { ...eventOf('x', '2011-03', 'Ada Stone', 'March 2011'), title: text, id: text };
  return {
    ...sample,
    title: text,
    language: text,
    sources: [
      {
        ...source,
        title: text,
        publisher: text,
        speakers: [{ id: 'ada-stone', name: text, role: text, aliases: [] }],
      },
    ],
    events: [{ ...event, tags: [text], note: text, citations: [citation] }],
    undated: [
      { id: `${text}2`, title: text, words: text, status: 'planned', citations: [citation] },
    ],
  };
}

describe('the static list', () => {
  it('gives each event its date, title, quote with the date words marked, and who said it', () => {
    const html = staticList(sampleDocument(), { language: 'en-GB' });
    expect(html).toContain('<time datetime="2011-03">Mar 2011</time>');
    expect(html).toContain(
      '<blockquote><p dir="auto">The harbour treaty was signed in <b>March 2011</b>.</p></blockquote>',
    );
    expect(texts(html)).toContain('Cited by Ada Stone, said on 21 Jun 2024');
  });

  it('says that no person has checked it, or who did and when', () => {
    const checked = checkedDocument({ by: 'Dana Reyes', date: '2024-07-02' });
    const label = 'checked by a person: Dana Reyes, 2 Jul 2024';
    expect(texts(staticList(sampleDocument()))).toContain(
      'found automatically, not checked by a person',
    );
    expect(texts(staticList(checked, { language: 'en-GB' }))).toContain(label);
  });

  it('tells a plan from a report', () => {
    const planned = {
      ...eventOf('plan', '2030-05-05', 'Ada Stone', 'Ada'),
      status: 'planned' as const,
    };
    const html = staticList({ ...sampleDocument(), events: [planned] }, { language: 'en-GB' });
    expect(texts(html)).toContain('5 May 2030 planned');
  });

  it('gives no machine-readable date to what HTML cannot write: a decade, a year before 1', () => {
    const events = ['199X', '-0043'].map((edtf) => eventOf(edtf, edtf, 'Ada Stone', 'Ada'));
    const html = staticList({ ...sampleDocument(), events });
    expect(html).toContain('<span>1990s</span>');
    expect(html).toContain('<span>44 BC</span>');
    expect(html).not.toContain('datetime');
  });

  it('is a target for links of the article, unless it is the second list of the page', () => {
    const ids = (html: string) =>
      elements(html).flatMap((el) => el.attrs.filter(({ name }) => name === 'id'));
    expect(ids(staticList(sampleDocument()))[0]?.value).toMatch(/^quoteline:/);
    expect(ids(staticList(sampleDocument(), { linkTargets: false }))).toEqual([]);
  });

  it('links to the very words at the source', () => {
    const sample = sampleDocument();
    const [source] = sample.sources;
    const url = 'https://example.org/record';
    const html = staticList({ ...sample, sources: [{ ...source!, url }] });
    expect(html).toContain(`<blockquote cite="${url}">`);
    expect(html).toContain(`href="${url}#:~:text=The%20harbour%20treaty`);
    expect(html).toContain('rel="noopener"');
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    ' java\tscript:alert(1)',
    'https://a:b@c.example/',
  ])('follows no address like %s', (url) => {
    const sample = sampleDocument();
    const html = staticList({ ...sample, sources: [{ ...sample.sources[0]!, url }] });
    expect(html).not.toMatch(/href|cite=/);
  });

  it.each(Object.entries(HOSTILE_TEXTS))('shows %s as text', (_name, text) => {
    const found = elements(staticList(filledWith(text)));
    const known = ['ol', 'ul', 'li', 'p', 'span', 'time', 'b', 'blockquote', 'a'];
    expect([...new Set(found.map((el) => el.tagName))].filter((n) => !known.includes(n))).toEqual(
      [],
    );
    const names = found.flatMap((el) => el.attrs.map(({ name }) => name));
    const harmless = ['class', 'dir', 'id', 'data-status', 'datetime', 'cite', 'href', 'rel'];
    expect([...new Set(names)].filter((name) => !harmless.includes(name))).toEqual([]);
  });

  it('cuts a quote of ten megabytes', () => {
    const started = staticList(filledWith('ten megabytes '.repeat(750_000)));
    expect(started.length).toBeLessThan(60_000);
  });
});
