/** Small steps with the files of a published folder. */
import { access, copyFile, link, mkdir, open, readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** Path with `/` → bytes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Files that only some publishes write: gone when the newest did not. */
export const OCCASIONAL = ['oembed.json', 'preview.png'];

export const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Never over a file that is there. On the disk, not only in the system's memory, when it returns. */
export async function writeAndSync(path: string, bytes: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A second name of the same file, or a copy: not every file system has links. */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await link(from, to).catch(() => copyFile(from, to));
}

/** Paths of all files below `folder`, with `/`. */
export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
