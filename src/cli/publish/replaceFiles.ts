/**
 * Puts new files in the place of old ones in a folder that is being read. A file system has no step
 * that replaces several files at once, so there is a journal: what is to be replaced is kept beside the
 * folder before anything moves, and a run that was killed among its renames is taken back by the next
 * one. The renames themselves stand together at the end and take less than a millisecond;
 * `index.html`, which names the others, is the last of them.
 */
import { renameSync, rmSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isCodePath } from '../../export/site/codeFile';
import { exists, linkOrCopy, OCCASIONAL, writeAndSync, type Files } from './siteFiles';

interface Journal {
  /** Kept beside the folder, in `old/`. */
  readonly replaced: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

const besideOf = (folder: string): string => `${folder}.publishing`;
const JOURNAL = 'journal.json';

async function readJournal(beside: string): Promise<Journal | null> {
  const json = await readFile(join(beside, JOURNAL), 'utf8').catch(() => null);
  return json === null ? null : (JSON.parse(json) as Journal);
}

/** Takes back what a run that ended among its renames had moved; nothing where none did. */
export async function takeBack(folder: string): Promise<void> {
  const beside = besideOf(folder);
  const journal = await readJournal(beside);
  for (const path of [...(journal?.replaced ?? []), ...(journal?.removed ?? [])]) {
    const kept = join(beside, 'old', path);
    // Already back, if a run that took things back was killed as well.
    if (await exists(kept)) await rename(kept, join(folder, path));
  }
  for (const path of journal?.added ?? []) await rm(join(folder, path), { force: true });
  await rm(join(beside, JOURNAL), { force: true });
  await rm(beside, { recursive: true, force: true });
}

async function plan(folder: string, files: Files): Promise<Journal> {
  const [replaced, added]: [string[], string[]] = [[], []];
  for (const path of files.keys()) {
    const isThere = await exists(join(folder, path));
    // The same name means the same bytes: nothing to replace.
    if (isThere && isCodePath(path)) continue;
    (isThere ? replaced : added).push(path);
  }
  const removed: string[] = [];
  for (const path of OCCASIONAL)
    if (!files.has(path) && (await exists(join(folder, path)))) removed.push(path);
  return { replaced, added, removed };
}

/** The journal appears whole, by a rename, and only when everything in it can be taken back. */
async function prepare(folder: string, { replaced, added, removed }: Journal): Promise<void> {
  const beside = besideOf(folder);
  for (const path of [...replaced, ...removed])
    await linkOrCopy(join(folder, path), join(beside, 'old', path));
  for (const path of added) await mkdir(dirname(join(folder, path)), { recursive: true });
  const draft = join(beside, `${JOURNAL}.new`);
  await writeAndSync(draft, JSON.stringify({ replaced, added, removed }));
  await rename(draft, join(beside, JOURNAL));
}

/** Synchronous on purpose: nothing of this process comes between two renames. */
function moveAll(
  folder: string,
  fresh: string,
  { replaced, added, removed }: Journal,
  files: Files,
) {
  const moved = new Set([...replaced, ...added]);
  for (const path of files.keys())
    if (moved.has(path)) renameSync(join(fresh, path), join(folder, path));
  for (const path of removed) rmSync(join(folder, path), { force: true });
}

/**
 * `fresh` is a folder that holds every one of `files`; what an earlier run left was taken back (`takeBack`). When it
 * throws, the folder is as it was.
 */
export async function replaceFiles(folder: string, files: Files, fresh: string): Promise<void> {
  const journal = await plan(folder, files);
  try {
    await prepare(folder, journal);
    moveAll(folder, fresh, journal, files);
  } catch (error) {
    await takeBack(folder);
    throw error;
  }
  // From here on the new files stay.
  await rm(join(besideOf(folder), JOURNAL));
  await rm(besideOf(folder), { recursive: true, force: true });
}
