import type { TraceLine } from '../../time/types';
import { onePath, readArguments, type Command } from '../command';
import { EXIT, type ExitCode } from '../exitCodes';
import { diagnosticLine, documentBytes, extractFile, writeDocument } from '../extractFile';
import { say, type Io } from '../io';
import { extractNdjson } from '../stream/extractNdjson';
import { eventTable } from '../table';

const USAGE =
  'quoteline extract <file|-> [--date D] [--title T] [-o out.json] [--explain] [--strict] | --ndjson [--workers N]';

const OPTIONS = {
  date: { type: 'string' },
  title: { type: 'string' },
  output: { type: 'string', short: 'o' },
  explain: { type: 'boolean' },
  strict: { type: 'boolean' },
  ndjson: { type: 'boolean' },
  workers: { type: 'string' },
} as const;

type Values = ReturnType<typeof readArguments<typeof OPTIONS>>['values'];

const traceTo =
  (io: Io) =>
  ({ stage, rule, words, outcome, start }: TraceLine): void =>
    say(io, `${stage} ${start} ${JSON.stringify(words)} ${rule}: ${outcome}`);

async function extractOne(path: string, values: Values, io: Io): Promise<ExitCode> {
  const { document, diagnostics } = await extractFile(path, io.stdin, {
    date: values.date,
    title: values.title,
    previousPath: values.output,
    trace: values.explain ? traceTo(io) : undefined,
  });
  if (values.output === undefined) io.stdout.write(documentBytes(document));
  else await writeDocument(values.output, document);
  say(io, eventTable(document));
  diagnostics.forEach((diagnostic) => say(io, diagnosticLine(diagnostic)));
  if (values.output !== undefined) say(io, `wrote ${values.output}`);
  return values.strict && diagnostics.length > 0 ? EXIT.findings : EXIT.ok;
}

export const extract: Command = {
  name: 'extract',
  usage: USAGE,
  summary:
    'find the dated events that a transcript cites and write one document; --ndjson reads {id,text,date} lines from standard input, one line out for each',
  run: async (argv, io) => {
    const { values, positionals } = readArguments(argv, OPTIONS);
    if (values.ndjson) return extractNdjson(positionals, values, io);
    return extractOne(onePath(positionals, USAGE), values, io);
  },
};
