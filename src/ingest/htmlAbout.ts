/** What a page's head says: title, day, publisher, address, language. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf, isElement, type Element } from './htmlMain';
import { isoDay } from './isoDay';

/** In document order, without recursion. */
function* nodesUnder(root: Tree.Node): Generator<Tree.Node> {
  const stack: Tree.Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    if ('childNodes' in node)
      for (let at = node.childNodes.length - 1; at >= 0; at--)
        stack.push(node.childNodes[at] as Tree.Node);
  }
}

export function* elementsUnder(root: Tree.Node): Generator<Element> {
  for (const node of nodesUnder(root)) if (isElement(node)) yield node;
}

function textOf(root: Tree.Node): string {
  let words = '';
  for (const node of nodesUnder(root))
    if (node.nodeName === '#text') words += (node as Tree.TextNode).value;
  return words;
}

export interface PageFacts {
  readonly title: string | undefined;
  readonly date: string | undefined;
  readonly publisher: string | undefined;
  readonly url: string | undefined;
  readonly language: string | undefined;
  readonly metadata: Record<string, string>;
}

const WANTED =
  /^(?:og:|article:|dc\.|dcterms\.|citation_|author$|date$|description$|keywords$|parsely-)/i;

/** schema.org in JSON-LD: the first day of publication in it. */
function jsonLdDay(scripts: readonly Element[]): string | undefined {
  for (const script of scripts) {
    const day = /"datePublished"\s*:\s*"([^"]{4,40})"/.exec(textOf(script))?.[1];
    if (day) return isoDay(day);
  }
  return undefined;
}

const squeeze = (words: string | undefined): string | undefined =>
  words?.replace(/\s+/g, ' ').trim() || undefined;

export function pageFacts(document: Tree.Document): PageFacts {
  const elements = [...elementsUnder(document)];
  const all = (tag: string): Element[] => elements.filter(({ tagName }) => tagName === tag);
  const metadata: Record<string, string> = {};
  for (const meta of all('meta')) {
    const key = (attributeOf(meta, 'property') ?? attributeOf(meta, 'name') ?? '').toLowerCase();
    const value = attributeOf(meta, 'content');
    if (WANTED.test(key) && value) metadata[key] ??= value;
  }
  const canonical = all('link').find((link) => attributeOf(link, 'rel') === 'canonical');
  const ld = all('script').filter(
    (script) => attributeOf(script, 'type') === 'application/ld+json',
  );
  const [html] = all('html');
  const title = all('h1')[0] ?? all('title')[0];
  return {
    title: squeeze(metadata['og:title']) ?? squeeze(title && textOf(title)),
    date:
      isoDay(
        metadata['article:published_time'] ??
          metadata['date'] ??
          metadata['dc.date'] ??
          metadata['dcterms.date'],
      ) ??
      jsonLdDay(ld) ??
      isoDay(attributeOf(all('time')[0] ?? ({ attrs: [] } as unknown as Element), 'datetime')),
    publisher: squeeze(metadata['og:site_name'] ?? metadata['dc.publisher']),
    url: canonical && attributeOf(canonical, 'href'),
    language: html && attributeOf(html, 'lang'),
    metadata,
  };
}
