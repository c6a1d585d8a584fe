/** Fetches the document and checks it; big ones are parsed in a worker, so that the page stays responsive. */
import type { QuotelineDocument } from '../schema/document';
import { QuotelineError, type Result } from '../schema/errors';
import { parseDocumentJson } from '../schema/parse';
import { parseInWorker } from './parseInWorker';

/**
 * UTF-16 units (some twenty thousand events). Below this, handing the document over between threads
 * takes longer than parsing it here does.
 */
const BIG = 16_000_000;

const DEFAULT_ADDRESS = 'document.json';

/** `?src=` names another document: same origin or wherever CORS allows. */
export function documentAddress(search: string): string {
  return new URLSearchParams(search).get('src') ?? DEFAULT_ADDRESS;
}

const failed = (message: string, where: string): Result<never> => ({
  ok: false,
  errors: [new QuotelineError('network', message, { where, expected: 'a Quoteline document' })],
});

/** Never throws: every failure is a `QuotelineError` that can be shown. */
export async function loadDocument(address: string): Promise<Result<QuotelineDocument>> {
  try {
    const response = await fetch(address);
    if (!response.ok) return failed(`the server answered ${response.status}`, address);
    const json = await response.text();
    return json.length > BIG
      ? await parseInWorker(json, address)
      : parseDocumentJson(json, address);
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error), address);
  }
}
