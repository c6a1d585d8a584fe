import { verifyAnchors, type AnchorCheck } from '../../anchor/verifyAnchors';
import type { QuotelineDocument } from '../../schema/document';
import { parseDocumentJson } from '../../schema/parse';
import { onePath, readArguments, type Command } from '../command';
import { EXIT, type ExitCode } from '../exitCodes';
import { say, type Io } from '../io';
import { printErrors } from '../printError';
import { readText } from '../readFile';

const USAGE = 'quoteline check doc.json [--text corrected.txt]';
const OPTIONS = { text: { type: 'string' } } as const;

const hasText = (document: QuotelineDocument): boolean =>
  document.sources.every((source) => source.text !== undefined);

/** The quote that a check is about. */
function quoteOf(document: QuotelineDocument, { ownerId, kind, index }: AnchorCheck): string {
  if (kind === 'link') {
    const event = document.events.find(({ id }) => id === ownerId);
    return event?.links[index]?.evidence.exact ?? '';
  }
  const owner = [...document.events, ...document.undated].find(({ id }) => id === ownerId);
  return owner?.citations[index]?.passage.exact ?? '';
}

function report(document: QuotelineDocument, checks: readonly AnchorCheck[], io: Io): ExitCode {
  const astray = checks.filter(({ status }) => status !== 'found');
  for (const check of astray) {
    const { status, ownerId, kind, index } = check;
    say(
      io,
      `${status}: ${ownerId}, ${kind} ${index + 1}: ${JSON.stringify(quoteOf(document, check))}`,
    );
  }
  say(io, `${checks.length - astray.length} of ${checks.length} quotes found in place`);
  return astray.length > 0 ? EXIT.findings : EXIT.ok;
}

export const check: Command = {
  name: 'check',
  usage: USAGE,
  summary: 'check a document against the schema and every quote against its text',
  run: async (argv, io) => {
    const { values, positionals } = readArguments(argv, OPTIONS);
    const path = onePath(positionals, USAGE);
    const parsed = parseDocumentJson(await readText(path, io.stdin), path);
    if (!parsed.ok) {
      printErrors(io, parsed.errors);
      return EXIT.badInput;
    }
    const text = values.text === undefined ? undefined : await readText(values.text, io.stdin);
    if (text === undefined && !hasText(parsed.value)) {
      say(io, 'the document holds quotes only: give the transcript with --text to check them');
      return EXIT.findings;
    }
    return report(parsed.value, verifyAnchors(parsed.value, text), io);
  },
};
