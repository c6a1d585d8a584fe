import { existsSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extractLine } from '../../../src/cli/stream/extractLine';
import { extractLines } from '../../../src/cli/stream/extractLines';

const TALK = 'Ada Stone: The harbour treaty was signed in March 2011.';
const BUILT_WORKER = 'dist/node/extractWorker.js';

const line = (id: string, more: object = {}): string =>
  JSON.stringify({ id, text: TALK, date: '2024-06-21', ...more });

const MIXED = [line('a'), 'not json', line('b', { date: '2024-13-40' }), '{"id":7}', '', line('c')];

async function streamed(lines: readonly string[], workers: number): Promise<string[]> {
  let text = '';
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  const input = Readable.from([Buffer.from(lines.map((each) => `${each}\n`).join(''))]);
  await extractLines(input, output, { workers, workerScript: pathToFileURL(BUILT_WORKER) });
  return text.trimEnd().split('\n');
}

describe('extractLine', () => {
  it('gives the document under the id of its line', () => {
    const answer = JSON.parse(extractLine(line('x')));
    expect(answer).toMatchObject({ id: 'x', document: { schemaVersion: 1 } });
    expect(answer.document.events).toHaveLength(1);
  });

  it.each([
    ['not json', null, 'json-invalid'],
    ['{"id":7}', 7, 'schema-invalid'],
    [line('b', { date: '2024-13-40' }), 'b', 'date-invalid'],
    [line('e', { text: '  ' }), 'e', 'file-empty'],
    ['[]', null, 'schema-invalid'],
  ])('%s gives one error line with its id', (bad, id, code) => {
    expect(JSON.parse(extractLine(bad))).toMatchObject({ id, error: { code } });
  });
});

describe('extractLines', () => {
  it('gives exactly one line for each line, in order', async () => {
    const answers = (await streamed(MIXED, 1)).map(
      (answer) => JSON.parse(answer) as { id: unknown; error?: object },
    );
    expect(answers.map(({ id }) => id)).toEqual(['a', null, 'b', 7, null, 'c']);
    expect(answers.map(({ error }) => error !== undefined)).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  // `npm test` builds before it comes here; a lone vitest run may not have.
  it.skipIf(!existsSync(BUILT_WORKER))(
    'gives the same bytes whatever the number of workers',
    async () => {
      const many = Array.from({ length: 60 }, (_, n) => MIXED[n % MIXED.length] ?? '');
      expect(await streamed(many, 3)).toEqual(await streamed(many, 1));
    },
  );
});
