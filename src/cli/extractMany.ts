/** Many transcripts into one folder through all cores; a bad one costs only itself. */
import { QuotelineError } from '../schema/errors';
import type { Said } from './extractFile';
import { documentNameOf, extractInto, type FileTask } from './extractInto';
import { EXIT, type ExitCode } from './exitCodes';
import { say, type Io } from './io';
import { printError } from './printError';
import { saidIn } from './stream/answerFile';
import { inOrder } from './stream/inOrder';
import { WorkerPool } from './stream/workerPool';

interface ManyOptions extends Said {
  readonly folder: string;
  readonly workers: number;
}

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

/** Files under way in each worker: while one is being written the next is read. */
const FILES_PER_WORKER = 2;

/** Says one line a file, in the order they were given; exits with 3 where any failed. */
export async function extractMany(
  paths: readonly string[],
  options: ManyOptions,
  io: Io,
): Promise<ExitCode> {
  assertDistinct(paths);
  const { date, title, folder, workers } = options;
  // An entry of its own in vite.config.ts.
  const script = new URL('extractFileWorker.js', io.programFolder);
  const pool = new WorkerPool(script, workers, FILES_PER_WORKER);
  let failed = 0;
  const extractOne = async (path: string): Promise<string> => {
    const task: FileTask = { path, folder, date, title };
    return path === '-'
      ? extractInto(task, io.stdin)
      : saidIn(await pool.run(JSON.stringify(task)));
  };
  const attempt = (path: string): Promise<string | Error> =>
    extractOne(path).catch((error: Error) => {
      if (error instanceof QuotelineError)
        return new QuotelineError(error.code, `${path}: ${error.message}`, error);
      return error;
    });
  async function* given(): AsyncGenerator<string> {
    yield* paths;
  }
  try {
    for await (const outcome of inOrder(given(), workers * FILES_PER_WORKER * 4, attempt)) {
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
