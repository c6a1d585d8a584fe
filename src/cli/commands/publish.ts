import { socialCard } from '../../export/picture/socialCard';
import { site } from '../../export/site';
import { QuotelineError } from '../../schema/errors';
import { onePath, readArguments, type Command } from '../command';
import { EXIT } from '../exitCodes';
import { underReview } from '../extractReviewed';
import { say } from '../io';
import { checkAddress } from '../publish/checkAddress';
import { drawPng } from '../publish/drawPng';
import { loadDocument } from '../publish/loadDocument';
import { readAssets } from '../publish/readAssets';
import { sayMissing } from '../publish/sayMissing';
import { mendSite, writeSite } from '../publish/writeSite';

const USAGE =
  'quoteline publish doc.json -o folder [--review r.json] [--url address] [--quotes-only]';
const OPTIONS = {
  output: { type: 'string', short: 'o' },
  review: { type: 'string' },
  url: { type: 'string' },
  'quotes-only': { type: 'boolean' },
} as const;

export const publish: Command = {
  name: 'publish',
  usage: USAGE,
  summary: 'write a folder that any web server can serve: page, widget, frame, downloads',
  run: async (argv, io) => {
    const { values, positionals } = readArguments(argv, OPTIONS);
    const path = onePath(positionals, USAGE);
    const folder = values.output;
    if (folder === undefined)
      throw new QuotelineError('usage', 'no folder given', { expected: USAGE });
    await mendSite(folder);
    const address = checkAddress(values.url);
    const loaded = await loadDocument(path, io);
    if (!loaded) return EXIT.badInput;
    const { document } = await underReview(loaded, values.review, io);
    const assets = await readAssets(new URL('../', io.programFolder));
    const preview = await drawPng(socialCard(document), 1);
    const files = site(document, assets, { address, preview, quotesOnly: values['quotes-only'] });
    await writeSite(folder, files);
    sayMissing(io, document);
    say(io, `${files.size} files in ${folder}; README.txt there says how to put them online`);
    if (address === undefined)
      say(io, 'no --url given: oEmbed and the picture for networks need the full address');
    return EXIT.ok;
  },
};
