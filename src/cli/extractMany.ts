/** Many transcripts into one folder through all cores; a bad one costs only itself. */
import { basename, join } from 'node:path';
import { withMediaTimes } from '../ingest/mediaTimes';
import { QuotelineError } from '../schema/errors';
import { documentBytes, sourceInput, type Said } from './extractFile';
import { EXIT, type ExitCode } from './exitCodes';
import { say, type Io } from './io';
import { printError } from './printError';
import { readSource } from './sourceFile';
import type { ExtractedLine } from './stream/extractLine';
import { inOrder } from './stream/inOrder';
import { WorkerPool } from './stream/workerPool';
import { writeAtomic } from './writeAtomic';

interface ManyOptions extends Said {
  readonly folder: string;
  readonly workers: number;
}

export const documentNameOf = (path: string): string =>
  `${basename(path).replace(/\.[^.]+$/, '')}.quoteline.json`;

/** Two files of one name would overwrite each other's document. */
function assertDistinct(paths: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const name = documentNameOf(path);
    const other = seen.get(name);
    if (other !== undefined) {
      throw new QuotelineError('usage', `${other} and ${path} would both become ${name}`, {
        hint: 'Extract them into two folders.',
      });
    }
    seen.set(name, path);
  }
}

async function extractInto(
  path: string,
  pool: WorkerPool,
  options: ManyOptions,
  io: Io,
): Promise<string> {
  const read = await readSource(path, io.stdin);
  const line = JSON.stringify(sourceInput(read, options));
  const answer = JSON.parse(await pool.run(line)) as ExtractedLine;
  if ('error' in answer)
    throw new QuotelineError(answer.error.code, answer.error.message, answer.error);
  const target = join(options.folder, documentNameOf(path));
  const document = withMediaTimes(answer.document, read.ingested.cues);
  await writeAtomic(target, documentBytes(document));
  return `${path}: ${document.events.length} events, ${document.undated.length} undated → ${target}`;
}

/** Says one line a file, in the order they were given; exits with 3 where any failed. */
export async function extractMany(
  paths: readonly string[],
  options: ManyOptions,
  io: Io,
): Promise<ExitCode> {
  assertDistinct(paths);
  const pool = new WorkerPool(new URL('extractWorker.js', io.programFolder), options.workers);
  let failed = 0;
  const attempt = async (path: string): Promise<string | Error> =>
    extractInto(path, pool, options, io).catch((error: Error) => {
      if (error instanceof QuotelineError)
        return new QuotelineError(error.code, `${path}: ${error.message}`, error);
      return error;
    });
  async function* given(): AsyncGenerator<string> {
    yield* paths;
  }
  try {
    for await (const outcome of inOrder(given(), options.workers * 2, attempt)) {
      if (typeof outcome === 'string') say(io, outcome);
      else {
        failed += 1;
        printError(io, outcome);
      }
    }
  } finally {
    await pool.close();
  }
  say(io, `${paths.length - failed} of ${paths.length} transcripts extracted`);
  return failed > 0 ? EXIT.badInput : EXIT.ok;
}
