/** One line of NDJSON in, exactly one line out: a document, or an error with the line's id. */
import { z } from 'zod/mini';
import { extract } from '../../extract/extract';
import type { Extraction, SourceInput } from '../../extract/types';
import { QuotelineError, type ErrorCode } from '../../schema/errors';
import { explainIssue } from '../../schema/explain';
import { checkDate } from '../meta';

/** What a line out holds. */
export type ExtractedLine =
  | ({ readonly id: unknown } & Extraction)
  | {
      readonly id: unknown;
      readonly error: {
        readonly code: ErrorCode;
        readonly message: string;
        readonly where?: string;
        readonly expected?: string;
        readonly hint?: string;
      };
    };

const text = z.optional(z.string());
const lineSchema = z.object({
  id: z.optional(z.union([z.string(), z.number()])),
  text: z.string(),
  title: text,
  date: text,
  place: text,
  url: text,
  publisher: text,
  language: text,
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

function inputOf(value: unknown): SourceInput {
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) throw explainIssue(parsed.error.issues[0]!, value);
  const { id, ...fields } = parsed.data;
  if (fields.date !== undefined) checkDate(fields.date, 'date');
  return { ...fields, ...(id === undefined ? {} : { id: String(id) }) } as SourceInput;
}

function errorLine(id: unknown, error: unknown): string {
  const { code, message, where, expected, hint } =
    error instanceof QuotelineError ? error : new QuotelineError('internal', String(error));
  return JSON.stringify({ id, error: { code, message, where, expected, hint } });
}

/** Never throws. */
export function extractLine(line: string): string {
  let value: unknown = null;
  try {
    value = parseLine(line);
    const { document, diagnostics } = extract(inputOf(value));
    return JSON.stringify({ id: idOf(value), document, diagnostics });
  } catch (error) {
    return errorLine(idOf(value), error);
  }
}
