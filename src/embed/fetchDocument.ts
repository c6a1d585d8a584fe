import { failure, type Loaded } from './widgetError';

export interface FetchOptions {
  /** Whoever aborts it is answered no more. */
  readonly signal: AbortSignal;
  /** A network that never answers is an error after this many ms. */
  readonly timeoutMs: number;
}

/** Resolves after so many ms, never once `signal` is aborted. */
export const silence = (timeoutMs: number, signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(done, timeoutMs);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });

async function ask(address: string, signal: AbortSignal): Promise<Loaded<unknown>> {
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) return failure('network', `The server answered ${response.status}.`);
    return parseJson(await response.text());
  } catch {
    // `fetch` says "Failed to fetch" for everything: no network, no such host, no CORS header.
    return failure('network', 'The document could not be fetched.');
  }
}

/** JSON of any shape from an address; checking it is `readDocument`'s. */
export const fetchDocument = (
  address: string,
  { signal, timeoutMs }: FetchOptions,
): Promise<Loaded<unknown>> =>
  Promise.race([
    ask(address, signal),
    silence(timeoutMs, signal).then(() =>
      failure('network', `No answer within ${timeoutMs / 1000} seconds.`),
    ),
  ]);

export function parseJson(json: string): Loaded<unknown> {
  try {
    return { ok: true, value: JSON.parse(json) as unknown };
  } catch {
    // The parser's own words quote the file, which is hostile until proven otherwise.
    return failure('json-invalid', 'The document is not JSON.');
  }
}
