/**
 * A page from the web, fetched once, for Node. Every hop is checked again: a public address may
 * redirect into a private network, and a name may resolve to one.
 */
import { lookup as resolveName } from 'node:dns';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { QuotelineError } from '../schema/errors';
import { VERSION } from '../version';
import { isPrivateAddress } from './privateAddress';

export interface FetchOptions {
  /** Allow addresses of the own machine and network. */
  readonly allowPrivate?: boolean;
  /** For the whole way, redirects included. */
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
}

export interface Fetched {
  readonly bytes: Uint8Array;
  readonly contentType: string | undefined;
  /** Where the redirects ended. */
  readonly url: string;
}

const MOST_REDIRECTS = 5;
const TIMEOUT_MS = 20_000;
const MAX_BYTES = 32 * 1024 * 1024;

const failed = (url: string, message: string, hint?: string): QuotelineError =>
  new QuotelineError('network', message, { where: url, hint });

const refused = (url: string): QuotelineError =>
  failed(
    url,
    'the address leads into a private network',
    'Allow it explicitly if it is yours, or save the page and give the file.',
  );

function parseAddress(address: string, base?: string): URL {
  const url = URL.canParse(address, base) ? new URL(address, base) : null;
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) return url;
  throw failed(address, 'this is no http or https address without a password in it');
}

/** Resolves a name and refuses it when any of its addresses is private, so that none is connected to. */
const guardedLookup: LookupFunction = (hostname, options, answer) => {
  resolveName(hostname, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error || !first) return answer(error ?? new Error('no address'), '', 0);
    if (addresses.some(({ address }) => isPrivateAddress(address)))
      return answer(Object.assign(new Error('private'), { code: 'EPRIVATE' }), '', 0);
    if (options.all) return answer(null, addresses);
    return answer(null, first.address, first.family);
  });
};

function send(url: URL, signal: AbortSignal, allowPrivate: boolean): Promise<IncomingMessage> {
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && isIP(literal) !== 0 && isPrivateAddress(literal)) throw refused(url.href);
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const headers = {
    'user-agent': `quoteline/${VERSION}`,
    accept: 'text/html, text/plain, text/markdown, text/vtt, application/pdf;q=0.9, */*;q=0.5',
    'accept-encoding': 'gzip, br',
  };
  return new Promise((resolve, reject) => {
    request(url, { signal, headers, ...(allowPrivate ? {} : { lookup: guardedLookup }) }, resolve)
      .on('error', reject)
      .end();
  });
}

const DECODERS: Record<string, () => NodeJS.ReadWriteStream> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
};

/** Counts what comes out of the decoder, so that a small bomb is stopped as well. */
async function readBody(
  response: IncomingMessage,
  url: string,
  maxBytes: number,
): Promise<Uint8Array> {
  const encoding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  const decoder = DECODERS[encoding]?.();
  const body = decoder
    ? response.on('error', (error) => decoder.emit('error', error)).pipe(decoder)
    : response;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as Readable) {
    size += (chunk as Buffer).length;
    if (size > maxBytes) {
      response.destroy();
      throw new QuotelineError('file-too-large', 'the page does not end', {
        where: url,
        expected: `at most ${Math.floor(maxBytes / 1024 / 1024)} MB`,
      });
    }
    chunks.push(chunk as Buffer);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

async function follow(
  address: string,
  signal: AbortSignal,
  options: FetchOptions,
): Promise<Fetched> {
  let url = parseAddress(address);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const response = await send(url, signal, options.allowPrivate ?? false);
    const { statusCode: status = 0, headers } = response;
    if (status >= 300 && status < 400 && headers.location) {
      response.destroy();
      url = parseAddress(headers.location, url.href);
      continue;
    }
    if (status < 200 || status >= 300) {
      response.destroy();
      throw failed(url.href, `the server answered ${status}`);
    }
    const bytes = await readBody(response, url.href, options.maxBytes ?? MAX_BYTES);
    return { bytes, contentType: headers['content-type'], url: url.href };
  }
  throw failed(address, `the address redirects more than ${MOST_REDIRECTS} times`);
}

function inWords(error: unknown, address: string): QuotelineError {
  if (error instanceof QuotelineError) return error;
  const { code, name } = error as { code?: string; name?: string };
  if (code === 'EPRIVATE') return refused(address);
  if (name === 'AbortError' || name === 'TimeoutError')
    return failed(address, 'the server took too long');
  return failed(address, `the page could not be fetched (${code ?? name ?? 'unknown'})`);
}

/** Throws `QuotelineError`: `network`, `file-too-large`. */
export async function fetchSource(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const signal = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
  try {
    return await follow(address, signal, options);
  } catch (error) {
    throw inWords(error, address);
  }
}
