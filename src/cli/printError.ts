import { QuotelineError } from '../schema/errors';
import { say, type Io } from './io';

/** What, where, what was expected, how to mend it: a line each, as far as known. */
export function printError(io: Io, error: unknown): void {
  if (!(error instanceof QuotelineError)) {
    say(io, `error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    say(io, '  fix: This is a bug in Quoteline; please report it with the input.');
    return;
  }
  say(io, `error (${error.code}): ${error.message}`);
  if (error.where !== undefined) say(io, `  where: ${error.where}`);
  if (error.expected !== undefined) say(io, `  expected: ${error.expected}`);
  say(io, `  fix: ${error.hint}`);
}

const SHOWN = 10;

/** Many errors of one document: the first ten, and how many more. */
export function printErrors(io: Io, errors: readonly QuotelineError[]): void {
  errors.slice(0, SHOWN).forEach((error) => printError(io, error));
  if (errors.length > SHOWN) say(io, `… and ${errors.length - SHOWN} more errors`);
}
