/** The worker's side of `WorkerPool`. */
import { parentPort } from 'node:worker_threads';

/** A task and its answer carry the same number: a worker may have several under way. */
export interface Message {
  readonly id: number;
  readonly text: string;
}

/** `answer` never throws: what goes wrong is part of its answer. */
export function serveTasks(answer: (text: string) => string | Promise<string>): void {
  parentPort?.on('message', async ({ id, text }: Message) => {
    parentPort?.postMessage({ id, text: await answer(text) } satisfies Message);
  });
}
