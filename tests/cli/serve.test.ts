import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serveApp } from '../../src/cli/server/serve';
import { inFolder } from './support';

interface Answer {
  readonly status: number | undefined;
  readonly body: string;
  readonly csp: string;
}

/** `fetch` would not let a test choose Host and Origin. */
function get(address: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request(new URL(path, address), { headers }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          body,
          csp: String(response.headers['content-security-policy']),
        }),
      );
    });
    call.on('error', reject);
    call.end();
  });
}

const serving = <T>(use: (address: string) => Promise<T>): Promise<T> =>
  inFolder(async (folder) => {
    const root = join(folder, 'app');
    mkdirSync(root);
    writeFileSync(join(root, 'index.html'), '<title>app</title>');
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    const documentPath = join(folder, 'd.json');
    writeFileSync(documentPath, '{"a":1}');
    const { address, close } = await serveApp({ root, documentPath, port: 0 });
    try {
      return await use(address);
    } finally {
      await close();
    }
  });

describe('the loopback server', () => {
  it('gives the app and the document, under a strict policy', () =>
    serving(async (address) => {
      expect(await get(address, '/')).toMatchObject({ status: 200, body: '<title>app</title>' });
      expect(await get(address, '/document.json')).toMatchObject({ status: 200, body: '{"a":1}' });
      expect((await get(address, '/')).csp).toContain("default-src 'none'");
    }));

  it('lets only the script run that the built page carries', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'index.html'), '<script>early()</script><title>app</title>');
      const { address, close } = await serveApp({ root: folder, documentPath: '', port: 0 });
      const { csp } = await get(address, '/');
      await close();
      const hash = createHash('sha256').update('early()').digest('base64');
      expect(csp).toContain(`script-src 'self' 'sha256-${hash}';`);
    }));

  it.each([{ host: 'evil.example' }, { origin: 'http://evil.example' }, { origin: 'null' }])(
    'turns away %o',
    (headers) =>
      serving(async (address) => {
        expect(
          (await get(address, '/document.json', headers as Record<string, string>)).status,
        ).toBe(403);
      }),
  );

  it.each(['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/....//secret.txt'])(
    'does not leave its folder for %s',
    (path) =>
      serving(async (address) => {
        const raw = await new Promise<string>((resolve, reject) => {
          const { hostname, port } = new URL(address);
          const call = request(
            { hostname, port, path, headers: { host: `localhost:${port}` } },
            (response) => {
              let body = '';
              response.on('data', (chunk: Buffer) => (body += chunk.toString()));
              response.on('end', () => resolve(body));
            },
          );
          call.on('error', reject);
          call.end();
        });
        expect(raw).not.toContain('secret');
      }),
  );

  it('takes another port where the wished one is taken', () =>
    serving(async (address) => {
      const port = Number(new URL(address).port);
      await inFolder(async (folder) => {
        const { address: other, close } = await serveApp({ root: folder, documentPath: 'x', port });
        expect(other).not.toBe(address);
        await close();
      });
    }));
});
