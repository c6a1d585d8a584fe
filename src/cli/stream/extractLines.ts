/** `extract --ndjson`: streams lines through all cores, in order, with constant memory. */
import { availableParallelism } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { extractLine } from './extractLine';
import { inOrder, writeLine } from './inOrder';
import { readLines } from './lines';
import { WorkerPool } from './workerPool';

/** Lines under way for each worker: enough to keep it busy while an earlier, longer line is awaited. */
const LINES_PER_WORKER = 8;
/** Of them in the worker itself: the next one is there before an answer has been written. */
const DEPTH = 2;

export interface Streamed {
  readonly lines: number;
  readonly errors: number;
}

interface StreamOptions {
  /** One runs in this thread. */
  readonly workers?: number;
  readonly workerScript: URL;
  readonly progress?: (lines: number) => void;
}

const isError = (line: string): boolean => line.includes('"error":{"code":');

async function pump(
  input: Readable,
  output: Writable,
  width: number,
  task: (line: string) => Promise<string>,
  progress?: (lines: number) => void,
): Promise<Streamed> {
  let lines = 0;
  let errors = 0;
  for await (const line of inOrder(readLines(input), width, task)) {
    await writeLine(output, line);
    lines += 1;
    if (isError(line)) errors += 1;
    progress?.(lines);
  }
  return { lines, errors };
}

/** The same bytes whatever the number of workers. */
export async function extractLines(
  input: Readable,
  output: Writable,
  { workers = availableParallelism(), workerScript, progress }: StreamOptions,
): Promise<Streamed> {
  if (workers <= 1) return pump(input, output, 1, async (line) => extractLine(line), progress);
  const pool = new WorkerPool(workerScript, workers, DEPTH);
  try {
    return await pump(
      input,
      output,
      workers * LINES_PER_WORKER,
      (line) => pool.run(line),
      progress,
    );
  } finally {
    await pool.close();
  }
}
