import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/cli/stream/lines';

async function linesOf(chunks: readonly Uint8Array[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(Readable.from(chunks))) lines.push(line);
  return lines;
}

/** Cuts bytes into chunks of `size`, also in the middle of a character. */
function chunked(text: string, size: number): Uint8Array[] {
  const bytes = Buffer.from(text);
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  );
}

describe('readLines', () => {
  it('splits at \\n alone, whatever else looks like a line end', async () => {
    expect(await linesOf([Buffer.from('a\u2028b\nc\r\nd\u0085e')])).toEqual([
      'a\u2028b',
      'c',
      'd\u0085e',
    ]);
  });

  it('gives an empty line for an empty line, none for an empty end', async () => {
    expect(await linesOf([Buffer.from('a\n\nb\n')])).toEqual(['a', '', 'b']);
  });

  it('joins characters that a chunk border cuts', async () => {
    const unit = fc.constantFrom('a', 'é', '日', '🜂', '\n', ' ');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit }), fc.integer({ min: 1, max: 7 }), async (text, size) => {
        const expected = text.split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(await linesOf(chunked(text, size))).toEqual(expected);
      }),
    );
  });
});
