import { describe, expect, it } from 'vitest';
import { portableSha256Hex, sha256Hex } from '../../src/extract/sha256';

describe('SHA-256', () => {
  it('gives the digest of the standard for "abc"', () => {
    expect(sha256Hex('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it.each(['', 'Zürich – “über”', '🕰️', 'half a pair: \ud83d', '\0'])(
    'is the same in Node and elsewhere for %j',
    (text) => {
      expect(sha256Hex(text)).toBe(portableSha256Hex(text));
    },
  );
});
