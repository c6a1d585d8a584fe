/** One line of NDJSON in, exactly one line out: a document, or an error with the line's id. */
import { z } from 'zod/mini';
import { extract } from '../../extract/extract';
import '../../time/languages/all';
import type { SourceInput } from '../../extract/types';
import { explainIssue } from '../../schema/explain';
import { checkDate } from '../meta';
import { answerLine } from './answerLine';

const text = z.optional(z.string());
const lineSchema = z.object({
  id: z.optional(z.union([z.string(), z.number()])),
  text: z.string(),
  title: text,
  name: text,
  date: text,
  place: text,
  url: text,
  publisher: text,
  language: text,
});

function inputOf(value: unknown): SourceInput {
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) throw explainIssue(parsed.error.issues[0]!, value);
  const { id, ...fields } = parsed.data;
  if (fields.date !== undefined) checkDate(fields.date, 'date');
  return { ...fields, ...(id === undefined ? {} : { id: String(id) }) } as SourceInput;
}

/** Never throws. */
export const extractLine = (line: string): string =>
  answerLine(line, (value) => extract(inputOf(value)));
