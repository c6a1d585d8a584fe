import type { Exported } from '../../export/exportFormat';
import { EXPORT_FORMATS } from '../../export/formats';
import { refuseAstray } from '../../export/refuseAstray';
import { svgPicture } from '../../export/svg';
import type { QuotelineDocument } from '../../schema/document';
import { QuotelineError } from '../../schema/errors';
import { onePath, readArguments, type Command } from '../command';
import { EXIT } from '../exitCodes';
import { underReview } from '../extractReviewed';
import { say, type Io } from '../io';
import { checkAddress } from '../publish/checkAddress';
import { drawPng } from '../publish/drawPng';
import { loadDocument } from '../publish/loadDocument';
import { sayMissing } from '../publish/sayMissing';
import { writeAtomic } from '../writeAtomic';

const FORMATS = [...EXPORT_FORMATS.map(({ format }) => format), 'png'];
const USAGE = `quoteline export doc.json --to ${FORMATS.join('|')} [-o file] [--review r.json] [--url address]`;
const OPTIONS = {
  to: { type: 'string' },
  output: { type: 'string', short: 'o' },
  review: { type: 'string' },
  url: { type: 'string' },
} as const;

interface Written extends Pick<Exported, 'leftOut'> {
  readonly data: string | Uint8Array;
}

async function write(
  document: QuotelineDocument,
  to: string | undefined,
  address: string | undefined,
): Promise<Written> {
  if (to === 'png') return { data: await drawPng(svgPicture(document)), leftOut: [] };
  const known = EXPORT_FORMATS.find(({ format }) => format === to);
  if (!known) {
    const given = to === undefined ? 'no format given' : `there is no format ${JSON.stringify(to)}`;
    throw new QuotelineError('usage', given, { expected: `--to ${FORMATS.join(', ')}` });
  }
  const { text, leftOut } = known.write(document, address === undefined ? {} : { address });
  return { data: text, leftOut };
}

function sayLeftOut(io: Io, to: string | undefined, { leftOut }: Written): void {
  if (leftOut.length === 0) return;
  say(io, `${leftOut.length} of the events cannot be written as ${to}:`);
  for (const { title, reason } of leftOut) say(io, `  ${JSON.stringify(title)}: ${reason}`);
}

export const exportCommand: Command = {
  name: 'export',
  usage: USAGE,
  summary: 'write the timeline in a format of others',
  run: async (argv, io) => {
    const { values, positionals } = readArguments(argv, OPTIONS);
    const path = onePath(positionals, USAGE);
    const loaded = await loadDocument(path, io);
    if (!loaded) return EXIT.badInput;
    const { document } = await underReview(loaded, values.review, io);
    refuseAstray(document);
    const written = await write(document, values.to, checkAddress(values.url));
    if (values.output === undefined || values.output === '-') io.stdout.write(written.data);
    else await writeAtomic(values.output, written.data);
    if (values.to === 'png') sayMissing(io, document);
    sayLeftOut(io, values.to, written);
    return EXIT.ok;
  },
};
