import { describe, expect, it } from 'vitest';
import { parseDocumentJson } from '../../src/schema/parse';

describe('a value nested 10,000 deep', () => {
  it.each(['[', '{"a":'])('of %s is refused in words', (open) => {
    const close = open === '[' ? ']' : '}';
    const deep = `${open.repeat(10_000)}1${close.repeat(10_000)}`;
    const parsed = parseDocumentJson(`{"schemaVersion":1,"title":${deep}}`);
    expect(parsed.ok).toBe(false);
    expect(!parsed.ok && parsed.errors[0]?.message).toMatch(/^title: expected .*nested too deep$/);
  });
});
