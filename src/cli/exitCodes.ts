import { QuotelineError, type ErrorCode } from '../schema/errors';

export const EXIT = { ok: 0, findings: 1, usage: 2, badInput: 3, bug: 70 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** These are mended on the command line, not in the file. */
const USAGE: ReadonlySet<ErrorCode> = new Set(['usage', 'date-invalid', 'date-missing']);

export function exitCodeOf(error: unknown): ExitCode {
  if (!(error instanceof QuotelineError) || error.code === 'internal') return EXIT.bug;
  return USAGE.has(error.code) ? EXIT.usage : EXIT.badInput;
}
