/** A document with which nothing is wrong, without zod: the page says yes to it before its first frame. */
import { conforms } from './conforms';
import type { QuotelineDocument } from './document';
import { applySteps, versionOf } from './migrationSteps';
import { checkReferences } from './references';
import { SCHEMA_VERSION } from './schemaVersion';
import { isObject } from './shapes';

/**
 * Checks all that `parseDocument` checks, and copies nothing: for what was just read from JSON and belongs
 * to nobody else. `null` where anything is wrong; `parseDocument` then says what.
 */
export function soundDocument(value: unknown): QuotelineDocument | null {
  const version = isObject(value) ? versionOf(value) : undefined;
  if (!isObject(value) || version === undefined || version > SCHEMA_VERSION) return null;
  const current = applySteps(value, version);
  if (!conforms(current)) return null;
  const document = current as QuotelineDocument;
  return checkReferences(document).length === 0 ? document : null;
}
