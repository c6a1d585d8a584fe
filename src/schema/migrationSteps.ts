/**
 * The steps by which stored documents of older versions become new ones. `schemaVersion` is bumped
 * only when stored documents must be rewritten; every version but the newest needs a step here or the
 * type check fails. No errors and no zod in here: the widget carries this file.
 */
import type { SCHEMA_VERSION } from './schemaVersion';

type Version = 1;
type OlderVersion = Exclude<Version, typeof SCHEMA_VERSION>;
/** Takes the raw object of its version, gives the raw object of the next one. */
type Migration = (document: Record<string, unknown>) => Record<string, unknown>;

const MIGRATIONS: Record<OlderVersion, Migration> = {};

/** `version` is what the document says it is, from 1 to the newest. */
export function applySteps(
  document: Record<string, unknown>,
  version: number,
): Record<string, unknown> {
  const steps: readonly Migration[] = Object.values(MIGRATIONS);
  return steps.slice(version - 1).reduce((current, step) => step(current), document);
}

/** A whole number from 1 on, or `undefined`. */
export function versionOf(document: Readonly<Record<string, unknown>>): number | undefined {
  const version = document['schemaVersion'];
  return typeof version === 'number' && Number.isInteger(version) && version >= 1
    ? version
    : undefined;
}
