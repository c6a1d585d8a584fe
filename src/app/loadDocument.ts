/** Fetches the document and checks it; big ones are parsed in a worker, so that the page stays responsive. */
import type { QuotelineDocument } from '../schema/document';
import { QuotelineError, type Result } from '../schema/errors';
import { notJson } from '../schema/notJson';
import { soundDocument } from '../schema/sound';
import { parseInWorker } from './parseInWorker';

/**
 * Bytes (some twenty thousand events). Below this no task here takes much above 100 ms, and the worker
 * makes the reader wait longer: docs/benchmarks.md.
 */
const BIG = 16_000_000;

const failed = (message: string, where: string): Result<never> => ({
  ok: false,
  errors: [new QuotelineError('network', message, { where, expected: 'a Quoteline document' })],
});

/** What compression makes of JSON, about. */
const COMPRESSION = 5;

/** Bytes as far as the answer tells; 0 where it does not. */
function sizeOf({ headers }: Response): number {
  const bytes = Number(headers.get('content-length') ?? 0);
  return headers.has('content-encoding') ? bytes * COMPRESSION : bytes;
}

/** The reasons of a no take zod, which is downloaded for them. */
async function checked(value: unknown): Promise<Result<QuotelineDocument>> {
  const document = soundDocument(value);
  if (document) return { ok: true, value: document };
  const { parseDocument } = await import('../schema/parse');
  return parseDocument(value);
}

async function parsedHere(response: Response, address: string): Promise<Result<QuotelineDocument>> {
  try {
    return await checked(await response.json());
  } catch (error) {
    if (error instanceof SyntaxError) return notJson(error, address);
    throw error;
  }
}

/** Never throws: every failure is a `QuotelineError` that can be shown. `answer` is that of an earlier request. */
export async function loadDocument(
  address: string,
  answer = fetch(address),
): Promise<Result<QuotelineDocument>> {
  try {
    const response = await answer;
    if (!response.ok) return failed(`the server answered ${response.status}`, address);
    return sizeOf(response) > BIG
      ? await parseInWorker(await response.arrayBuffer(), address)
      : await parsedHere(response, address);
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error), address);
  }
}
