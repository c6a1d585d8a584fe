import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ingest, type IngestHint } from '../../src/ingest';
import { QuotelineError } from '../../src/schema/errors';
import { docxOf, pdfOf, zipOf } from '../support/files';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, hint?: IngestHint) => ingest(bytesOf(text), hint);

async function refusal(bytes: Uint8Array, hint?: IngestHint): Promise<QuotelineError> {
  const outcome = await ingest(bytes, hint).catch((error: unknown) => error);
  if (outcome instanceof QuotelineError) return outcome;
  throw new Error(`not refused: ${String(outcome)}`);
}

const PROSE =
  'Ana Brook: We left Porton in May 1990, when the river rose and the bridge was closed. ';

describe('ingest', () => {
  it('knows a format by its content, whatever the name', async () => {
    const formats = await Promise.all([
      read('Ana Brook: We left.', { name: 'talk.txt' }),
      read('WEBVTT\n\n00:01.000 --> 00:02.000\nWe left.', { name: 'talk.txt' }),
      read('1\n00:00:01,000 --> 00:00:02,000\nWe left.', { name: 'talk' }),
      read(`<!doctype html><title>T</title><p>${PROSE}</p>`, { name: 'talk.txt' }),
      read('# A talk\n\n**Q:** When?\n\n**A:** In May.', { name: 'talk' }),
      ingest(pdfOf([['We left.']]), { name: 'talk.txt' }),
      ingest(docxOf(['We left.']), { name: 'talk' }),
    ]);
    expect(formats.map(({ format }) => format)).toEqual([
      'txt',
      'vtt',
      'srt',
      'html',
      'md',
      'pdf',
      'docx',
    ]);
  });

  it('keeps plain text as it stands, with stars and front matter', async () => {
    const text = '---\ntitle: x\n---\n**Q:** When?\n\n# Not a heading in a text file\n';
    const { format, text: kept } = await read(text, { name: 'talk.txt' });
    expect([format, kept]).toEqual(['txt', text]);
  });

  it('takes the line numbers of a court record out and keeps the way back', async () => {
    const lines = Array.from(
      { length: 25 },
      (_, at) => `${String(at + 1).padStart(2)}   Q. Was it in ${1960 + at}?`,
    );
    const record = [...lines, '', ...lines].join('\n');
    const { text, toFile } = await read(record, { name: 'day1.txt' });
    expect(text).toMatch(/^Q\. Was it in 1960\?\nQ\. Was/);
    expect(toFile(text.lastIndexOf('1964')).line).toBe(31);
    expect((await read(lines.join('\n'))).text).toMatch(/^ 1/);
  });

  it('closes the double spacing of numbered lines, which opens no paragraphs', async () => {
    const lines = Array.from({ length: 25 }, (_, at) =>
      at % 2 === 0 ? `${at + 1} Q. Was it on 4 June` : `${at + 1} ${1960 + at}, or later?`,
    );
    const record = [...lines, ...lines].join('\n\n');
    const { text, toFile } = await read(record, { name: 'day1.txt' });
    expect(text).toMatch(/^Q\. Was it on 4 June\n1961, or later\?\nQ\./);
    expect(toFile(text.lastIndexOf('1961')).line).toBe(53);
  });

  it('takes the indent away that hangs below labels, and keeps the way back', async () => {
    const talk = `Ben Hale

Hale:      I was at the mill from September of '58 through February
           of '60.
\t   It burned.

AB:        Where did you go from there,
           and when?
`;
    const { text, toFile } = await read(talk, { name: 'talk.txt' });
    expect(text).toContain("February\nof '60.\nIt burned.\n\nAB:        Where");
    expect(toFile(text.indexOf('burned'))).toMatchObject({ line: 5, column: 8 });
  });

  it('keeps the indent of paragraphs', async () => {
    const record = '    Chairman HALE. We begin.\n    Ms. OAKES. Thank you,\nMr. Chairman.\n';
    expect((await read(record, { name: 'talk.txt' })).text).toBe(record);
  });

  it('takes line numbers out of a part of a page, where sentences run on', async () => {
    const words =
      'The mill at Porton | was closed on 27th April | 1997, and the dam | was opened | a year later.'.split(
        ' | ',
      );
    const lines = [...words, ...words, ...words].map((line, at) => `${at + 1} ${line}`);
    expect((await read(lines.join('\n'))).text).toContain('27th April\n1997');
  });

  it('takes the heads and feet of printed pages out and keeps the way back', async () => {
    const said = ['Hale: The mill was', 'large. We', 'left it.', 'Then', 'it', 'burned in'];
    const page = (number: number): string =>
      [
        ...said,
        '',
        'Mill records',
        ' ',
        `Ref: X12     2009 Mill Museum    Page ${number} of 3 `,
        '  ',
        '',
      ].join('\n');
    const raw = [2, 3].map(page).join('') + '1952. Then we left.\nBrook: Page 4 of it.\n';
    const { text, toFile } = await read(raw, { name: 'talk.txt' });
    expect(text).toBe(
      `${said.join('\n')}\n\n${said.join('\n')}\n1952. Then we left.\nBrook: Page 4 of it.\n`,
    );
    expect(toFile(text.indexOf('1952')).line).toBe(23);
  });

  it('keeps pages that are only spoken of, and the numbers of a list', async () => {
    const text = 'Ana: See the map on page 2\nBen: And page 3\n\nOpening  page 1\nMaps  page 2\n';
    expect((await read(text, { name: 'talk.txt' })).text).toBe(text);
  });

  it('takes over no address and no language that is none', async () => {
    const { url, language, metadata } = await read('---\nurl: talk 7\nlang: "?"\n---\n\nWe left.', {
      name: 'a.md',
    });
    expect([url, language, metadata['url']]).toEqual([undefined, undefined, 'talk 7']);
  });

  it('maps offsets back to lines of the file over line ends and composed letters', async () => {
    const { text, toFile } = await read('Cafe\u0301\r\n\r\nWe left in 1990.');
    expect(toFile(text.indexOf('1990'))).toEqual({ offset: 20, line: 3, column: 12 });
  });

  it('reads UTF-16, a byte order mark and Latin text, and says what it assumed', async () => {
    const utf16 = await ingest(Uint8Array.from(Buffer.from('\ufeffWe left in 1990.', 'utf16le')));
    expect([utf16.text, utf16.encoding]).toEqual(['We left in 1990.', 'utf-16le']);
    const latin = await ingest(Uint8Array.from(Buffer.from('Café in 1990', 'latin1')));
    expect([latin.text, latin.encoding]).toEqual(['Café in 1990', 'windows-1252']);
    expect(latin.notes[0]?.code).toBe('encoding-assumed');
    const cyrillic = Uint8Array.from([0xcf, 0xee, 0xf0, 0xf2, 0x20, 0x31]);
    const labelled = await ingest(cyrillic, { contentType: 'text/plain; charset=windows-1251' });
    expect([labelled.text, labelled.notes]).toEqual(['Порт 1', []]);
  });

  it('says when characters were spoilt before', async () => {
    const { notes } = await read('It’s Ana’s river: â€™ is no apostrophe.');
    expect(notes.map(({ code }) => code)).toEqual(['encoding-doubtful']);
  });

  it('refuses what holds no text, in words', async () => {
    expect((await refusal(new Uint8Array())).code).toBe('file-empty');
    expect((await refusal(bytesOf(' \n\n '))).code).toBe('file-empty');
    expect(await refusal(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0]))).toMatchObject({
      code: 'file-binary',
    });
    expect((await refusal(zipOf({ 'a.txt': 'We left.' }))).code).toBe('file-binary');
    expect((await refusal(Uint8Array.from(Buffer.from('%PDF-1.4 nothing more')))).code).toBe(
      'file-binary',
    );
    expect((await refusal(new Uint8Array(65 * 1024 * 1024))).code).toBe('file-too-large');
  });

  it('gives text or a QuotelineError for any bytes', async () => {
    const starts = fc.constantFrom(
      '',
      'WEBVTT\n\n',
      '1\n00:00:01,000 --> 00:00:02,000\n',
      '<html><body>',
      '---\na: b\n---\n',
      '%PDF-1.4\n',
      'PK\u0003\u0004word/document.xml',
    );
    await fc.assert(
      fc.asyncProperty(starts, fc.uint8Array({ maxLength: 200 }), async (start, rest) => {
        const bytes = Uint8Array.from([...bytesOf(start), ...rest]);
        const outcome = await ingest(bytes).catch((error: unknown) => error);
        if (outcome instanceof QuotelineError) return;
        expect(outcome).toHaveProperty('text');
      }),
      { numRuns: 60 },
    );
  });
});

