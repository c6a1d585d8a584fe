/** Markdown: its words without the marks, its front matter as metadata, its links kept. */
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { normalise } from '../text/normalise';
import { readYaml, type Field } from '../text/yaml';
import { isoDay } from './isoDay';
import { MappedText } from './mapped';
import { positionsOf } from './position';
import type { LinkOut, ReadText } from './types';

/** "[^1]" behind a word, "[^1]: …" under the text: an editor's, nothing that was said. */
const NOTE = /\[\^[^\]\s]{1,20}\]/;
const NOTES = new RegExp(`${NOTE.source}:?`, 'g');
const OPENS_NOTE = new RegExp(`^${NOTE.source}:`);
const isNote = ({
  children: [first],
}: Extract<Nodes, { type: 'paragraph' | 'heading' }>): boolean =>
  first?.type === 'text' && OPENS_NOTE.test(first.value);

class Writer {
  readonly built = new MappedText();
  readonly links: LinkOut[] = [];
  heading: string | undefined;

  constructor(
    private readonly source: string,
    private readonly base: number,
  ) {}

  write(node: Nodes): void {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return this.block(node);
      case 'text':
      case 'inlineCode':
        return this.words(node.value, this.at(node));
      case 'code':
        this.built.breakTo(2, this.at(node));
        return this.words(node.value, this.at(node));
      case 'break':
        return this.built.add('\n', this.at(node));
      case 'link':
        return this.link(node);
      case 'listItem':
        this.built.breakTo(1, this.at(node));
        return this.children(node);
      case 'list':
      case 'blockquote':
        this.built.breakTo(2, this.at(node));
        return this.children(node);
      default:
        this.children(node);
    }
  }

  private at(node: Nodes): number {
    return this.base + (node.position?.start.offset ?? 0);
  }

  private children(node: Nodes): void {
    if ('children' in node) for (const child of node.children) this.write(child);
  }

  private block(node: Extract<Nodes, { type: 'paragraph' | 'heading' }>): void {
    if (isNote(node)) return;
    // A list item's first paragraph stays on the item's line.
    if (this.built.last !== '\n') this.built.breakTo(2, this.at(node));
    const start = this.built.length;
    this.children(node);
    if (node.type === 'heading' && node.depth === 1) this.heading ??= this.built.from(start);
  }

  /** Line by line: behind a line break an indent or a `>` may have gone, and escapes lose their backslash. */
  private words(value: string, at: number): void {
    let from = at;
    value.split('\n').forEach((line, index) => {
      if (index > 0) this.built.add('\n', from);
      const found = this.source.indexOf(line, from);
      const exact = found >= 0 && found - from < 200;
      this.line(line, exact ? found : from);
      from = (exact ? found : from) + line.length;
    });
  }

  private line(line: string, at: number): void {
    let from = 0;
    for (const { index, 0: mark } of line.matchAll(NOTES)) {
      this.built.add(line.slice(from, index), at + from);
      from = index + mark.length;
    }
    this.built.add(line.slice(from), at + from);
  }

  private link(node: Extract<Nodes, { type: 'link' }>): void {
    const start = this.built.length;
    this.children(node);
    if (/^https?:/.test(node.url))
      this.links.push({ start, end: this.built.length, href: node.url });
  }
}

const valueOf = (fields: readonly Field[], ...keys: string[]): string | undefined =>
  keys
    .map((key) => fields.find((field) => field.key === key)?.value)
    .find((value) => value !== undefined);

export const readMd: ReadText = (raw) => {
  const { text: source, toRaw } = normalise(raw);
  const front = readYaml(source);
  const fields = front?.fields ?? [];
  const base = front?.end ?? 0;
  const writer = new Writer(source, base);
  writer.write(fromMarkdown(source.slice(base)));
  const { text, toSource } = writer.built.done();
  const position = positionsOf(raw);
  return {
    text,
    toFile: (offset) => position(toRaw(toSource(offset))),
    title: valueOf(fields, 'title') ?? writer.heading,
    date: isoDay(valueOf(fields, 'date', 'published_time', 'published')),
    url: valueOf(fields, 'source_url', 'url', 'canonical'),
    publisher: valueOf(fields, 'publisher', 'source'),
    language: valueOf(fields, 'lang', 'language'),
    metadata: Object.fromEntries(fields.map(({ key, value }) => [key, value])),
    links: writer.links,
  };
};
