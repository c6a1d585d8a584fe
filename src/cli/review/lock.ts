/** One writer of a file at a time, across processes. A writer that was killed blocks nobody for long. */
import { link, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { QuotelineError } from '../../schema/errors';

const RETRY_MS = 25;
const PATIENCE_MS = 3000;
/** A write takes milliseconds: an older lock is a dead one, also where its process id lives again. */
const STALE_MS = 10_000;

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function isStale(path: string): Promise<boolean> {
  try {
    const [pid, { mtimeMs }] = [Number(await readFile(path, 'utf8')), await stat(path)];
    return !isAlive(pid) || Date.now() - mtimeMs > STALE_MS;
  } catch {
    return false; // gone meanwhile
  }
}

/** A link appears with its content or not at all: nobody ever reads an empty lock. */
async function tryLock(path: string): Promise<boolean> {
  const own = `${path}.${process.pid}.tmp`;
  await writeFile(own, String(process.pid));
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}

async function waitForLock(path: string): Promise<void> {
  for (let waited = 0; waited <= PATIENCE_MS; waited += RETRY_MS) {
    if (await tryLock(path)) return;
    if (await isStale(path)) await rm(path, { force: true });
    else await sleep(RETRY_MS);
  }
  throw new QuotelineError('review-conflict', `another program is writing ${path}`, {
    where: path,
    hint: 'Try again in a moment.',
  });
}

/** Throws `review-conflict` where somebody holds the lock for seconds. */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  await waitForLock(path);
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}