describe('PDF', () => {
  it('joins set lines, keeps paragraphs and pages, and leaves running heads out', async () => {
    const page = (number: number, ...lines: string[]) => [
      `Record of the River Council, sheet ${number}`,
      '',
      ...lines,
      '',
      String(number),
    ];
    const bytes = pdfOf(
      [
        page(
          1,
          'ANA BROOK: We left the town of Porton in the spring of 1990 when the inter-',
          'national bridge was closed for good.',
          '',
          'BEN HALE: I remember.',
        ),
        page(2, 'ANA BROOK: It was opened again in March 1994, to the relief of everybody'),
        page(3, 'who lives on the Alder.'),
      ],
      { title: 'River Council' },
    );
    const { text, title, toFile } = await ingest(bytes);
    expect(text).toBe(
      'ANA BROOK: We left the town of Porton in the spring of 1990 when the international bridge was closed for good.\n\nBEN HALE: I remember.\nANA BROOK: It was opened again in March 1994, to the relief of everybody who lives on the Alder.',
    );
    expect(title).toBe('River Council');
    expect([
      toFile(0).page,
      toFile(text.indexOf('1994')).page,
      toFile(text.indexOf('Alder')).page,
    ]).toEqual([1, 2, 3]);
  });

  it('says that a file is encrypted or was scanned', async () => {
    expect((await refusal(pdfOf([['We left.']], { encrypted: true }))).code).toBe('file-encrypted');
    expect((await refusal(pdfOf([['']], { scanned: true }))).code).toBe('file-no-text');
  });
});

describe('DOCX', () => {
  it('keeps paragraphs and line breaks and counts paragraphs', async () => {
    const { text, toFile } = await ingest(
      docxOf(['Question: When?\nAna Brook: In 1990 & later.', 'Question: Why?']),
    );
    expect(text.trim()).toBe('Question: When?\nAna Brook: In 1990 & later.\n\nQuestion: Why?');
    expect(toFile(text.indexOf('Why')).paragraph).toBe(2);
  });

  it('refuses a broken archive', async () => {
    expect(
      (await refusal(Uint8Array.from(Buffer.from('PK\u0003\u0004 word/document.xml')))).code,
    ).toBe('file-binary');
  });
});
