/**
 * Puts a site into a folder so that a reader never sees half of it and a failed run leaves the old
 * one. Everything is written and flushed beside the folder first. A folder that is not there yet
 * appears by one rename; in one that is, files are replaced with a journal (`replaceFiles`); a
 * symbolic link is turned (`turnLink`). Code files are never deleted: their names hold their hash, and
 * an article somewhere may load them in ten years.
 */
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { QuotelineError } from '../../schema/errors';
import { isAlive, withLock } from '../review/lock';
import { replaceFiles, takeBack } from './replaceFiles';
import { exists, writeAndSync, type Files } from './siteFiles';
import { isLink, turnLink } from './turnLink';

/** A folder without this was not published by us, and is left alone. */
const MARK = 'publication.json';

async function refuseForeign(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (names.length === 0 || names.includes(MARK)) return;
  throw new QuotelineError('file-unwritable', `${folder} holds other files`, {
    where: folder,
    expected: 'a new or empty folder, or one that was published before',
    hint: 'Give another folder with -o.',
  });
}

/** Half-written folders of runs that were killed. */
async function removeLeftovers(folder: string): Promise<void> {
  const prefix = `${basename(folder)}.publishing-`;
  for (const name of await readdir(dirname(folder))) {
    const pid = Number(name.startsWith(prefix) ? name.slice(prefix.length) : NaN);
    if (Number.isInteger(pid) && !isAlive(pid))
      await rm(join(dirname(folder), name), { recursive: true, force: true });
  }
}

async function moveIn(folder: string, files: Files, fresh: string): Promise<void> {
  if (await isLink(folder)) return turnLink(folder, files, fresh);
  if (!(await exists(folder))) return rename(fresh, folder);
  return replaceFiles(folder, files, fresh);
}

const locked = (folder: string, work: () => Promise<void>): Promise<void> =>
  withLock(`${folder}.publishing.lock`, work);

async function publishInto(folder: string, files: Files): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const fresh = `${folder}.publishing-${process.pid}`;
  try {
    for (const [path, bytes] of files) await writeAndSync(join(fresh, path), bytes);
    await locked(folder, async () => {
      await removeLeftovers(folder);
      await takeBack(folder);
      await refuseForeign(folder);
      await moveIn(folder, files, fresh);
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** `files` in the order to write them. Throws `file-unwritable`. */
export async function writeSite(path: string, files: Files): Promise<void> {
  try {
    await publishInto(resolve(path), files);
  } catch (error) {
    if (error instanceof QuotelineError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new QuotelineError('file-unwritable', `cannot publish to ${path}: ${reason}`, {
      where: path,
      hint: 'The folder is as it was before. Check that you may write there and that there is room.',
    });
  }
}

/** Mends a folder that a killed run left in between. The command does so before anything else can fail. */
export async function mendSite(path: string): Promise<void> {
  const folder = resolve(path);
  if (await exists(`${folder}.publishing`)) await locked(folder, () => takeBack(folder));
}
