/** An error as plain data, for NDJSON and between threads. */
import { asQuotelineError, type ErrorCode, type ErrorFacts } from '../../schema/errors';

export type PlainError = { readonly code: ErrorCode; readonly message: string } & ErrorFacts;

export function plainError(error: unknown): PlainError {
  const { code, message, where, expected, hint } = asQuotelineError(error);
  return { code, message, where, expected, hint };
}
