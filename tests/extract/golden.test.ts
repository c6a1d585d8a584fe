import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { documentBytes, extractFile } from '../../src/cli/extractFile';

const TRANSCRIPT = 'data/transcripts/lavrov-2024-06-21.txt';
const DOCUMENT = 'data/lavrov-2024-06-21.quoteline.json';

const extracted = async (): Promise<string> =>
  documentBytes((await extractFile(TRANSCRIPT, Readable.from([]), {})).document);

it('the first transcript gives its committed document byte for byte, twice (mend with `npm run golden`)', async () => {
  const committed = readFileSync(DOCUMENT, 'utf8');
  expect(await extracted()).toBe(committed);
  expect(await extracted()).toBe(committed);
});
