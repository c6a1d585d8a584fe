/** What is no transcript, or a spoilt one: refused in words, or read with a note that says what was assumed. */
import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest';
import { readableName } from '../../src/ingest/readableName';
import { QuotelineError } from '../../src/schema/errors';

const outcome = async (bytes: readonly number[] | Uint8Array, contentType?: string) =>
  ingest(Uint8Array.from(bytes), {
    name: 'talk.txt',
    ...(contentType === undefined ? {} : { contentType }),
  }).catch((error: unknown) => error as QuotelineError);

describe('bytes that are no text', () => {
  it.each([
    ['six zero bytes', [0, 0, 0, 0, 0, 0]],
    ['control characters of two bytes', [0, 1, 0, 2, 0, 3]],
    ['control characters of two bytes, the other way round', [1, 0, 2, 0, 3, 0]],
    ['zeros behind a mark of UTF-16', [0xff, 0xfe, 0, 0, 0, 0]],
    ['the mark of UTF-16 the wrong way round', [0xff, 0xfe, 0xff, 0xff, 0x41, 0]],
  ])('%s are refused as binary', async (_name, bytes) => {
    expect(await outcome(bytes)).toMatchObject({
      code: 'file-binary',
      message: 'talk.txt is no text',
    });
  });
});

describe('an encoding that was assumed', () => {
  it('is named where zeros gave it away', async () => {
    const bytes = Uint8Array.from(Buffer.from('We left in 1990.', 'utf16le'));
    expect(await outcome(bytes)).toMatchObject({
      text: 'We left in 1990.',
      notes: [
        {
          code: 'encoding-assumed',
          message: 'the file does not say its encoding; it was read as UTF-16 (little-endian)',
        },
      ],
    });
  });

  it('is named where the file says another one than it has', async () => {
    const bytes = new TextEncoder().encode('We left Porto Café in 1990!!');
    expect(await outcome(bytes, 'text/plain; charset=utf-16le')).toMatchObject({
      encoding: 'utf-8',
      notes: [
        {
          message: 'the file is not the “utf-16le” that it says it is; it was read as UTF-8',
        },
      ],
    });
  });

  it('is named where characters are spoilt', async () => {
    const bytes = new TextEncoder().encode('It’s Ana’s river: â€™ is no apostrophe.');
    const read = await outcome(bytes);
    expect('notes' in read && read.notes[0]?.message).toMatch(/^the file was read as UTF-8, but/);
  });
});

it('fifty megabytes are refused at once, with what fits', async () => {
  const bytes = new Uint8Array(50 * 1024 * 1024).fill(0x61);
  expect(await outcome(bytes)).toMatchObject({
    code: 'file-too-large',
    message: 'talk.txt holds 52.4 million characters of text',
    expected: 'at most 8.0 million characters',
  });
});

it.each([
  ['/a/b/2024-06-21_press-briefing.txt', '2024-06-21 press briefing'],
  ['C:\\talks\\Ana Brook, May 1990.docx', 'Ana Brook, May 1990'],
  ['hearing-3.final.vtt', 'hearing 3.final'],
  ['notes', 'notes'],
  ['', ''],
])('a file called %s is shown as “%s”', (name, title) => {
  expect(readableName(name)).toBe(title);
});
