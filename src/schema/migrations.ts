/** Brings a stored document of an older version up to date, or says why it cannot. */
import { QuotelineError } from './errors';
import { applySteps, versionOf } from './migrationSteps';
import { SCHEMA_VERSION } from './schemaVersion';

/** Throws `schema-future` for a version this program does not know, `schema-invalid` for none. */
export function migrate(document: Record<string, unknown>): Record<string, unknown> {
  const version = versionOf(document);
  if (version === undefined) {
    throw new QuotelineError('schema-invalid', 'the document does not say its version', {
      where: 'schemaVersion',
      expected: `a whole number from 1 to ${SCHEMA_VERSION}`,
    });
  }
  if (version > SCHEMA_VERSION) {
    throw new QuotelineError('schema-future', `the document is of version ${version}`, {
      where: 'schemaVersion',
      expected: `${SCHEMA_VERSION} or lower`,
    });
  }
  return applySteps(document, version);
}
