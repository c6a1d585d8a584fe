import { failure, type Loaded } from './widgetError';

export interface FetchOptions {
  /** Gives up without a word: the element moved on or is gone. */
  readonly signal: AbortSignal;
  /** A network that never answers is an error after this many ms. */
  readonly timeoutMs: number;
}

/** JSON of any shape from an address; checking it is `readDocument`'s. */
export async function fetchDocument(
  address: string,
  { signal, timeoutMs }: FetchOptions,
): Promise<Loaded<unknown>> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), timeoutMs);
  const stop = (): void => timeout.abort();
  signal.addEventListener('abort', stop, { once: true });
  try {
    const response = await fetch(address, { signal: timeout.signal });
    if (!response.ok) return failure('network', `The server answered ${response.status}.`);
    return parseJson(await response.text());
  } catch {
    // `fetch` says "Failed to fetch" for everything: no network, no such host, no CORS header.
    return timeout.signal.aborted
      ? failure('network', `No answer within ${timeoutMs / 1000} seconds.`)
      : failure('network', 'The document could not be fetched.');
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

export function parseJson(json: string): Loaded<unknown> {
  try {
    return { ok: true, value: JSON.parse(json) as unknown };
  } catch {
    // The parser's own words quote the file, which is hostile until proven otherwise.
    return failure('json-invalid', 'The document is not JSON.');
  }
}
