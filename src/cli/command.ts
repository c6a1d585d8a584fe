import { parseArgs, type ParseArgsConfig } from 'node:util';
import { QuotelineError } from '../schema/errors';
import type { ExitCode } from './exitCodes';
import type { Io } from './io';

/** A command is a record: what help says of it, and what it does. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly run: (argv: readonly string[], io: Io) => Promise<ExitCode>;
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** `parseArgs`, with its complaints as `usage` errors. */
export function readArguments<T extends Options>(argv: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new QuotelineError('usage', message);
  }
}

/** The one file a command wants. */
export function onePath(positionals: readonly string[], usage: string): string {
  const [path, ...rest] = positionals;
  if (path === undefined || rest.length > 0) {
    const given = positionals.length === 0 ? 'no file' : `${positionals.length} files`;
    throw new QuotelineError('usage', `${given} given`, { expected: usage });
  }
  return path;
}

/** 0 takes any free port. Throws `usage`. */
export function portFrom(text: string | undefined, otherwise: number): number {
  const port = text === undefined ? otherwise : Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new QuotelineError('usage', `--port ${text} is no port`, {
    expected: 'a number up to 65535',
  });
}
