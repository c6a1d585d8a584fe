/** From anything to a document one can rely on, or to errors that say what to mend. */
import { testOf } from './conforms';
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

type Fields = (value: Record<string, unknown>) => Result<QuotelineDocument>;

const copied: Fields = (value) => {
  const parsed = documentSchema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  return failed(parsed.error.issues.map((issue) => explainIssue(issue, value)));
};

const conforms = testOf(documentSchema);

const uncopied: Fields = (value) =>
  conforms(value) ? { ok: true, value: value as QuotelineDocument } : copied(value);

function checked(value: unknown, fields: Fields): Result<QuotelineDocument> {
  const current = migrated(value);
  if (!current.ok) return current;
  const parsed = fields(current.value);
  if (!parsed.ok) return parsed;
  const broken = checkReferences(parsed.value);
  return broken.length > 0 ? failed(broken) : parsed;
}

/**
 * Migrates, checks every field, then ids and references; what comes back is a copy. Quotes are not
 * compared with the text here: that is `verifyAnchors`.
 */
export function parseDocument(value: unknown): Result<QuotelineDocument> {
  return checked(value, copied);
}

/** The same for what was just read from JSON and belongs to nobody else: nothing is copied. */
export function parseFresh(value: unknown): Result<QuotelineDocument> {
  return checked(value, uncopied);
}

/** `where` names the file or address. */
export function notJson(error: unknown, where?: string): Result<never> {
  const message = error instanceof Error ? error.message : String(error);
  const facts = { where, expected: 'a Quoteline document' };
  return failed([new QuotelineError('json-invalid', `not JSON: ${message}`, facts)]);
}

/** The same from JSON text; `where` names the file or address in errors. */
export function parseDocumentJson(json: string, where?: string): Result<QuotelineDocument> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return notJson(error, where);
  }
  return parseFresh(value);
}
