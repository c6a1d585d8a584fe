import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/export/markdown';
import type { QuotelineDocument } from '../../src/schema/document';
import { eventOf, sampleDocument } from '../support/documents';
import { HOSTILE_DOCUMENTS } from '../support/hostileDocument';

function nodes(tree: Nodes): Nodes[] {
  return [tree, ...('children' in tree ? tree.children.flatMap((child) => nodes(child)) : [])];
}

const read = (document: QuotelineDocument): Nodes[] =>
  nodes(fromMarkdown(markdown.write(document).text));

const textOf = (node: Nodes): string =>
  'value' in node
    ? node.value
    : nodes(node)
        .flatMap((n) => (n.type === 'text' ? n.value : []))
        .join('');

const oneLine = (text: string): string =>
  text
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();

describe('Markdown', () => {
  it('gives each event a heading and its quotes, the date words strong', () => {
    const tree = read(sampleDocument());
    const headings = tree.filter(({ type }) => type === 'heading').map(textOf);
    expect(headings).toContain('Mar 2011: The harbour treaty was signed in March 2011');
    expect(headings).toContain(
      'May 5, 2030: Work on the bridge will start on 5 May 2030 (planned)',
    );
    expect(headings).toContain('“several years ago”: It began several years ago');
    expect(tree.filter(({ type }) => type === 'strong').map(textOf)).toEqual([
      'March 2011',
      '5 May 2030',
      'several years ago',
    ]);
    expect(tree.filter(({ type }) => type === 'blockquote')).toHaveLength(3);
  });

  it.each([
    '1. first',
    '- a',
    '# a',
    '> a',
    '| a |',
    '=== ',
    'a *b* _c_ `d` [e](f) <g> &amp; ~h~ \\',
  ])('keeps the title %j as text', (title) => {
    const event = { ...eventOf('e', '2011-03', 'Ada Stone', 'March 2011'), title };
    const tree = read({ ...sampleDocument(), title, events: [event], undated: [] });
    const headings = tree.filter(({ type }) => type === 'heading').map(textOf);
    expect(headings).toEqual([title.trim(), `Mar 2011: ${title.trim()}`]);
  });

  it.each(HOSTILE_DOCUMENTS)('keeps %s in every field as text', (_name, document) => {
    const tree = read(document);
    const kinds = new Set(tree.map(({ type }) => type));
    expect([...kinds].filter((kind) => /html|image|code|definition/i.test(kind))).toEqual([]);
    expect(tree.filter(({ type }) => type === 'link')).toEqual([]);
    const [first] = tree.filter(({ type }) => type === 'blockquote');
    expect(first && textOf(first)).toContain(oneLine(document.events[0]?.title ?? ''));
  });
});
