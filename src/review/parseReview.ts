/** From anything to a review one can rely on, or to errors that say what to mend. */
import { QuotelineError, type Result } from '../schema/errors';
import { explainIssue } from '../schema/explain';
import { reviewSchema, type Review } from './review';
import { REVIEW_VERSION } from './reviewVersion';

const failed = (errors: readonly QuotelineError[]): Result<never> => ({ ok: false, errors });

function versionOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'reviewVersion' in value
    ? value.reviewVersion
    : undefined;
}

function danglingKeys({ subjects, decisions }: Review): string[] {
  const keys = new Set(subjects.map(({ key }) => key));
  const named = decisions.flatMap((decision) => [
    decision.on,
    ...(decision.type === 'merge' ? [decision.from] : []),
    ...(decision.type === 'split' ? [decision.into] : []),
  ]);
  return [...new Set(named.filter((key) => !keys.has(key)))];
}

/** Errors: `schema-future`, `schema-invalid`, `reference-broken`. */
export function parseReview(value: unknown): Result<Review> {
  const version = versionOf(value);
  if (typeof version === 'number' && version > REVIEW_VERSION) {
    const facts = { where: 'reviewVersion', expected: `${REVIEW_VERSION} or lower` };
    return failed([
      new QuotelineError('schema-future', `the review is of version ${version}`, facts),
    ]);
  }
  const parsed = reviewSchema.safeParse(value);
  if (!parsed.success)
    return failed(parsed.error.issues.map((issue) => explainIssue(issue, value)));
  const dangling = danglingKeys(parsed.data);
  if (dangling.length === 0) return { ok: true, value: parsed.data };
  return failed(
    dangling.map((key) => {
      const message = `a decision speaks of ${JSON.stringify(key)}, which is no subject`;
      return new QuotelineError('reference-broken', message, { where: 'decisions' });
    }),
  );
}

/** The same from JSON text; a truncated file is `review-damaged`. */
export function parseReviewJson(json: string, where = 'the review'): Result<Review> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return failed([
      new QuotelineError('review-damaged', `${where} is not whole: ${message}`, { where }),
    ]);
  }
  return parseReview(value);
}
