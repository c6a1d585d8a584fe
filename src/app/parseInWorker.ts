/** Parses a document away from the page; the worker lives for one document. */
import type { QuotelineDocument } from '../schema/document';
import { QuotelineError, type Result } from '../schema/errors';
import type { ParseAnswer } from './parse.worker';

function resultOf(answer: ParseAnswer): Result<QuotelineDocument> {
  if (answer.ok) return answer;
  const errors = answer.errors.map(
    ({ code, message, ...facts }) => new QuotelineError(code, message, facts),
  );
  return { ok: false, errors };
}

/** `bytes` go over to the worker and are gone here. Rejects where the browser cannot start it. */
export function parseInWorker(
  bytes: ArrayBuffer,
  address: string,
): Promise<Result<QuotelineDocument>> {
  const worker = new Worker(new URL('./parse.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Result<QuotelineDocument>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ParseAnswer>) => {
      // Reading `data` unpacked the document; drawing it is a task of its own, with room for input between.
      setTimeout(() => resolve(resultOf(data)));
    };
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage({ bytes, address }, [bytes]);
  }).finally(() => worker.terminate());
}
