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

function notesOn(raw: string, encoding: string): IngestNote[] {
  if (!MOJIBAKE.test(raw.slice(0, 200_000)) && !raw.includes('\ufffd')) return [];
  const message = `the file was read as ${NAMES[encoding] ?? encoding}, but some characters are spoilt: they were before it was saved, or it has another encoding`;
  return [{ code: 'encoding-doubtful', message }];
}

const NAMES: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little-endian)',
  'utf-16be': 'UTF-16 (big-endian)',
  'windows-1252': 'Windows-1252 (Western European)',
};

const assumed = (encoding: string, why: string): IngestNote => ({
  code: 'encoding-assumed',
  message: `${why}; it was read as ${NAMES[encoding] ?? encoding}`,
});

/** Control characters that no text holds, whatever its encoding. */
function isBinary(raw: string): boolean {
  const sample = raw.slice(0, 8000);
  const odd = sample.match(/[\u0000-\u0008\u000e-\u001a\u007f\ufffe\uffff]/g)?.length ?? 0;
  return sample.includes('\0') || odd > sample.length / 50;
}

function refuseBinary(raw: string, name: string): void {
  if (isBinary(raw)) throw new QuotelineError('file-binary', `${name} is no text`, { where: name });
}

/** Throws `file-binary`. */
export function decode(bytes: Uint8Array, contentType?: string, name = 'the file'): Decoded {
  const mark = MARKS.find(([start]) => startsWith(bytes, start));
  const guessed = mark ? null : zerosSay(bytes);
  const certain = mark?.[1] ?? guessed;
  if (certain) {
    const decoded = decodedAs(bytes.subarray(mark?.[0].length ?? 0), certain);
    refuseBinary(decoded.raw, name);
    const why = 'the file does not say its encoding';
    return guessed ? { ...decoded, notes: [assumed(guessed, why), ...decoded.notes] } : decoded;
  }
  refuseBinary(new TextDecoder('latin1').decode(bytes.subarray(0, 8000)), name);
  return decodeUnmarked(bytes, labelled(bytes, contentType));
}

/** As its label says, else as UTF-8, else as the web does. */
function decodeUnmarked(bytes: Uint8Array, label: string | null): Decoded {
  for (const encoding of label ? [label, 'utf-8'] : ['utf-8']) {
    const raw = tryDecode(bytes, encoding);
    if (raw === null) continue;
    const named = new TextDecoder(encoding).encoding;
    const wrong = label !== null && encoding !== label;
    const notes = wrong
      ? [assumed(named, `the file is not the “${label}” that it says it is`)]
      : [];
    return { raw, encoding: named, notes: [...notes, ...notesOn(raw, named)] };
  }
  const { raw } = decodedAs(bytes, 'windows-1252');
  const why = 'the file is not UTF-8';
  return { raw, encoding: 'windows-1252', notes: [assumed('windows-1252', why)] };
}

function decodedAs(bytes: Uint8Array, encoding: string): Decoded {
  const raw = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { raw, encoding, notes: notesOn(raw, encoding) };
}
