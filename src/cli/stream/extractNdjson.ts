/** The `--ndjson` form of `extract`: checks its options, shows progress on a terminal, says what failed. */
import { availableParallelism } from 'node:os';
import { QuotelineError } from '../../schema/errors';
import { EXIT, type ExitCode } from '../exitCodes';
import { say, type Io } from '../io';
import { extractLines } from './extractLines';

const PROGRESS_EVERY = 50;

interface NdjsonOptions {
  readonly workers?: string | undefined;
  readonly strict?: boolean | undefined;
}

export function workersFrom(text: string | undefined): number {
  if (text === undefined) return availableParallelism();
  const workers = Number(text);
  if (Number.isInteger(workers) && workers >= 1 && workers <= 256) return workers;
  throw new QuotelineError('usage', `--workers ${text}`, {
    expected: 'a whole number from 1 to 256',
  });
}

const progressOn = (io: Io): ((lines: number) => void) | undefined =>
  io.interactive
    ? (lines) => {
        if (lines % PROGRESS_EVERY === 0) io.stderr.write(`\r${lines} transcripts`);
      }
    : undefined;

export async function extractNdjson(
  positionals: readonly string[],
  options: NdjsonOptions,
  io: Io,
): Promise<ExitCode> {
  if (positionals.length > 0 && positionals[0] !== '-') {
    throw new QuotelineError('usage', '--ndjson reads standard input, not a file', {
      where: positionals[0],
    });
  }
  const progress = progressOn(io);
  const { lines, errors } = await extractLines(io.stdin, io.stdout, {
    workers: workersFrom(options.workers),
    // An entry of its own in vite.config.ts.
    workerScript: new URL('extractWorker.js', io.programFolder),
    ...(progress ? { progress } : {}),
  });
  say(io, `${io.interactive ? '\r' : ''}${lines} transcripts, ${errors} with an error`);
  return options.strict && errors > 0 ? EXIT.findings : EXIT.ok;
}
