/** `quoteline tag`: NDJSON `{id, text, date}` in, `{id, timexes}` out, one line for each line, in constant memory. */
import { Readable, type Writable } from 'node:stream';
import { z } from 'zod/mini';
import { explainIssue } from '../schema/explain';
import { tagTimexes } from '../time';
import '../time/languages/all';
import { checkDate } from './meta';
import { answerLine } from './stream/answerLine';
import { writeLine } from './stream/inOrder';
import { readLines } from './stream/lines';

const lineSchema = z.object({
  id: z.optional(z.union([z.string(), z.number()])),
  text: z.string(),
  date: z.optional(z.string()),
  language: z.optional(z.string()),
  mode: z.optional(z.enum(['news', 'dialogue', 'narrative'])),
});

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

/** Never throws: a bad line becomes an error line with its id. Offsets are into `text` as it was given. */
export const tagLine = (line: string): string =>
  answerLine(line, (value) => ({ timexes: timexesOf(value) }));

/** `input` gives bytes, or lines already split; waits where `output` is slower. */
export async function tagLines(
  input: AsyncIterable<string> | Readable,
  output: Writable,
): Promise<void> {
  const lines = input instanceof Readable ? readLines(input) : input;
  for await (const line of lines) await writeLine(output, tagLine(line));
}
