/** JSON as the document or review that it holds: with the schema, which a transcript does not need. */
import { parseReview } from '../../../review/parseReview';
import { parseDocument } from '../../../schema/parse';
import { QuotelineError, type Result } from '../../../schema/errors';
import type { Opened } from './messages';

function firstOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const [first] = result.errors;
  const more = result.errors.length - 1;
  if (!first || more === 0) throw first ?? new QuotelineError('internal', 'no error given');
  const { where, expected, hint } = first;
  throw new QuotelineError(first.code, `${first.message} (and ${more} more)`, {
    ...{ where, expected, hint },
  });
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new QuotelineError('json-invalid', `${name || 'this'} is not whole JSON: ${reason}`, {
      expected: 'a Quoteline document or review',
    });
  }
}

/** Throws `json-invalid` and what `parseDocument` and `parseReview` find. */
export function openOurs(text: string, name: string): Opened {
  const value = parsed(text, name);
  if (typeof value === 'object' && value !== null && 'reviewVersion' in value) {
    return { kind: 'review', review: firstOf(parseReview(value)) };
  }
  const document = firstOf(parseDocument(value));
  return { kind: 'document', document, diagnostics: [], isNew: false };
}
