/** From anything to a document one can rely on, or to errors that say what to mend. */
import { documentSchema, type QuotelineDocument } from './document';
import { QuotelineError, type Result } from './errors';
import { explainIssue } from './explain';
import { migrate } from './migrations';
import { notJson } from './notJson';
import { checkReferences } from './references';
import { isObject } from './shapes';
import { soundDocument } from './sound';

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

function fieldsOf(value: Record<string, unknown>): Result<QuotelineDocument> {
  const parsed = documentSchema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  return failed(parsed.error.issues.map((issue) => explainIssue(issue, value)));
}

/**
 * Migrates, checks every field, then ids and references; what comes back is a copy. Quotes are not
 * compared with the text here: that is `verifyAnchors`.
 */
export function parseDocument(value: unknown): Result<QuotelineDocument> {
  const current = migrated(value);
  if (!current.ok) return current;
  const parsed = fieldsOf(current.value);
  if (!parsed.ok) return parsed;
  const broken = checkReferences(parsed.value);
  return broken.length > 0 ? failed(broken) : parsed;
}

/** The same from JSON text, without a copy; `where` names the file or address in errors. */
export function parseDocumentJson(json: string, where?: string): Result<QuotelineDocument> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return notJson(error, where);
  }
  const document = soundDocument(value);
  return document ? { ok: true, value: document } : parseDocument(value);
}
