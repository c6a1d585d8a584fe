import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveReview } from '../../../src/cli/review/reviewServer';
import type { Serving } from '../../../src/cli/server/serve';
import { newReview, reviewJson } from '../../../src/review/newReview';
import { sampleDocument } from '../../support/documents';

interface Answer {
  readonly status: number | undefined;
  readonly body: string;
}

/** `fetch` would not let a test choose Host, Origin or a path with dots. */
function call(
  url: URL,
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: object; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: url.hostname, port: url.port, path, method, headers: { ...headers } };
    const sent = request(options, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

let folder = '';
let serving: Serving;
let url: URL;
let base = '';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'quoteline-server-'));
  const root = join(folder, 'app');
  mkdirSync(root);
  writeFileSync(join(root, 'index.html'), '<title>app</title>');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'd.json'), JSON.stringify(sampleDocument()));
  serving = await serveReview({
    root,
    documentPath: join(folder, 'd.json'),
    reviewPath: join(folder, 'd.review.json'),
    port: 0,
  });
  url = new URL(serving.address);
  base = url.pathname;
});

afterEach(async () => {
  await serving.close();
  rmSync(folder, { recursive: true, force: true });
});

const json = reviewJson(newReview(sampleDocument()));
const put = (headers: object, body = json) =>
  call(url, `${base}review.json`, { method: 'PUT', headers, body });

describe('the review server', () => {
  it('gives the app, the document and an empty review under its token', async () => {
    expect((await call(url, base)).body).toBe('<title>app</title>');
    expect(JSON.parse((await call(url, `${base}document.json`)).body)).toEqual(sampleDocument());
    const { body } = await call(url, `${base}review.json`);
    expect(JSON.parse(body)).toEqual({ version: 'none', review: null });
  });

  it('has a token of 24 random bytes, another one each time', () =>
    expect(base).toMatch(/^\/[\w-]{32}\/$/));

  it.each(['/', '/review.json', '/document.json', '/index.html', '/x/review.json'])(
    'gives nothing without the token: %s',
    async (path) => expect((await call(url, path)).status).toBe(404),
  );

  it.each(['../secret.txt', '..%2fsecret.txt', '%2e%2e/secret.txt', '../d.json', '/etc/passwd'])(
    'reaches no file beside the app: %s',
    async (path) =>
      expect((await call(url, `${base}${path}`)).body).not.toMatch(/secret|root:|schema/),
  );

  it('writes the review beside the document and answers with its version', async () => {
    const { status, body } = await put({ origin: url.origin, 'if-match': 'none' });
    expect(status).toBe(200);
    expect(readFileSync(join(folder, 'd.review.json'), 'utf8')).toBe(json);
    const { version } = JSON.parse(body) as { version: string };
    expect((await put({ origin: url.origin, 'if-match': version })).status).toBe(200);
  });

  it('turns a second writer away', async () => {
    await put({ origin: url.origin, 'if-match': 'none' });
    const { status, body } = await put({ origin: url.origin, 'if-match': 'none' });
    expect(status).toBe(412);
    expect(body).toContain('review-conflict');
  });

  it('refuses another host, another origin, no origin and what is no review', async () => {
    const get = (headers: object) => call(url, `${base}review.json`, { headers });
    expect((await get({ host: 'evil.example' })).status).toBe(403);
    expect((await get({ origin: 'https://evil.example' })).status).toBe(403);
    expect((await put({ origin: 'null', 'if-match': 'none' })).status).toBe(403);
    expect((await put({ 'if-match': 'none' })).status).toBe(403);
    expect((await put({ origin: url.origin, 'if-match': 'none' }, '{"a"')).status).toBe(400);
  });
});
