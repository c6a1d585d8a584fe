/**
 * Rewrites stored documents of older versions. `schemaVersion` is bumped only when stored documents
 * must be rewritten; every version but the newest needs a step here or the type check fails.
 */
import { QuotelineError } from './errors';
import { SCHEMA_VERSION } from './schemaVersion';

type Version = 1;
type OlderVersion = Exclude<Version, typeof SCHEMA_VERSION>;
/** Takes the raw object of its version, gives the raw object of the next one. */
type Migration = (document: Record<string, unknown>) => Record<string, unknown>;

const MIGRATIONS: Record<OlderVersion, Migration> = {};

function versionOf(document: Record<string, unknown>): number {
  const version = document['schemaVersion'];
  if (typeof version === 'number' && Number.isInteger(version) && version >= 1) return version;
  throw new QuotelineError('schema-invalid', 'the document does not say its version', {
    where: 'schemaVersion',
    expected: `a whole number from 1 to ${SCHEMA_VERSION}`,
  });
}

/** Throws `schema-future` for a version this program does not know. */
export function migrate(document: Record<string, unknown>): Record<string, unknown> {
  const version = versionOf(document);
  if (version > SCHEMA_VERSION) {
    throw new QuotelineError('schema-future', `the document is of version ${version}`, {
      where: 'schemaVersion',
      expected: `${SCHEMA_VERSION} or lower`,
    });
  }
  const steps: readonly Migration[] = Object.values(MIGRATIONS);
  return steps.slice(version - 1).reduce((current, step) => step(current), document);
}
