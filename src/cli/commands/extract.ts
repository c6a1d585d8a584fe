import { QuotelineError } from '../../schema/errors';
import type { TraceLine } from '../../time/types';
import { readArguments, type Command } from '../command';
import { EXIT, type ExitCode } from '../exitCodes';
import { diagnosticLine, documentBytes, extractFile, writeDocument } from '../extractFile';
import { extractMany } from '../extractMany';
import { underReview } from '../extractReviewed';
import { say, type Io } from '../io';
import { isAddress } from '../sourceFile';
import { extractNdjson, workersFrom } from '../stream/extractNdjson';
import { eventTable } from '../table';

const USAGE = `quoteline extract <file|url|-> [--date D] [--title T] [-o out.json] [--review r.json] [--explain] [--strict]
  quoteline extract <file> <file> … -o folder [--workers N]
  quoteline extract --ndjson [--workers N]`;

const OPTIONS = {
  date: { type: 'string' },
  title: { type: 'string' },
  output: { type: 'string', short: 'o' },
  review: { type: 'string' },
  explain: { type: 'boolean' },
  strict: { type: 'boolean' },
  'allow-private': { type: 'boolean' },
  ndjson: { type: 'boolean' },
  workers: { type: 'string' },
} as const;

type Values = ReturnType<typeof readArguments<typeof OPTIONS>>['values'];

const traceTo =
  (io: Io) =>
  ({ stage, rule, words, outcome, start }: TraceLine): void =>
    say(io, `${stage} ${start} ${JSON.stringify(words)} ${rule}: ${outcome}`);

/** A fetched page is kept beside the document made from it. */
const savedPageOf = (path: string, output: string | undefined): string | undefined =>
  isAddress(path) && output !== undefined ? `${output.replace(/\.json$/, '')}.source` : undefined;

async function extractOne(path: string, values: Values, io: Io): Promise<ExitCode> {
  const { document: found, diagnostics } = await extractFile(path, io.stdin, {
    date: values.date,
    title: values.title,
    allowPrivate: values['allow-private'],
    previousPath: values.output,
    savePath: savedPageOf(path, values.output),
    trace: values.explain ? traceTo(io) : undefined,
  });
  const { document, orphans } = await underReview(found, values.review, io);
  if (values.output === undefined) io.stdout.write(documentBytes(document));
  else await writeDocument(values.output, document);
  say(io, eventTable(document));
  diagnostics.forEach((diagnostic) => say(io, diagnosticLine(diagnostic)));
  if (values.output !== undefined) say(io, `wrote ${values.output}`);
  return values.strict && diagnostics.length + orphans > 0 ? EXIT.findings : EXIT.ok;
}

function manyInto(paths: readonly string[], values: Values, io: Io): Promise<ExitCode> {
  if (values.output === undefined) {
    throw new QuotelineError('usage', `${paths.length} files but no folder for their documents`, {
      expected: '-o folder',
    });
  }
  const { date, title, output: folder } = values;
  return extractMany(paths, { date, title, folder, workers: workersFrom(values.workers) }, io);
}

export const extract: Command = {
  name: 'extract',
  usage: USAGE,
  summary:
    'find the dated events that a transcript cites and write one document; --ndjson reads {id,text,date} lines from standard input, one line out for each',
  run: async (argv, io) => {
    const { values, positionals } = readArguments(argv, OPTIONS);
    if (values.ndjson) return extractNdjson(positionals, values, io);
    const [path, ...more] = positionals;
    if (path === undefined) throw new QuotelineError('usage', 'no file given', { expected: USAGE });
    return more.length > 0 ? manyInto(positionals, values, io) : extractOne(path, values, io);
  },
};
