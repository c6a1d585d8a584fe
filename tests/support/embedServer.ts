/** Serves the built widget and whatever pages a test puts there, on an origin of its own. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base } from '@playwright/test';

const BUILT = 'dist/widget';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
};

export interface Reply {
  readonly body: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Never answers. */
  readonly hangs?: boolean;
  readonly delayMs?: number;
}

const typeOf = (path: string): string => TYPES[path.split('.').pop() ?? ''] ?? 'text/html';

export class EmbedServer {
  readonly #pages = new Map<string, Reply>();
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      void this.#answer(new URL(request.url ?? '/', 'http://x').pathname, response);
    });
  }

  static async start(): Promise<EmbedServer> {
    if (!existsSync(`${BUILT}/quoteline.js`))
      throw new Error('dist/widget is missing: run `npm run build:widget` first');
    const server = new EmbedServer();
    await new Promise<void>((done) => server.#server.listen(0, '127.0.0.1', done));
    return server;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Gives the address. Paths are the test's own: tests of one worker share the server. */
  put(path: string, reply: Reply | string): string {
    this.#pages.set(path, typeof reply === 'string' ? { body: reply } : reply);
    return this.origin + path;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #answer(path: string, response: ServerResponse): Promise<void> {
    const page = this.#pages.get(path);
    const file = `${BUILT}${path}`;
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    if (page?.hangs) return;
    if (page?.delayMs) await new Promise((done) => setTimeout(done, page.delayMs));
    if (!page && !/^\/[\w.-]+$/.test(path)) return void response.writeHead(404).end('not here');
    if (!page && !existsSync(file)) return void response.writeHead(404).end('not here');
    response.writeHead(page?.status ?? 200, {
      'content-type': `${typeOf(path)}; charset=utf-8`,
      ...page?.headers,
    });
    response.end(page ? page.body : readFileSync(file));
  }
}

export interface EmbedFixtures {
  /** Serves for the life of the worker. */
  readonly server: EmbedServer;
  /** A second origin. */
  readonly elsewhere: EmbedServer;
}

async function lend(use: (server: EmbedServer) => Promise<void>): Promise<void> {
  const server = await EmbedServer.start();
  await use(server);
  server.close();
}

export const test = base.extend<object, EmbedFixtures>({
  // Playwright wants the fixtures it is given as a destructured object, also where there are none.
  server: [({}, use) => lend(use), { scope: 'worker' }],
  elsewhere: [({}, use) => lend(use), { scope: 'worker' }],
});

export { expect } from '@playwright/test';
