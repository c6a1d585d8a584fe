import { describe, expect, it } from 'vitest';
import { Extractor, ReadingFailed } from '../../../src/app/desk/extractor';
import type { Answer, Request } from '../../../src/app/desk/worker/messages';

/** A worker that a test answers for. */
class FakeWorker extends EventTarget {
  readonly asked: Request[] = [];
  isEnded = false;
  postMessage(request: Request): void {
    this.asked.push(request);
  }
  terminate(): void {
    this.isEnded = true;
  }
  say(answer: Answer): void {
    this.dispatchEvent(new MessageEvent('message', { data: answer }));
  }
}

function setUp() {
  const workers: FakeWorker[] = [];
  const extractor = new Extractor(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { extractor, workers };
}

const input = { content: 'Ada: hello', name: '' };

describe('the page’s side of the worker', () => {
  it('starts one worker for many questions and tells their answers apart', async () => {
    const { extractor, workers } = setUp();
    const first = extractor.readDate('may', '2024', 'en');
    const second = extractor.readDate('june', '2024', 'en');
    const [worker] = workers;
    worker?.say({ kind: 'date', id: 2, date: { edtf: '2024-06', reading: '' } });
    worker?.say({ kind: 'date', id: 1, date: null });
    expect(await first).toBeNull();
    expect(await second).toMatchObject({ edtf: '2024-06' });
    expect(workers).toHaveLength(1);
  });

  it('passes progress on and turns a failure into an error with its code', async () => {
    const { extractor, workers } = setUp();
    const shares: number[] = [];
    const { signal } = new AbortController();
    const reading = extractor.read(input, { progress: (share) => shares.push(share), signal });
    workers[0]?.say({ kind: 'progress', id: 1, share: 0.5 });
    workers[0]?.say({
      kind: 'failed',
      id: 1,
      error: { code: 'date-missing', message: 'no date', hint: 'give it' },
      found: {},
    });
    const error = await reading.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ReadingFailed);
    expect((error as ReadingFailed).error.code).toBe('date-missing');
    expect(shares).toEqual([0.5]);
  });

  it('asks nothing where it was cancelled before the text was there', async () => {
    const { extractor, workers } = setUp();
    const signal = AbortSignal.abort();
    const reading = extractor.read(input, { progress: () => {}, signal });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(workers).toHaveLength(0);
  });

  it('ends the worker when cancelled and starts another for the next text', async () => {
    const { extractor, workers } = setUp();
    const cancel = new AbortController();
    const reading = extractor.read(input, { progress: () => {}, signal: cancel.signal });
    cancel.abort();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(workers[0]?.isEnded).toBe(true);
    void extractor.readDate('may', '2024', 'en');
    expect(workers).toHaveLength(2);
  });
});
