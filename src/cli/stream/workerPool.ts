/** Runs text-to-text tasks in worker threads. */
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { QuotelineError } from '../../schema/errors';
import type { Message } from './serveTasks';

interface Task {
  readonly text: string;
  readonly resolve: (text: string) => void;
  readonly reject: (error: Error) => void;
}

interface Running extends Task {
  readonly worker: Worker;
}

/**
 * Each worker compiles the same functions for itself, and compiling them with all that they call costs it a second
 * of a second core. Inlining less and later takes a third off the processor time of a thousand transcripts.
 */
const FLAGS = ['--max-inlined-bytecode-size-cumulative=100', '--interrupt-budget=264000'];

export class WorkerPool {
  readonly #all: Worker[];
  /** A worker stands here once for each task that it has room for. */
  #idle: Worker[];
  #waiting: Task[] = [];
  readonly #running = new Map<number, Running>();
  #lastId = 0;
  /** Why there are no workers any more. */
  #lost: QuotelineError | null = null;

  /**
   * `script` serves tasks (`serveTasks`). With a `depth` above one a worker has its next task at hand while an
   * answer is on its way or a file is being written.
   */
  constructor(script: URL, size: number, depth = 1) {
    for (const flag of FLAGS) setFlagsFromString(flag);
    this.#all = Array.from({ length: size }, () => this.#start(script));
    this.#idle = Array.from({ length: depth }, () => this.#all).flat();
  }

  run(text: string): Promise<string> {
    if (this.#lost) return Promise.reject(this.#lost);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ text, resolve, reject });
      this.#next();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#all.map((worker) => worker.terminate()));
  }

  #start(script: URL): Worker {
    const worker = new Worker(script);
    worker.on('message', (message: Message) => this.#finish(message));
    worker.on('error', (error) => this.#fail(worker, error));
    return worker;
  }

  #next(): void {
    while (this.#idle.length > 0 && this.#waiting.length > 0) {
      const worker = this.#idle.pop() as Worker;
      const task = this.#waiting.shift() as Task;
      const id = ++this.#lastId;
      this.#running.set(id, { ...task, worker });
      worker.postMessage({ id, text: task.text } satisfies Message);
    }
  }

  #finish({ id, text }: Message): void {
    const task = this.#running.get(id);
    if (!task) return;
    this.#running.delete(id);
    this.#idle.push(task.worker);
    this.#next();
    task.resolve(text);
  }

  /** A worker that died takes its tasks with it; the others go on, and without others nobody waits. */
  #fail(worker: Worker, error: unknown): void {
    const message = `a worker stopped: ${error instanceof Error ? error.message : String(error)}`;
    const lost = new QuotelineError('internal', message);
    for (const [id, task] of this.#running) {
      if (task.worker !== worker) continue;
      this.#running.delete(id);
      task.reject(lost);
    }
    this.#idle = this.#idle.filter((one) => one !== worker);
    this.#all.splice(this.#all.indexOf(worker), 1);
    if (this.#all.length > 0) return;
    this.#lost = lost;
    for (const task of this.#waiting) task.reject(lost);
    this.#waiting = [];
  }
}
