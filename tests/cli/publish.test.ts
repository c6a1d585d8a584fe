import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { ASSET_FILES } from '../../src/export/site/assets';
import { sampleDocument } from '../support/documents';

let root: string;
let documentPath: string;

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'quoteline-cli-'));
  for (const path of Object.values(ASSET_FILES)) write(join(root, 'dist', path), `/* ${path} */`);
  documentPath = join(root, 'talk.quoteline.json');
  write(documentPath, JSON.stringify(sampleDocument()));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function collector(): { stream: Writable; bytes: () => Buffer } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream, bytes: () => Buffer.concat(chunks) };
}

async function quoteline(...argv: string[]) {
  const [out, err] = [collector(), collector()];
  const code = await run(argv, {
    stdin: Readable.from([]),
    stdout: out.stream,
    stderr: err.stream,
    interactive: false,
    programFolder: pathToFileURL(join(root, 'dist/node/')),
  });
  return { code, out: out.bytes(), err: err.bytes().toString() };
}

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

/** Width and height stand in the first chunk, IHDR. */
const pngSize = (png: Buffer): [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('quoteline export', () => {
  it.each(['timelinejs', 'csv', 'ics', 'jsonld', 'annotations', 'markdown', 'svg'])(
    'writes %s to standard output',
    async (format) => {
      const { code, out } = await quoteline('export', documentPath, '--to', format);
      expect(code).toBe(0);
      expect(out.toString()).toMatch(/harbour/i);
    },
  );

  it('writes a PNG twice as dense as the picture', async () => {
    const { code, out } = await quoteline('export', documentPath, '--to', 'png');
    expect(code).toBe(0);
    expect(out.subarray(0, 4)).toEqual(PNG_SIGNATURE);
    expect(pngSize(out)[0]).toBe(2400);
  });

  it('lists what a calendar cannot hold', async () => {
    const path = join(root, 'talk.ics');
    const { code, err } = await quoteline('export', documentPath, '--to', 'ics', '-o', path);
    expect(code).toBe(0);
    expect(readFileSync(path, 'utf8')).toContain('BEGIN:VCALENDAR');
    expect(err).toContain('its date is a month; a calendar holds days');
  });

  it.each([
    [['--to', 'docx'], 'there is no format "docx"'],
    [[], 'no format given'],
    [['--to', 'csv', '--url', 'javascript:1'], 'not a web address'],
  ])('refuses %j with the usage', async (options, message) => {
    const { code, err } = await quoteline('export', documentPath, ...options);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('refuses a document whose quote is not in its text, and writes nothing', async () => {
    const sample = sampleDocument();
    const sources = sample.sources.map((source) => ({ ...source, text: 'x'.repeat(140) }));
    write(documentPath, JSON.stringify({ ...sample, sources }));
    const path = join(root, 'talk.csv');
    const { code, err } = await quoteline('export', documentPath, '--to', 'csv', '-o', path);
    expect(code).toBe(3);
    expect(err).toContain('error (anchor-missing): 3 quotes are not in their place in the text');
    expect(readdirSync(root)).not.toContain('talk.csv');
  });
});

describe('quoteline publish', () => {
  it('writes a folder with a picture for networks', async () => {
    const folder = join(root, 'site');
    const address = 'https://example.org/talk';
    const { code, err } = await quoteline('publish', documentPath, '-o', folder, '--url', address);
    expect(err).toContain('README.txt there says how to put them online');
    expect(code).toBe(0);
    expect(pngSize(readFileSync(join(folder, 'preview.png')))).toEqual([1200, 630]);
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(page).toContain('content="https://example.org/talk/preview.png"');
  });

  it('says which letters its picture cannot draw', async () => {
    const title = 'Η συνθήκη του λιμανιού';
    write(documentPath, JSON.stringify({ ...sampleDocument(), title }));
    const { code, err } = await quoteline('publish', documentPath, '-o', join(root, 'site'));
    expect(code).toBe(0);
    expect(err).toContain("the PNG's font has no letters for Greek");
    const png = await quoteline('export', documentPath, '--to', 'png', '-o', join(root, 'p.png'));
    expect(png.err).toContain('Greek');
  });

  it('says what it leaves out without the address', async () => {
    const { code, err } = await quoteline('publish', documentPath, '-o', join(root, 'site'));
    expect(code).toBe(0);
    expect(err).toContain('no --url given');
    expect(readdirSync(join(root, 'site'))).not.toContain('oembed.json');
  });

  it('leaves the old site where the new document is broken', async () => {
    const folder = join(root, 'site');
    await quoteline('publish', documentPath, '-o', folder);
    const before = readFileSync(join(folder, 'index.html'), 'utf8');
    write(documentPath, '{"schemaVersion": 1, "title"');
    const { code, err } = await quoteline('publish', documentPath, '-o', folder);
    expect(code).toBe(3);
    expect(err).toContain('error (json-invalid)');
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(before);
  });

  it('refuses a document of a newer version', async () => {
    write(documentPath, JSON.stringify({ ...sampleDocument(), schemaVersion: 99 }));
    const { code, err } = await quoteline('publish', documentPath, '-o', join(root, 'site'));
    expect(code).toBe(3);
    expect(err).toContain('error (schema-future)');
    expect(readdirSync(root)).not.toContain('site');
  });

  it('says which build is missing', async () => {
    rmSync(join(root, 'dist/widget'), { recursive: true });
    const { code, err } = await quoteline('publish', documentPath, '-o', join(root, 'site'));
    expect(code).toBe(3);
    expect(err).toContain('Run `npm run build` first.');
  });
});
