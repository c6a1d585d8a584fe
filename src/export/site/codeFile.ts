/** A script or stylesheet whose name carries the hash of its bytes, so that no re-publish changes what a snippet loads. */
import { sha256, sha384 } from '@noble/hashes/sha2.js';

export interface CodeFile {
  /** "widget.1f2e3d4c5b.js" */
  readonly path: string;
  /** Subresource Integrity: "sha384-…". */
  readonly integrity: string;
  readonly bytes: Uint8Array;
}

const HASH_LENGTH = 10;

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

export const integrityOf = (bytes: Uint8Array): string => `sha384-${base64(sha384(bytes))}`;

/** For `script-src` and `style-src` of a page that holds its code inline (CSP 3, §2.3.1). */
export const cspHash = (text: string): string => `'sha256-${base64(sha256(utf8(text)))}'`;

export function codeFile(name: string, extension: 'js' | 'css', text: string): CodeFile {
  const bytes = utf8(text);
  const hash = hex(sha256(bytes)).slice(0, HASH_LENGTH);
  return { path: `${name}.${hash}.${extension}`, integrity: integrityOf(bytes), bytes };
}

const CODE_PATH = /^[\w-]+\.[0-9a-f]{10}\.(?:js|css)$/;

/** Such files are never deleted: an article somewhere may load them in ten years. */
export const isCodePath = (path: string): boolean => CODE_PATH.test(path);
