/** A file of ours, told by what it holds and not by its name. */
import { parseReview } from '../../../review/parseReview';
import { parseDocument } from '../../../schema/parse';
import { QuotelineError, type Result } from '../../../schema/errors';
import type { Input, Opened } from './messages';

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

const textOf = ({ content }: Input): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

/** `null` where the input is not JSON of ours: then it is a transcript. */
export function openJson(input: Input): Opened | null {
  const isNamedJson = /\.json$/i.test(input.name);
  const text = textOf(input);
  if (!isNamedJson && !/^\s*\{\s*"/.test(text)) return null;
  const value = parsed(text, input.name);
  if (typeof value === 'object' && value !== null && 'reviewVersion' in value) {
    return { kind: 'review', review: firstOf(parseReview(value)) };
  }
  const document = firstOf(parseDocument(value));
  return { kind: 'document', document, diagnostics: [], isNew: false };
}
