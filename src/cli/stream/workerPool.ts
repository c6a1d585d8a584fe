/** Runs text-to-text tasks in worker threads, one task at a time each. */
import { Worker } from 'node:worker_threads';
import { QuotelineError } from '../../schema/errors';

interface Task {
  readonly input: string;
  readonly resolve: (output: string) => void;
  readonly reject: (error: Error) => void;
}

export class WorkerPool {
  readonly #idle: Worker[] = [];
  readonly #all: Worker[];
  readonly #waiting: Task[] = [];
  readonly #running = new Map<Worker, Task>();

  /** `script` answers every message (a string) with one message (a string). */
  constructor(script: URL, size: number) {
    this.#all = Array.from({ length: size }, () => this.#start(script));
    this.#idle.push(...this.#all);
  }

  run(input: string): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ input, resolve, reject });
      this.#next();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#all.map((worker) => worker.terminate()));
  }

  #start(script: URL): Worker {
    const worker = new Worker(script);
    worker.on('message', (output: string) => this.#finish(worker, (task) => task.resolve(output)));
    worker.on('error', (error) => this.#fail(worker, error));
    return worker;
  }

  #next(): void {
    while (this.#idle.length > 0 && this.#waiting.length > 0) {
      const worker = this.#idle.pop() as Worker;
      const task = this.#waiting.shift() as Task;
      this.#running.set(worker, task);
      worker.postMessage(task.input);
    }
  }

  #finish(worker: Worker, settle: (task: Task) => void): void {
    const task = this.#running.get(worker);
    this.#running.delete(worker);
    this.#idle.push(worker);
    if (task) settle(task);
    this.#next();
  }

  /** A worker that died takes its task with it; the others go on. */
  #fail(worker: Worker, error: unknown): void {
    const message = `a worker stopped: ${error instanceof Error ? error.message : String(error)}`;
    this.#running.get(worker)?.reject(new QuotelineError('internal', message));
    this.#running.delete(worker);
  }
}
