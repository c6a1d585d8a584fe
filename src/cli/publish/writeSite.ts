/**
 * Puts a site into a folder so that a reader never sees half of it and a failed run leaves the old
 * one. Everything is written and flushed beside the folder first; then each file takes its place by a
 * rename, code first and `index.html` last. Until that one rename readers get the old page, whose
 * code is still there, for files with a hash in their name are never deleted. Should a rename fail,
 * those before it are undone.
 */
import { access, copyFile, link, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { isCodePath } from '../../export/site/codeFile';
import { QuotelineError } from '../../schema/errors';

/** A folder without this was not published by us, and is left alone. */
const MARK = 'publication.json';
/** Files that only some publishes write: gone when the newest did not. */
const OCCASIONAL = ['oembed.json', 'preview.png'];

type Files = ReadonlyMap<string, Uint8Array>;

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

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

async function writeAndSync(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** `false` where there is nothing to keep. Not every file system has links. */
async function keep(target: string, old: string): Promise<boolean> {
  if (!(await exists(target))) return false;
  await mkdir(dirname(old), { recursive: true });
  await link(target, old).catch(() => copyFile(target, old));
  return true;
}

type Undo = () => Promise<void>;

/** Moves one file in, keeps what it replaces, and says how to take it back. */
async function moveIn(path: string, from: string, to: string, kept: string): Promise<Undo> {
  const [source, target, old] = [join(from, path), join(to, path), join(kept, path)];
  await mkdir(dirname(target), { recursive: true });
  // A link, not a move: the old file must be there until the very rename that replaces it.
  const replaces = await keep(target, old);
  await rename(source, target);
  return () => (replaces ? rename(old, target) : rm(target));
}

async function moveAll(files: Files, from: string, to: string, kept: string): Promise<void> {
  const undo: Undo[] = [];
  try {
    for (const path of files.keys()) {
      // The same name means the same bytes: nothing to replace.
      if (isCodePath(path) && (await exists(join(to, path)))) continue;
      undo.unshift(await moveIn(path, from, to, kept));
    }
  } catch (error) {
    for (const step of undo) await step();
    throw error;
  }
}

async function removeOccasional(files: Files, folder: string): Promise<void> {
  const stale = OCCASIONAL.filter((path) => !files.has(path));
  await Promise.all(stale.map((path) => rm(join(folder, path), { force: true })));
}

async function publishInto(folder: string, files: Files, staging: string): Promise<void> {
  const [fresh, kept] = [join(staging, 'new'), join(staging, 'old')];
  for (const [path, bytes] of files) await writeAndSync(join(fresh, path), bytes);
  if (!(await exists(folder))) return rename(fresh, folder);
  await moveAll(files, fresh, folder, kept);
  await removeOccasional(files, folder);
}

/** `files` in the order to write them. Throws `file-unwritable`. */
export async function writeSite(path: string, files: Files): Promise<void> {
  const folder = resolve(path);
  const staging = `${folder}.publishing-${process.pid}`;
  try {
    await refuseForeign(folder);
    await mkdir(dirname(folder), { recursive: true });
    await publishInto(folder, files, staging);
  } catch (error) {
    if (error instanceof QuotelineError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new QuotelineError('file-unwritable', `cannot publish to ${path}: ${reason}`, {
      where: path,
      hint: 'The folder is as it was before. Check that you may write there and that there is room.',
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}
