/** The page's side of the worker: the only way from the page to extraction. Nothing is uploaded. */
import { QuotelineError } from '../../schema/errors';
import {
  fromFacts,
  type Answer,
  type Found,
  type Input,
  type Opened,
  type Request,
  type TypedDate,
} from './worker/messages';

/** An error of reading, with what could be found before it. */
export class ReadingFailed extends Error {
  readonly error: QuotelineError;
  readonly found: Found;

  constructor(error: QuotelineError, found: Found) {
    super(error.message);
    this.error = error;
    this.found = found;
  }
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  readonly progress: (share: number) => void;
}

export interface ReadOptions {
  /** 0…1. */
  readonly progress: (share: number) => void;
  readonly signal: AbortSignal;
}

const startWorker = (): Worker =>
  new Worker(new URL('./worker/extract.worker.ts', import.meta.url), { type: 'module' });

export class Extractor {
  readonly #start: () => Worker;
  #worker: Worker | null = null;
  #lastId = 0;
  readonly #waiting = new Map<number, Waiting>();

  constructor(start: () => Worker = startWorker) {
    this.#start = start;
  }

  /** Loads the worker before it is needed. */
  warm(): void {
    this.#worker ??= this.#listenTo(this.#start());
  }

  /** Throws `ReadingFailed`; an `AbortError` where the signal cancels. */
  async read(input: Input, { progress, signal }: ReadOptions): Promise<Opened> {
    // Cancelled while the file was still being taken in: no event will come any more.
    signal.throwIfAborted();
    const id = this.#nextId();
    const stop = (): void => this.#cancelAll();
    signal.addEventListener('abort', stop, { once: true });
    try {
      const answer = await this.#ask({ kind: 'read', id, input }, progress);
      if (answer.kind !== 'opened') throw new Error(`unexpected answer ${answer.kind}`);
      return answer.opened;
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  /** `null` where the words name no date. */
  async readDate(words: string, spokenOn: string, language: string): Promise<TypedDate | null> {
    const id = this.#nextId();
    const answer = await this.#ask({ kind: 'date', id, words, spokenOn, language });
    return answer.kind === 'date' ? answer.date : null;
  }

  close(): void {
    this.#cancelAll();
  }

  #nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  #ask(request: Request, progress: (share: number) => void = () => {}): Promise<Answer> {
    this.warm();
    return new Promise((resolve, reject) => {
      this.#waiting.set(request.id, { resolve, reject, progress });
      this.#worker?.postMessage(request);
    });
  }

  #listenTo(worker: Worker): Worker {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#take(data));
    worker.addEventListener('error', (event) => {
      const reason = event.message || 'the reader did not start';
      this.#end(new ReadingFailed(new QuotelineError('internal', reason), {}));
    });
    return worker;
  }

  #take(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id);
    if (!waiting) return;
    if (answer.kind === 'progress') return waiting.progress(answer.share);
    this.#waiting.delete(answer.id);
    if (answer.kind === 'failed') {
      waiting.reject(new ReadingFailed(fromFacts(answer.error), answer.found));
    } else waiting.resolve(answer);
  }

  /** A running extraction never yields: only ending its worker stops it. */
  #cancelAll(): void {
    this.#end(new DOMException('cancelled', 'AbortError'));
  }

  #end(error: Error): void {
    this.#worker?.terminate();
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
