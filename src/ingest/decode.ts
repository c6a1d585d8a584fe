/** Bytes to text: what a mark or a label says, else UTF-8, else what is likely, and says so. */
import { QuotelineError } from '../schema/errors';
import type { IngestNote } from './types';

export interface Decoded {
  readonly raw: string;
  readonly encoding: string;
  readonly notes: readonly IngestNote[];
}

const MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** Half of all bytes are zero in Latin text as UTF-16; which half tells the order. */
function zerosSay(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even++;
    else odd++;
  });
  const many = sample.length / 4;
  if (odd > many && even < many / 8) return 'utf-16le';
  return even > many && odd < many / 8 ? 'utf-16be' : null;
}

/** In an HTTP header, an HTML `meta` or an XML declaration. */
function labelled(bytes: Uint8Array, contentType: string | undefined): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const label =
    /charset=["']?([\w:-]{2,40})/i.exec(contentType ?? '')?.[1] ??
    (/^\s*</.test(head)
      ? /<meta[^>]{0,200}charset=["']?([\w:-]{2,40})/i.exec(head)?.[1]
      : undefined) ??
    /^<\?xml[^>]{0,100}encoding=["']([\w:-]{2,40})/i.exec(head)?.[1];
  return label?.toLowerCase() ?? null;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null; // an unknown label, or bytes that it does not allow
  }
}

/** UTF-8 that was once read as Latin-1: "â€™" for "’". */
const MOJIBAKE = /â€[™œ\u009d“”¦]|Ã[©¨¤¶¼±]/;

function notesOn(raw: string): IngestNote[] {
  if (!MOJIBAKE.test(raw.slice(0, 200_000)) && !raw.includes('\ufffd')) return [];
  return [
    { code: 'encoding-doubtful', message: 'some characters were spoilt before the file was saved' },
  ];
}

/** Control characters that no text holds. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8000);
  let odd = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 27) || byte === 127) odd++;
  return sample.includes(0) || odd > sample.length / 50;
}

/** Throws `file-binary`. */
export function decode(bytes: Uint8Array, contentType?: string, name = 'the file'): Decoded {
  const mark = MARKS.find(([start]) => startsWith(bytes, start));
  const certain = mark?.[1] ?? zerosSay(bytes);
  if (certain) return decodedAs(bytes.subarray(mark?.[0].length ?? 0), certain);
  if (isBinary(bytes)) {
    throw new QuotelineError('file-binary', `${name} is no text`, { where: name });
  }
  const label = labelled(bytes, contentType);
  for (const encoding of label ? [label, 'utf-8'] : ['utf-8']) {
    const raw = tryDecode(bytes, encoding);
    if (raw !== null)
      return { raw, encoding: new TextDecoder(encoding).encoding, notes: notesOn(raw) };
  }
  const { raw } = decodedAs(bytes, 'windows-1252');
  const message = 'the file is not UTF-8; it was read as Windows-1252 (Western European)';
  return { raw, encoding: 'windows-1252', notes: [{ code: 'encoding-assumed', message }] };
}

function decodedAs(bytes: Uint8Array, encoding: string): Decoded {
  const raw = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { raw, encoding, notes: notesOn(raw) };
}
