/** Runs in a worker: the bytes of a JSON file in, a checked document or the facts of its errors out. */
import type { QuotelineDocument } from '../schema/document';
import type { ErrorCode, ErrorFacts } from '../schema/errors';
import { parseDocumentJson } from '../schema/parse';

/** Error classes do not survive the way between threads: their facts do. */
export type ParseAnswer =
  | { readonly ok: true; readonly value: QuotelineDocument }
  | {
      readonly ok: false;
      readonly errors: readonly ({ code: ErrorCode; message: string } & ErrorFacts)[];
    };

addEventListener('message', ({ data }: MessageEvent<{ bytes: ArrayBuffer; address: string }>) => {
  const result = parseDocumentJson(new TextDecoder().decode(data.bytes), data.address);
  const answer: ParseAnswer = result.ok
    ? result
    : {
        ok: false,
        errors: result.errors.map(({ code, message, where, expected, hint }) => ({
          code,
          message,
          where,
          expected,
          hint,
        })),
      };
  postMessage(answer);
});
