/** `quoteline tag`: NDJSON `{id, text, date}` in, `{id, timexes}` out, one line for each line, in constant memory. */
import { Readable, type Writable } from 'node:stream';
import { z } from 'zod/mini';
import { QuotelineError } from '../schema/errors';
import { explainIssue } from '../schema/explain';
import { tagTimexes } from '../time';
import { checkDate } from './meta';
import { writeLine } from './stream/inOrder';
import { readLines } from './stream/lines';

const lineSchema = z.object({
  id: z.optional(z.union([z.string(), z.number()])),
  text: z.string(),
  date: z.optional(z.string()),
  language: z.optional(z.string()),
  mode: z.optional(z.enum(['news', 'dialogue', 'narrative'])),
});

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

function timexesOf(value: unknown) {
  const parsed = lineSchema.safeParse(value);
  const [issue] = parsed.error?.issues ?? [];
  if (!parsed.success) throw issue ? explainIssue(issue, value) : parsed.error;
  const { text, date, language, mode } = parsed.data;
  if (date !== undefined) checkDate(date, 'date');
  return tagTimexes(text, {
    date: date ?? null,
    ...(language === undefined ? {} : { language }),
    ...(mode === undefined ? {} : { mode }),
  });
}

function errorLine(id: unknown, error: unknown): string {
  const { code, message, where, expected, hint } =
    error instanceof QuotelineError ? error : new QuotelineError('internal', String(error));
  return JSON.stringify({ id, error: { code, message, where, expected, hint } });
}

/** Never throws: a bad line becomes an error line with its id. Offsets are into `text` as it was given. */
export function tagLine(line: string): string {
  let value: unknown = null;
  try {
    value = parseLine(line);
    return JSON.stringify({ id: idOf(value), timexes: timexesOf(value) });
  } catch (error) {
    return errorLine(idOf(value), error);
  }
}

/** `input` gives bytes, or lines already split; waits where `output` is slower. */
export async function tagLines(
  input: AsyncIterable<string> | Readable,
  output: Writable,
): Promise<void> {
  const lines = input instanceof Readable ? readLines(input) : input;
  for await (const line of lines) await writeLine(output, tagLine(line));
}
