/** What stands beside a transcript in `<name>.meta.json`; options on the command line win over it. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod/mini';
import { parseEdtf } from '../calendar/edtf';
import { QuotelineError } from '../schema/errors';
import { explainIssue } from '../schema/explain';

const metaSchema = z.strictObject({
  title: z.optional(z.string()),
  date: z.optional(z.string()),
  place: z.optional(z.string()),
  language: z.optional(z.string()),
  publisher: z.optional(z.string()),
  url: z.optional(z.string()),
});

export type Meta = z.infer<typeof metaSchema>;

export const metaPathOf = (transcriptPath: string): string =>
  `${transcriptPath.replace(/\.[^./\\]+$/, '')}.meta.json`;

function parseMeta(json: string, path: string): Meta {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new QuotelineError('json-invalid', `${path} is not JSON: ${String(error)}`, {
      where: path,
      expected: 'an object with title, date, place, language, publisher, url',
      hint: 'Correct the file or remove it.',
    });
  }
  const parsed = metaSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues.map((issue) => explainIssue(issue, value));
  throw new QuotelineError('schema-invalid', `${path}: ${first?.message ?? 'not as expected'}`, {
    where: path,
    expected: first?.expected,
    hint: 'Correct the field in the meta file.',
  });
}

/** Empty where there is no meta file. Throws `json-invalid`, `schema-invalid`. */
export async function readMeta(transcriptPath: string): Promise<Meta> {
  const path = metaPathOf(transcriptPath);
  let json: string;
  try {
    json = await readFile(path, 'utf8');
  } catch {
    return {};
  }
  return parseMeta(json, path);
}

/** A day, month or year that exists. Throws `date-invalid`. */
export function checkDate(date: string, where: string): string {
  const precision = parseEdtf(date)?.precision;
  if (precision === 'day' || precision === 'month' || precision === 'year') return date;
  throw new QuotelineError(
    'date-invalid',
    `${where} is ${JSON.stringify(date)}, not a date that exists`,
    {
      where,
      expected: 'a day, month or year, as 2024-06-14, 2024-06 or 2024',
    },
  );
}
