/** Turns zod's facts about a wrong field into Quoteline's errors: where, what was expected. */
import type { z } from 'zod/mini';
import { QuotelineError } from './errors';

type Issue = z.core.$ZodIssue;

/** ["events", 3, "when"] → "events[3].when". */
export function pathText(path: readonly PropertyKey[]): string {
  const written = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return written.join('').replace(/^\./, '') || 'the document';
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' or ');
    case 'unrecognized_keys':
      return `no field ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}`;
    case 'too_small':
      return `at least ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}

/** A value nested 10,000 deep exhausts the stack of `JSON.stringify`. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return Array.isArray(value) ? 'a list nested too deep' : 'an object nested too deep';
  }
}

/** `undefined` is a missing field; long values are cut. */
function shown(value: unknown): string {
  if (value === undefined) return 'it is missing';
  const text = written(value);
  return `it is ${text.length > 60 ? `${text.slice(0, 57)}…` : text}`;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    root,
  );
}

export function explainIssue(issue: Issue, root: unknown): QuotelineError {
  const where = pathText(issue.path);
  const expected = expectation(issue);
  const found =
    issue.code === 'unrecognized_keys' ? 'it has more' : shown(valueAt(root, issue.path));
  return new QuotelineError('schema-invalid', `${where}: expected ${expected}, but ${found}`, {
    where,
    expected,
  });
}
