import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/review/history';
import { newReview, reviewJson } from '../../src/review/newReview';
import { parseDocumentJson } from '../../src/schema/parse';
import { inFolder, quoteline } from './support';

const talk = (year: number): string =>
  `Ada Stone: The harbour treaty was signed in March ${year}.\n`;

// `npm test` builds before it comes here; a lone vitest run may not have.
describe.skipIf(!existsSync('dist/node/extractWorker.js'))(
  'quoteline extract of many files',
  () => {
    it('writes a document for each, and a bad one costs only itself', () =>
      inFolder(async (folder) => {
        const paths = [2011, 2012, 2013].map((year) => {
          const path = join(folder, `talk-${year}.txt`);
          writeFileSync(path, talk(year));
          return path;
        });
        writeFileSync(paths[1] ?? '', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
        const out = join(folder, 'out');
        const argv = ['extract', ...paths, '--date', '2024-06-21', '-o', out, '--workers', '2'];
        const { code, err } = await quoteline(argv);
        expect(code).toBe(3);
        expect(err).toContain('talk-2012.txt: ');
        expect(err).toContain('2 of 3 transcripts extracted');
        expect(existsSync(join(out, 'talk-2012.quoteline.json'))).toBe(false);
        const last = parseDocumentJson(readFileSync(join(out, 'talk-2013.quoteline.json'), 'utf8'));
        expect(last.ok && last.value.events[0]?.when.edtf).toBe('2013-03');
      }));

    it('refuses two files that would become one', async () => {
      const { code, err } = await quoteline(['extract', 'a/talk.txt', 'b/talk.txt', '-o', 'x']);
      expect(code).toBe(2);
      expect(err).toContain('would both become talk.quoteline.json');
    });
  },
);

describe('quoteline extract of an address', () => {
  it('fetches once, saves the page beside the document and names where it is from', () =>
    inFolder(async (folder) => {
      let requests = 0;
      const page = `<!doctype html><title>Harbour talk</title><main><p>${talk(2011)}</p></main>`;
      const server = createServer((_request, response) => {
        requests += 1;
        response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as { port: number };
      const address = `http://127.0.0.1:${port}/talk.html`;
      const out = join(folder, 'talk.json');
      try {
        const refused = await quoteline(['extract', address, '--date', '2024', '-o', out]);
        expect(refused.code).toBe(3);
        expect(refused.err).toContain('private network');
        const argv = ['extract', address, '--date', '2024', '-o', out, '--allow-private'];
        expect((await quoteline(argv)).code).toBe(0);
      } finally {
        server.close();
      }
      expect(requests).toBe(1);
      expect(readFileSync(join(folder, 'talk.source.html'), 'utf8')).toBe(page);
      const parsed = parseDocumentJson(readFileSync(out, 'utf8'));
      expect(parsed.ok && parsed.value.sources[0]).toMatchObject({
        title: 'Harbour talk',
        url: address,
      });
    }));
});

describe('quoteline extract --review', () => {
  it('lays a person’s decisions over the fresh extraction', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'talk.txt');
      writeFileSync(path, talk(2011));
      const argv = ['extract', path, '--date', '2024-06-21'];
      const first = parseDocumentJson((await quoteline(argv)).out);
      if (!first.ok) throw new Error('no document');
      const event = first.value.events[0]!;
      const decision = { type: 'title', on: event.id, title: 'Treaty of the harbour' } as const;
      const history = decide(first.value, { review: newReview(first.value), undone: [] }, decision);
      const reviewPath = join(folder, 'talk.review.json');
      writeFileSync(reviewPath, reviewJson(history.review));
      const again = parseDocumentJson((await quoteline([...argv, '--review', reviewPath])).out);
      expect(again.ok && again.value.events[0]?.title).toBe('Treaty of the harbour');

      writeFileSync(path, 'Ben Reed: A bridge fell in May 1999.\n');
      const foreign = await quoteline(['extract', path, '--date', '2001', '--review', reviewPath]);
      expect(foreign.code).toBe(3);
      expect(foreign.err).toContain('review-foreign');
    }));
});
