/** From anything to a document one can rely on, or to errors that say what to mend. */
import { documentSchema, type QuotelineDocument } from './document';
import { QuotelineError, type Result } from './errors';
import { explainIssue } from './explain';
import { migrate } from './migrations';
import { checkReferences } from './references';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const failed = (errors: readonly QuotelineError[]): Result<never> => ({ ok: false, errors });

function migrated(value: unknown): Result<Record<string, unknown>> {
  if (!isObject(value)) {
    const facts = { where: 'the document', expected: 'a JSON object' };
    return failed([new QuotelineError('schema-invalid', 'the document is not an object', facts)]);
  }
  try {
    return { ok: true, value: migrate(value) };
  } catch (error) {
    if (error instanceof QuotelineError) return failed([error]);
    throw error;
  }
}

/**
 * Migrates, checks every field, then ids and references. Quotes are not compared with the text here:
 * that is `verifyAnchors`.
 */
export function parseDocument(value: unknown): Result<QuotelineDocument> {
  const current = migrated(value);
  if (!current.ok) return current;
  const parsed = documentSchema.safeParse(current.value);
  if (!parsed.success) {
    return failed(parsed.error.issues.map((issue) => explainIssue(issue, current.value)));
  }
  const broken = checkReferences(parsed.data);
  return broken.length > 0 ? failed(broken) : { ok: true, value: parsed.data };
}

/** The same from JSON text; `where` names the file or address in errors. */
export function parseDocumentJson(json: string, where?: string): Result<QuotelineDocument> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return failed([
      new QuotelineError('json-invalid', `not JSON: ${message}`, {
        where,
        expected: 'a Quoteline document',
      }),
    ]);
  }
  return parseDocument(value);
}
