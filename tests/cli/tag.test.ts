import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { tagLine, tagLines } from '../../src/cli/tag';

interface Answer {
  id: unknown;
  timexes?: { begin: number; end: number; text: string; type: string; value: string }[];
  error?: { code: string };
}
const answer = (value: unknown): Answer =>
  JSON.parse(tagLine(typeof value === 'string' ? value : JSON.stringify(value))) as Answer;

async function run(input: Readable): Promise<Answer[]> {
  const written: string[] = [];
  const output = new Writable({
    highWaterMark: 8,
    write(chunk: Buffer, _encoding, done) {
      written.push(chunk.toString());
      setImmediate(done);
    },
  });
  await tagLines(input, output);
  return written
    .join('')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Answer);
}

describe('quoteline tag', () => {
  it('answers a line with its time expressions, offsets into the text as given', () => {
    const text = '🙂 They met yesterday, on 13 May.';
    const { id, timexes } = answer({ id: 'a', text, date: '2021-05-14' });
    expect(id).toBe('a');
    expect(timexes?.map(({ type, value }) => [type, value])).toEqual([
      ['DATE', '2021-05-13'],
      ['DATE', '2021-05-13'],
    ]);
    for (const { begin, end, text: words } of timexes ?? [])
      expect(text.slice(begin, end)).toBe(words);
  });

  it('writes a range as the two expressions of TIMEX3', () => {
    const { timexes } = answer({ text: 'It ran from 1950 until 1953.', date: '2021-05-14' });
    expect(timexes?.map(({ value }) => value)).toEqual(['1950', '1953']);
  });

  it('names what a value was counted from', () => {
    const { timexes } = answer({ text: 'It opened in May 2011. Two months later it closed.' });
    expect(timexes?.[1]).toMatchObject({ value: '2011-07', anchor: { begin: 13, end: 21 } });
  });

  it.each([
    ['{"id":7,"text":', null, 'json-invalid'],
    [{ id: 7 }, 7, 'schema-invalid'],
    [{ id: 7, text: 5 }, 7, 'schema-invalid'],
    [{ id: 7, text: 'x', date: '2021-13-40' }, 7, 'date-invalid'],
  ])('answers %j with an error line that bears its id', (line, id, code) => {
    expect(answer(line)).toMatchObject({ id, error: { code } });
  });

  it('writes one line for each line in order, however slow the reader is', async () => {
    const lines = Array.from({ length: 200 }, (_none, id) =>
      id % 7 === 0 ? 'no JSON' : JSON.stringify({ id, text: `in ${1900 + (id % 100)}` }),
    );
    const answers = await run(Readable.from([Buffer.from(lines.join('\n'))]));
    expect(answers).toHaveLength(200);
    answers.forEach(({ id, error }, at) =>
      expect(at % 7 === 0 ? error?.code : id).toBe(at % 7 === 0 ? 'json-invalid' : at),
    );
  });
});
