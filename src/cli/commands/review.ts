import { fileURLToPath } from 'node:url';
import { parseDocumentJson } from '../../schema/parse';
import { onePath, portFrom, readArguments, type Command } from '../command';
import { EXIT } from '../exitCodes';
import { say } from '../io';
import { printErrors } from '../printError';
import { readText } from '../readFile';
import { readReview, reviewPathOf } from '../review/reviewFile';
import { serveReview } from '../review/reviewServer';

const USAGE = 'quoteline review doc.json [--port N]';
const ANY_FREE_PORT = 0;
const OPTIONS = { port: { type: 'string' } } as const;

const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });

export const review: Command = {
  name: 'review',
  usage: USAGE,
  summary:
    'open the review editor on loopback; decisions go to doc.review.json beside the document',
  run: async (argv, io) => {
    const { values, positionals } = readArguments(argv, OPTIONS);
    const documentPath = onePath(positionals, USAGE);
    const port = portFrom(values.port, ANY_FREE_PORT);
    const parsed = parseDocumentJson(await readText(documentPath, io.stdin), documentPath);
    if (!parsed.ok) {
      printErrors(io, parsed.errors);
      return EXIT.badInput;
    }
    const reviewPath = reviewPathOf(documentPath);
    const { problem } = await readReview(reviewPath);
    if (problem) printErrors(io, [problem]);
    const root = fileURLToPath(new URL('../app/', io.programFolder));
    const { address, close } = await serveReview({ root, documentPath, reviewPath, port });
    say(io, `decisions go to ${reviewPath}`);
    say(io, `open ${address}   (Ctrl+C stops it)`);
    await interrupted();
    await close();
    return EXIT.ok;
  },
};
