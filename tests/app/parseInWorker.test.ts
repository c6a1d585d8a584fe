import { afterEach, expect, test, vi } from 'vitest';
import { parseInWorker } from '../../src/app/parseInWorker';
import type { ParseAnswer } from '../../src/app/parse.worker';

/** Answers when the test says so. */
class FakeWorker {
  static last: FakeWorker;
  onmessage?: (event: { data: ParseAnswer }) => void;
  readonly terminate = vi.fn();
  readonly postMessage = vi.fn();

  constructor() {
    FakeWorker.last = this;
  }
}

const microtasks = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

afterEach(() => vi.unstubAllGlobals());

test('what is done with a document from the worker is a task apart from unpacking it', async () => {
  vi.stubGlobal('Worker', FakeWorker);
  const done = vi.fn();
  const parsing = parseInWorker(new ArrayBuffer(8), 'big.json').then(done);
  FakeWorker.last.onmessage?.({
    data: { ok: false, errors: [{ code: 'json-invalid', message: 'no JSON', where: 'big.json' }] },
  });
  await microtasks();
  expect(done).not.toHaveBeenCalled();
  await parsing;
  expect(done.mock.calls[0]?.[0]).toMatchObject({
    ok: false,
    errors: [{ name: 'QuotelineError', code: 'json-invalid', where: 'big.json' }],
  });
  expect(FakeWorker.last.terminate).toHaveBeenCalledOnce();
});
