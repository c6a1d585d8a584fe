/** Serves the built app and one document on loopback. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import { createReadStream } from 'node:fs';
import sirv from 'sirv';
import { QuotelineError } from '../../schema/errors';
import { refusal } from './guard';
import { headersFor } from './headers';

export interface ServeOptions {
  /** Folder of the built app. */
  readonly root: string;
  /** Served as `document.json`. */
  readonly documentPath: string;
  /** 0 takes any free port. */
  readonly port: number;
}

export interface Serving {
  readonly address: string;
  readonly close: () => Promise<void>;
}

export function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function sendFile(response: ServerResponse, path: string, type: string): void {
  const stream = createReadStream(path);
  stream.on('open', () =>
    response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }),
  );
  stream.on('error', () => response.writeHead(404).end('not found'));
  stream.pipe(response);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

/** The wished port, or any free one where that is taken. */
export async function listenSomewhere(server: Server, port: number): Promise<void> {
  try {
    await listen(server, port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    await listen(server, 0);
  }
}

/** Throws `internal` where the app was not built. */
export async function serveApp({ root, documentPath, port }: ServeOptions): Promise<Serving> {
  const assets = sirv(root, { dev: true, etag: true });
  const headers = Object.entries(headersFor(root));
  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    const refused = refusal(request, portOf(server));
    if (refused !== null) return void response.writeHead(403).end(refused);
    const path = (request.url ?? '/').split('?')[0];
    if (path === '/document.json') return sendFile(response, documentPath, 'application/json');
    assets(request, response, () => void response.writeHead(404).end('not found'));
  });
  await listenSomewhere(server, port).catch((error: unknown) => {
    throw new QuotelineError('internal', `cannot serve: ${String(error)}`, {
      where: `port ${port}`,
    });
  });
  return {
    address: `http://localhost:${portOf(server)}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
