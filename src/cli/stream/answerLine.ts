/** One line of NDJSON in, exactly one line out: an answer, or an error with the line's id. */
import { QuotelineError } from '../../schema/errors';
import { plainError } from './plainError';

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new QuotelineError('json-invalid', `not JSON: ${(error as Error).message}`, {
      expected: 'one object a line with id, text, date',
      hint: 'Write one JSON object on each line.',
    });
  }
}

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : null;

/** Never throws: what `answer` throws becomes the error line. */
export function answerLine(line: string, answer: (value: unknown) => object): string {
  let value: unknown = null;
  try {
    value = parseLine(line);
    return JSON.stringify({ id: idOf(value), ...answer(value) });
  } catch (error) {
    return JSON.stringify({ id: idOf(value), error: plainError(error) });
  }
}
