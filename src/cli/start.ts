/** `npm start`: from a transcript to its timeline in the browser. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { QuotelineError } from '../schema/errors';
import { portFrom, readArguments } from './command';
import { exitCodeOf } from './exitCodes';
import { diagnosticLine, extractFile, writeDocument } from './extractFile';
import { documentNameOf } from './extractInto';
import { say, type Io } from './io';
import { printError } from './printError';
import { serveApp } from './server/serve';
import { eventTable } from './table';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const PORT = 4173;

const OPTIONS = {
  date: { type: 'string' },
  title: { type: 'string' },
  port: { type: 'string' },
} as const;

const documentPathOf = (transcript: string): string =>
  join(PROJECT, 'data', documentNameOf(transcript));

async function start(argv: readonly string[], io: Io): Promise<void> {
  const { values, positionals } = readArguments(argv, OPTIONS);
  const port = portFrom(values.port, PORT);
  // package.json names the first transcript; one given after `--` comes later and wins.
  const transcript = positionals.at(-1);
  if (transcript === undefined) throw new QuotelineError('usage', 'no transcript given');
  const documentPath = documentPathOf(transcript);
  const { document, diagnostics } = await extractFile(transcript, io.stdin, {
    date: values.date,
    title: values.title,
    previousPath: documentPath,
  });
  await writeDocument(documentPath, document);
  say(io, eventTable(document));
  diagnostics.forEach((diagnostic) => say(io, diagnosticLine(diagnostic)));
  const { address } = await serveApp({ root: join(PROJECT, 'dist/app'), documentPath, port });
  say(io, `\nwrote ${documentPath}\nopen ${address}   (Ctrl+C stops it)`);
}

const io: Io = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  interactive: process.stderr.isTTY === true,
  programFolder: new URL('./', import.meta.url),
};

start(process.argv.slice(2), io).catch((error: unknown) => {
  printError(io, error);
  process.exitCode = exitCodeOf(error);
});
