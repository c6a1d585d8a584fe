import { QuotelineError, type Result } from './errors';

/** The error of a text that `JSON.parse` threw at; `where` names the file or address. */
export function notJson(error: unknown, where?: string): Result<never> {
  const message = error instanceof Error ? error.message : String(error);
  const facts = { where, expected: 'a Quoteline document' };
  return { ok: false, errors: [new QuotelineError('json-invalid', `not JSON: ${message}`, facts)] };
}
