/** A web page: its main text block by block, links kept, each word with its place in the source. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { QuotelineError } from '../schema/errors';
import { elementsUnder, pageFacts } from './htmlAbout';
import { attributeOf, findMain, isElement, isSkipped, type Element } from './htmlMain';
import { MappedText } from './mapped';
import { positionsOf } from './position';
import type { IngestHint, IngestNote, LinkOut, ReadText } from './types';

const PARAGRAPHS = new Set(
  'p h1 h2 h3 h4 h5 h6 blockquote pre ul ol dl table section article header main'.split(' '),
);
const LINES = new Set('div li dt dd tr address hr details summary'.split(' '));

/** An address that a browser may open; `undefined` for scripts, mail and anchors. */
function address(href: string | undefined, base: string | undefined): string | undefined {
  try {
    const url = new URL(href ?? '', base);
    return /^https?:$/.test(url.protocol) && href !== '' && !href?.startsWith('#')
      ? url.href
      : undefined;
  } catch {
    return undefined;
  }
}

export class HtmlWriter {
  readonly built = new MappedText();
  readonly links: LinkOut[] = [];

  constructor(
    private readonly source: string,
    private readonly base: string | undefined,
  ) {}

  /** Depth first without recursion: hostile pages nest a hundred thousand deep. */
  write(root: Element): void {
    const steps: (() => void)[] = [];
    const push = (node: Tree.ChildNode): void => void steps.push(() => visit(node));
    const visit = (node: Tree.ChildNode): void => {
      if (node.nodeName === '#text') this.words(node as Tree.TextNode);
      if (!isElement(node) || isSkipped(node)) return;
      const leave = this.enter(node);
      steps.push(leave);
      [...node.childNodes].reverse().forEach(push);
    };
    [...root.childNodes].reverse().forEach(push);
    for (let step = steps.pop(); step; step = steps.pop()) step();
  }

  /** What to do before an element; returns what to do behind it. */
  private enter(element: Element): () => void {
    const at = element.sourceCodeLocation?.startOffset ?? 0;
    const { tagName } = element;
    if (tagName === 'br') this.built.add('\n', at);
    const lines = PARAGRAPHS.has(tagName) ? 2 : LINES.has(tagName) ? 1 : null;
    if (lines) this.built.breakTo(lines, at);
    if (tagName === 'td' || tagName === 'th') this.built.space(at);
    const start = this.built.length;
    const href = tagName === 'a' ? address(attributeOf(element, 'href'), this.base) : undefined;
    return () => {
      if (href && this.built.length > start)
        this.links.push({ start, end: this.built.length, href });
      if (lines) this.built.breakTo(lines, element.sourceCodeLocation?.endOffset ?? at);
    };
  }

  /** White space is one space. Words are looked for a little ahead: entities are longer in the source. */
  private words(node: Tree.TextNode): void {
    let at = node.sourceCodeLocation?.startOffset ?? 0;
    for (const [run] of node.value.matchAll(/[^ \t\n\r\f]+|[ \t\n\r\f]+/g)) {
      const ahead = this.source.slice(at, at + run.length * 8 + 50).indexOf(run);
      if (ahead > 0) at += ahead;
      if (/^[ \t\n\r\f]/.test(run)) this.built.space(at);
      else this.built.add(run, at);
      if (ahead >= 0) at += run.length;
    }
  }
}

/** Fewer words than this beside scripts: the text comes only when the scripts run. */
const LEAST_WORDS = 200;

function refuseEmpty(text: string, document: Tree.Document, { name }: IngestHint): void {
  const words = text.trim().length;
  const scripts = [...elementsUnder(document)].some(({ tagName }) => tagName === 'script');
  if (words > LEAST_WORDS || (words > 0 && !scripts)) return;
  throw new QuotelineError('file-empty', 'the page holds no text until its scripts run', {
    where: name,
    hint: 'Open the page in a browser, copy the text and save it as a text file.',
  });
}

/** Throws `file-empty` for a page that is all script. */
export const readHtml: ReadText = (raw, hint) => {
  const document = parse(raw, { sourceCodeLocationInfo: true });
  const facts = pageFacts(document);
  const base = address(facts.url, hint.url) ?? hint.url;
  const body = [...elementsUnder(document)].find(({ tagName }) => tagName === 'body');
  const writer = new HtmlWriter(raw, base);
  const main = body && findMain(body);
  if (main) writer.write(main.element);
  const { text, toSource } = writer.built.done();
  refuseEmpty(text, document, hint);
  const position = positionsOf(raw);
  const notes: IngestNote[] = main?.unsure
    ? [
        {
          code: 'main-text-unsure',
          message: 'the page does not mark its main text; all of it was read',
        },
      ]
    : [];
  return {
    ...facts,
    url: base,
    text,
    toFile: (offset) => position(toSource(offset)),
    links: writer.links,
    notes,
  };
};
