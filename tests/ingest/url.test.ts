import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest';
import { isPrivateAddress } from '../../src/ingest/privateAddress';
import { fetchSource } from '../../src/ingest/url';

const answers: Record<string, RequestListener> = {
  '/talk': (_, response) =>
    response
      .setHeader('content-type', 'text/plain; charset=windows-1251')
      .end(Buffer.from([0xcf, 0xee, 0xf0, 0xf2])),
  '/moved': (_, response) => response.writeHead(302, { location: '/talk' }).end(),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/script': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/gone': (_, response) => response.writeHead(404).end(),
  '/slow': () => undefined,
  '/endless': (_, response) => {
    const more = (): void => void (response.destroyed || response.write('a'.repeat(60_000), more));
    more();
  },
  '/bomb': (_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000))),
};

let server: Server;
let base = '';

beforeAll(async () => {
  server = createServer((request, response) => answers[request.url ?? '']?.(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const own = { allowPrivate: true, timeoutMs: 2000, maxBytes: 1_000_000 };

describe('fetchSource', () => {
  it('follows redirects and keeps the character set', async () => {
    const { bytes, contentType, url } = await fetchSource(`${base}/moved`, own);
    expect(url).toBe(`${base}/talk`);
    expect((await ingest(bytes, { ...(contentType ? { contentType } : {}), url })).text).toBe(
      'Порт',
    );
  });

  it.each([
    ['/loop', /redirects more than 5/],
    ['/script', /no http or https/],
    ['/gone', /404/],
    ['/endless', /does not end/],
    ['/bomb', /does not end/],
  ])('stops at %s', async (path, message) => {
    await expect(fetchSource(base + path, own)).rejects.toThrow(message);
  });

  it('waits no longer than it may', async () => {
    await expect(fetchSource(`${base}/slow`, { ...own, timeoutMs: 100 })).rejects.toMatchObject({
      code: 'network',
      message: 'the server took too long',
    });
  });

  it('goes into no private network unless allowed', async () => {
    const { port } = new URL(base);
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '0x7f.1', '[::ffff:127.0.0.1]'])
      await expect(fetchSource(`http://${host}:${port}/talk`)).rejects.toMatchObject({
        code: 'network',
      });
    await expect(fetchSource(`${base}/talk`)).rejects.toThrow(/private network/);
    await expect(fetchSource(`http://localhost:${port}/talk`)).rejects.toThrow(/private network/);
  });

  it('takes no other protocol and no password', async () => {
    await expect(fetchSource('ftp://example.org/talk')).rejects.toThrow(/no http/);
    await expect(fetchSource('http://a:b@example.org/talk')).rejects.toThrow(/password/);
  });
});

describe('isPrivateAddress', () => {
  it.each([
    '10.1.2.3',
    '172.31.0.1',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '::1',
    'fd00::1',
    'fe80::1',
    '::ffff:10.0.0.1',
    'name',
  ])('says yes to %s', (address) => expect(isPrivateAddress(address)).toBe(true));
  it.each(['8.8.8.8', '172.32.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])(
    'says no to %s',
    (address) => expect(isPrivateAddress(address)).toBe(false),
  );
});
