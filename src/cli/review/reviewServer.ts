/**
 * The review editor on loopback. Everything lies under a random token, so that another page or
 * another user of the machine cannot guess the address; nothing but the built app, this document
 * and its review is reachable.
 */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import { parseReviewJson } from '../../review/parseReview';
import { asQuotelineError, QuotelineError } from '../../schema/errors';
import { MAX_INPUT_BYTES } from '../readFile';
import { refusal } from '../server/guard';
import { headersFor } from '../server/headers';
import { listenSomewhere, portOf, type Serving } from '../server/serve';
import { readReview, writeReview } from './reviewFile';

export interface ReviewServerOptions {
  /** Folder of the built app. */
  readonly root: string;
  readonly documentPath: string;
  readonly reviewPath: string;
  /** 0 takes any free port. */
  readonly port: number;
}

const STATUS: Partial<Record<QuotelineError['code'], number>> = {
  'review-conflict': 412,
  'file-unwritable': 507,
  'file-too-large': 413,
};

const factsOf = ({ code, message, where, expected, hint }: QuotelineError) => ({
  ...{ code, message, where, expected, hint },
});

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response
    .writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
    .end(JSON.stringify(value));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > MAX_INPUT_BYTES)
      throw new QuotelineError('file-too-large', 'the review is too large');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

async function sendReview(response: ServerResponse, path: string): Promise<void> {
  const { problem, ...stored } = await readReview(path);
  sendJson(response, 200, { ...stored, ...(problem ? { problem: factsOf(problem) } : {}) });
}

async function takeReview(request: IncomingMessage, response: ServerResponse, path: string) {
  // A page of ours always sends its origin; without one this is no page of ours.
  if (request.headers.origin === undefined) return void response.writeHead(403).end('no origin');
  const review = parseReviewJson(await bodyOf(request));
  if (!review.ok) return sendJson(response, 400, review.errors.map(factsOf));
  const seen = request.headers['if-match'] ?? '';
  sendJson(response, 200, { version: await writeReview(path, review.value, seen) });
}

function sendError(response: ServerResponse, error: unknown): void {
  const known = asQuotelineError(error);
  sendJson(response, STATUS[known.code] ?? 500, [factsOf(known)]);
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

function handlers({ root, documentPath, reviewPath }: ReviewServerOptions) {
  const assets = sirv(root, { dev: true, etag: true });
  const routes: Record<string, Handler> = {
    'GET /document.json': async (_request, response) => {
      const bytes = await readFile(documentPath);
      response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
      response.end(bytes);
    },
    'GET /review.json': (_request, response) => sendReview(response, reviewPath),
    'PUT /review.json': (request, response) => takeReview(request, response, reviewPath),
  };
  const fallback: Handler = (request, response) =>
    assets(request, response, () => void response.writeHead(404).end('not found'));
  return (method: string, path: string): Handler => routes[`${method} ${path}`] ?? fallback;
}

export async function serveReview(options: ReviewServerOptions): Promise<Serving> {
  const base = `/${randomBytes(24).toString('base64url')}`;
  const handlerOf = handlers(options);
  const headers = Object.entries(headersFor(options.root));
  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    const refused = refusal(request, portOf(server));
    if (refused !== null) return void response.writeHead(403).end(refused);
    const url = request.url ?? '/';
    if (!url.startsWith(`${base}/`)) return void response.writeHead(404).end('not found');
    request.url = url.slice(base.length);
    const handle = handlerOf(request.method ?? 'GET', request.url.split('?')[0] ?? '/');
    Promise.resolve(handle(request, response)).catch((error) => sendError(response, error));
  });
  await listenSomewhere(server, options.port);
  return {
    address: `http://localhost:${portOf(server)}${base}/?review`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
