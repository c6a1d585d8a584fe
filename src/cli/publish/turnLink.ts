/**
 * Where the folder is a symbolic link, the whole site changes in one step: a new folder is made
 * beside it, with the old code files and whatever else somebody put there, and the link is turned by
 * one rename. Killed at any point, readers have the whole old site or the whole new one.
 */
import { lstat, readdir, realpath, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { filesUnder, linkOrCopy, OCCASIONAL, type Files } from './siteFiles';

export const isLink = (folder: string): Promise<boolean> =>
  lstat(folder).then(
    (entry) => entry.isSymbolicLink(),
    () => false,
  );

/** talk → talk.site-1, talk.site-2 … */
const numberOf = (folder: string, name: string): number => {
  const prefix = `${basename(folder)}.site-`;
  return name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length))
    ? Number(name.slice(prefix.length))
    : 0;
};

async function ownFolders(folder: string): Promise<string[]> {
  const names = await readdir(dirname(folder));
  return names.filter((name) => numberOf(folder, name) > 0);
}

async function removeOthers(folder: string, current: string): Promise<void> {
  for (const name of await ownFolders(folder)) {
    const path = join(dirname(folder), name);
    if (path !== current) await rm(path, { recursive: true, force: true });
  }
}

/** `fresh` is a folder that holds every one of `files`. */
export async function turnLink(folder: string, files: Files, fresh: string): Promise<void> {
  const old = await realpath(folder);
  for (const path of await filesUnder(old))
    if (!files.has(path) && !OCCASIONAL.includes(path))
      await linkOrCopy(join(old, path), join(fresh, path));
  const highest = Math.max(0, ...(await ownFolders(folder)).map((name) => numberOf(folder, name)));
  const next = `${folder}.site-${highest + 1}`;
  await rename(fresh, next);
  const turned = `${folder}.turning`;
  await rm(turned, { force: true });
  // Relative, so that both can be moved together.
  await symlink(basename(next), turned, 'dir');
  await rename(turned, folder);
  await removeOthers(folder, next);
}
