/** SHA-256 at once: the browser's own answers only later, and on plain http not at all. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

type Hash = (algorithm: 'sha256', text: string) => string;

interface Runtime {
  readonly process?: {
    readonly getBuiltinModule?: (name: string) => { readonly hash?: Hash } | undefined;
  };
}

/** Asked for at run time: a browser's bundle must not import it. */
const native = (globalThis as Runtime).process?.getBuiltinModule?.('node:crypto')?.hash;

/** Where Node's is not at hand. */
export const portableSha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** Of the text as UTF-8, in hex; half a surrogate pair counts as U+FFFD. */
export const sha256Hex = (text: string): string =>
  native ? native('sha256', text) : portableSha256Hex(text);
