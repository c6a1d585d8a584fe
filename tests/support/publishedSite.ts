/** Publishes a document with the real builds into a folder of its own and serves it as a plain host would. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import sirv from 'sirv';
import { readAssets } from '../../src/cli/publish/readAssets';
import { writeSite } from '../../src/cli/publish/writeSite';
import { site, type SiteOptions } from '../../src/export/site';
import type { SiteAssets } from '../../src/export/site/assets';
import type { QuotelineDocument } from '../../src/schema/document';

export const builtAssets = (): Promise<SiteAssets> => readAssets(pathToFileURL('dist/'));

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    });
  });
}

export class PublishedSite {
  private constructor(
    readonly folder: string,
    readonly address: string,
    private readonly server: Server,
  ) {}

  static async start(): Promise<PublishedSite> {
    const folder = mkdtempSync(join(tmpdir(), 'quoteline-site-'));
    const files = sirv(folder, { dev: true, dotfiles: false });
    const server = createServer((request, response) => {
      response.setHeader('Access-Control-Allow-Origin', '*');
      // Chromium asks for it by itself where a file names no icon, as an SVG cannot.
      if (request.url === '/favicon.ico') return void response.writeHead(204).end();
      files(request, response, () => void response.writeHead(404).end('not here'));
    });
    return new PublishedSite(folder, await listen(server), server);
  }

  async publish(
    document: QuotelineDocument,
    options: SiteOptions = {},
    assets?: SiteAssets,
  ): Promise<ReadonlyMap<string, Uint8Array>> {
    const files = site(document, assets ?? (await builtAssets()), options);
    await writeSite(this.folder, files);
    return files;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Everything a page complains of or asks for from elsewhere; what a test expects to stay empty. */
export function trouble(page: Page, own: readonly string[]): string[] {
  const seen: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) seen.push(message.text());
  });
  page.on('pageerror', (error) => seen.push(error.message));
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!own.some((address) => url.startsWith(address)) && !/^(?:data|blob):/.test(url))
      seen.push(`request: ${url}`);
  });
  return seen;
}
