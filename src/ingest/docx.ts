/** DOCX by way of HTML: paragraphs, line breaks, lists and links; pictures are left out. */
import mammoth from 'mammoth';
import { parse } from 'parse5';
import { QuotelineError } from '../schema/errors';
import { HtmlWriter } from './html';
import { elementsUnder } from './htmlAbout';
import type { ReadBytes } from './types';

const OPTIONS = {
  styleMap: ["p[style-name='Title'] => h1:fresh"],
  convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
};

/** Node's build takes a Buffer, the browser's an ArrayBuffer. */
function inputOf(bytes: Uint8Array) {
  const arrayBuffer = bytes.slice().buffer as ArrayBuffer;
  return typeof Buffer === 'undefined' ? { arrayBuffer } : { buffer: Buffer.from(arrayBuffer) };
}

async function toHtml(bytes: Uint8Array, where: string): Promise<string> {
  try {
    return (await mammoth.convertToHtml(inputOf(bytes) as { arrayBuffer: ArrayBuffer }, OPTIONS))
      .value;
  } catch {
    throw new QuotelineError('file-binary', `${where} cannot be read as DOCX`, {
      where,
      hint: 'Open it in a word processor and save it again as .docx.',
    });
  }
}

/** Counts from 1; paragraphs are set apart by a blank line. */
function paragraphAt(text: string): (offset: number) => number {
  const ends = Array.from(text.matchAll(/\n\n+/g), ({ 0: gap, index }) => index + gap.length);
  return (offset) => 1 + ends.filter((end) => end <= offset).length;
}

/** Throws `file-binary`. */
export const readDocx: ReadBytes = async (bytes, { name, url }) => {
  const html = await toHtml(bytes, name ?? 'the file');
  const elements = [...elementsUnder(parse(html))];
  const body = elements.find(({ tagName }) => tagName === 'body');
  const writer = new HtmlWriter(html, url);
  if (body) writer.write(body);
  const { text } = writer.built.done();
  const place = paragraphAt(text);
  const [, title] = /<h1>(.{1,300}?)<\/h1>/.exec(html) ?? [];
  return {
    text,
    toFile: (offset) => ({ paragraph: place(offset) }),
    title: title?.replace(/<[^>]*>/g, ''),
    links: writer.links,
  };
};
