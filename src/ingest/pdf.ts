/** PDF: lines as they are set, joined to paragraphs; page numbers and running heads left out. */
import type { TextItem } from 'pdfjs-dist/types/src/display/api';
import { QuotelineError } from '../schema/errors';
import { joinLines, type PdfLine } from './pdfLines';
import type { IngestHint, ReadBytes } from './types';

/** Names of the canvas that pdf.js wants when it loads, though text needs no drawing. */
const CANVAS_NAMES = ['DOMMatrix', 'ImageData', 'Path2D'];

/** Node has them only with a native package that not every platform gets; stand-ins last while loading. */
async function withCanvasNames<T>(load: () => Promise<T>): Promise<T> {
  const scope = globalThis as Record<string, unknown>;
  const absent = CANVAS_NAMES.filter((name) => scope[name] === undefined);
  for (const name of absent) scope[name] = class {};
  try {
    return await load();
  } finally {
    for (const name of absent) delete scope[name];
  }
}

/** One copy for page, worker and Node: the parser runs where it is called, without a worker file of its own. */
async function loadPdfjs() {
  const [pdfjs, worker] = await withCanvasNames(() =>
    Promise.all([
      import('pdfjs-dist/legacy/build/pdf.mjs'),
      // @ts-expect-error -- the worker has no types
      import('pdfjs-dist/legacy/build/pdf.worker.mjs') as Promise<unknown>,
    ]),
  );
  (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker ??= worker;
  return pdfjs;
}

function refused(error: unknown, { name }: IngestHint): QuotelineError {
  const where = name ?? 'the file';
  const kind = error instanceof Error ? error.name : '';
  if (kind === 'PasswordException') {
    return new QuotelineError('file-encrypted', `${where} is encrypted`, { where });
  }
  return new QuotelineError('file-binary', `${where} cannot be read as PDF`, {
    where,
    hint: 'Open it in a reader and save it again, or save its text.',
  });
}

const isText = (item: object): item is TextItem => 'str' in item;

/** Items in reading order → lines: an end of line, or a jump in height, closes one. */
function linesOf(items: readonly TextItem[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let words = '';
  let box = { left: Infinity, right: 0, y: NaN, height: 0 };
  const close = (): void => {
    if (words.trim() !== '') lines.push({ ...box, words: words.replace(/\s+/g, ' ').trim(), page });
    words = '';
    box = { left: Infinity, right: 0, y: NaN, height: 0 };
  };
  for (const { str, transform, width, height, hasEOL } of items) {
    const [x, y] = [Number(transform[4]), Number(transform[5])];
    if (Math.abs(y - box.y) > Math.max(height, box.height) * 0.6) close();
    if (str.trim() !== '') {
      if (x - box.right > height * 0.2 && words !== '') words += ' ';
      box = {
        left: Math.min(box.left, x),
        right: x + width,
        y,
        height: Math.max(box.height, height),
      };
    }
    words += str;
    if (hasEOL) close();
  }
  close();
  return lines;
}

/** Throws `file-encrypted`, `file-no-text`, `file-binary`. */
export const readPdf: ReadBytes = async (bytes, hint) => {
  const pdfjs = await loadPdfjs();
  // pdf.js takes the buffer over and empties it.
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise;
    const lines: PdfLine[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      lines.push(linesOf(items.filter(isText), number));
      page.cleanup();
    }
    return { ...describe(lines, hint), ...(await about(pdf)) };
  } catch (error) {
    throw error instanceof QuotelineError ? error : refused(error, hint);
  } finally {
    await task.destroy();
  }
};

function describe(pages: readonly PdfLine[][], { name }: IngestHint) {
  const { text, pageAt } = joinLines(pages);
  if (text.trim() === '') {
    const where = name ?? 'the file';
    throw new QuotelineError(
      'file-no-text',
      `${where} has pages but no text layer: it was scanned`,
      { where },
    );
  }
  return { text, toFile: (offset: number) => ({ page: pageAt(offset) }) };
}

/** Titles that programs write by themselves. */
const NO_TITLE =
  /^(?:untitled|microsoft (?:word|powerpoint)|document\d*|.*\.(?:docx?|pdf|indd|qxd|tex|rtf))\b/i;

async function about(pdf: { getMetadata: () => Promise<{ info: object }> }) {
  const { info } = await pdf.getMetadata();
  const metadata = Object.fromEntries(
    Object.entries(info)
      .filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '')
      .map(([key, value]) => [key.toLowerCase(), value]),
  );
  const { title } = metadata;
  return { metadata, ...(title && !NO_TITLE.test(title) ? { title } : {}) };
}
