/** The kept document of schemaVersion 1. */
import { readFileSync } from 'node:fs';
import type { QuotelineDocument } from '../../src/schema/document';
import { parseDocumentJson } from '../../src/schema/parse';

export function schema1Document(): QuotelineDocument {
  const parsed = parseDocumentJson(readFileSync('tests/fixtures/schema-1.quoteline.json', 'utf8'));
  if (!parsed.ok) throw new Error(parsed.errors.map(({ message }) => message).join('\n'));
  return parsed.value;
}
