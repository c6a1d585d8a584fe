/**
 * `<name>.review.json` beside a document, and a copy in `<name>.review.last-good.json`, for the day
 * when something else spoils the first. A file is replaced whole by rename, never opened for writing.
 */
import { createHash } from 'node:crypto';
import { copyFile, link, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { reviewJson } from '../../review/newReview';
import { parseReviewJson } from '../../review/parseReview';
import type { Review } from '../../review/review';
import { QuotelineError } from '../../schema/errors';
import { writeAtomic } from '../writeAtomic';
import { withLock } from './lock';

export const reviewPathOf = (documentPath: string): string =>
  `${documentPath.replace(/\.json$/, '')}.review.json`;

const sibling = (path: string, word: string): string => path.replace(/\.json$/, `.${word}.json`);
export const lastGoodPathOf = (path: string): string => sibling(path, 'last-good');
export const damagedPathOf = (path: string): string => sibling(path, 'damaged');

/** Names a state of the file; `none` where there is no file. */
export type FileVersion = string;

export interface StoredReview {
  readonly version: FileVersion;
  readonly review: Review | null;
  /** Why the file cannot be read, and what was kept from before. */
  readonly problem?: QuotelineError;
  readonly lastGood?: Review;
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

const versionOf = (json: string | null): FileVersion =>
  json === null ? 'none' : createHash('sha256').update(json).digest('hex').slice(0, 16);

async function readLastGood(path: string): Promise<Review | undefined> {
  const json = await readIfThere(lastGoodPathOf(path));
  const result = json === null ? null : parseReviewJson(json);
  return result?.ok ? result.value : undefined;
}

export async function readReview(path: string): Promise<StoredReview> {
  const json = await readIfThere(path);
  const version = versionOf(json);
  if (json === null) return { version, review: null };
  const result = parseReviewJson(json, path);
  if (result.ok) return { version, review: result.value };
  const [problem] = result.errors;
  const lastGood = await readLastGood(path);
  return {
    version,
    review: null,
    ...(problem ? { problem } : {}),
    ...(lastGood ? { lastGood } : {}),
  };
}

/** Keeps the bytes of a file under a second name. */
async function keepAs(path: string, name: string): Promise<void> {
  const temporary = `${name}.${process.pid}.tmp`;
  await rm(temporary, { force: true });
  await link(path, temporary).catch(() => copyFile(path, temporary));
  await rename(temporary, name);
}

/** A rename is on disk only when its folder is. Windows cannot sync a folder. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(dirname(path), 'r').catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

async function replace(path: string, review: Review, seen: FileVersion): Promise<FileVersion> {
  const before = await readIfThere(path);
  if (versionOf(before) !== seen) {
    throw new QuotelineError('review-conflict', `${path} was changed by someone else`, {
      where: path,
    });
  }
  if (before !== null && !parseReviewJson(before).ok) await keepAs(path, damagedPathOf(path));
  const json = reviewJson(review);
  await writeAtomic(path, json);
  // The review itself is safe by now: a copy that finds no room is no reason to say it is not.
  await writeAtomic(lastGoodPathOf(path), json).catch(() => undefined);
  await syncFolder(path);
  return versionOf(json);
}

/**
 * Writes the review if the file is still as `seen`; gives its new version. A damaged file is kept
 * beside. Throws `review-conflict`, `file-unwritable` (a full disk: the old file stays).
 */
export async function writeReview(
  path: string,
  review: Review,
  seen: FileVersion,
): Promise<FileVersion> {
  try {
    return await withLock(`${path}.lock`, () => replace(path, review, seen));
  } catch (error) {
    if (error instanceof QuotelineError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new QuotelineError('file-unwritable', `cannot write ${path}: ${reason}`, { where: path });
  }
}
