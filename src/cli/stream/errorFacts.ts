/** An error as plain data, for NDJSON and between threads. */
import { QuotelineError, type ErrorCode } from '../../schema/errors';

export interface ErrorFacts {
  readonly code: ErrorCode;
  readonly message: string;
  readonly where?: string | undefined;
  readonly expected?: string | undefined;
  readonly hint?: string | undefined;
}

export function factsOf(error: unknown): ErrorFacts {
  const { code, message, where, expected, hint } =
    error instanceof QuotelineError ? error : new QuotelineError('internal', String(error));
  return { code, message, where, expected, hint };
}
