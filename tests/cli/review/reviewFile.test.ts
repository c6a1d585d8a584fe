import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  damagedPathOf,
  lastGoodPathOf,
  readReview,
  reviewPathOf,
  writeReview,
} from '../../../src/cli/review/reviewFile';
import { newReview } from '../../../src/review/newReview';
import type { Review } from '../../../src/review/review';
import { sampleDocument } from '../../support/documents';
import { bundled } from './bundle';

const WRITER = fileURLToPath(new URL('./manyWrites.mjs', import.meta.url));

const folders: string[] = [];
let bundle = '';

function freshPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'quoteline-review-'));
  folders.push(folder);
  return join(folder, 'talk.review.json');
}

function reviewWith(notes: number): Review {
  const document = sampleDocument();
  const [event] = document.events;
  return {
    ...newReview(document),
    subjects: event ? [{ key: 'e1', event }] : [],
    decisions: Array.from({ length: notes }, (_, n) => ({
      type: 'note' as const,
      on: 'e1',
      note: `note ${n}`,
    })),
  };
}

beforeAll(async () => {
  bundle = await bundled('src/cli/review/reviewFile.ts');
  folders.push(dirname(fileURLToPath(bundle)));
});

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

describe('the review file', () => {
  it('lies beside its document', () =>
    expect(reviewPathOf('data/talk.json')).toBe('data/talk.review.json'));

  it('is absent at first, then holds what was written, with a copy beside', async () => {
    const path = freshPath();
    expect(await readReview(path)).toEqual({ version: 'none', review: null });
    const first = await writeReview(path, reviewWith(1), 'none');
    const second = await writeReview(path, reviewWith(2), first);
    expect(await readReview(path)).toEqual({ version: second, review: reviewWith(2) });
    expect(JSON.parse(readFileSync(lastGoodPathOf(path), 'utf8'))).toEqual(reviewWith(2));
  });

  it('turns a second writer away instead of overwriting the first', async () => {
    const path = freshPath();
    const seen = await writeReview(path, reviewWith(1), 'none');
    await writeReview(path, reviewWith(2), seen);
    await expect(writeReview(path, reviewWith(3), seen)).rejects.toMatchObject({
      code: 'review-conflict',
    });
    expect((await readReview(path)).review).toEqual(reviewWith(2));
  });

  it('lets one of twenty simultaneous writers win', async () => {
    const path = freshPath();
    const tries = Array.from({ length: 20 }, (_, n) => writeReview(path, reviewWith(n), 'none'));
    const results = await Promise.allSettled(tries);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('says that a truncated file is damaged and offers the last good one', async () => {
    const path = freshPath();
    const first = await writeReview(path, reviewWith(1), 'none');
    await writeReview(path, reviewWith(2), first);
    const whole = readFileSync(path, 'utf8');
    writeFileSync(path, whole.slice(0, whole.length / 2));
    const stored = await readReview(path);
    expect(stored).toMatchObject({
      review: null,
      problem: { code: 'review-damaged' },
      lastGood: reviewWith(2),
    });
    await writeReview(path, reviewWith(3), stored.version);
    expect(readFileSync(damagedPathOf(path), 'utf8')).toBe(whole.slice(0, whole.length / 2));
    expect(JSON.parse(readFileSync(lastGoodPathOf(path), 'utf8'))).toEqual(reviewWith(3));
  });

  it('takes over the lock of a writer that is dead', async () => {
    const path = freshPath();
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    writeFileSync(`${path}.lock`, String(dead));
    await writeReview(path, reviewWith(1), 'none');
    expect(existsSync(`${path}.lock`)).toBe(false);
  });
});

/**
 * Runs the writer and kills it `delayMs` after it has said `until`; gives the last number it said. A
 * write takes some milliseconds, so that different delays meet different moments of one.
 */
function killedAfter(path: string, until: number, delayMs: number): Promise<number> {
  return new Promise((resolve) => {
    const json = JSON.stringify(reviewWith(0));
    const writer = spawn(process.execPath, [WRITER, bundle, path, json, '200']);
    let said = '';
    let isDue = false;
    writer.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (isDue || said.trim().split('\n').length < until) return;
      isDue = true;
      setTimeout(() => writer.kill('SIGKILL'), delayMs);
    });
    writer.on('close', () => resolve(Number(said.trim().split('\n').at(-1))));
  });
}

describe('faults', () => {
  it.each([
    [3, 0],
    [20, 1],
    [40, 2],
    [40, 3],
    [60, 4],
    [60, 5],
    [80, 6],
    [120, 8],
  ])(
    'kill −9 in the middle of 200 writes (after %i, %i ms later) loses nothing that was acknowledged',
    async (until, delayMs) => {
      const path = freshPath();
      const acknowledged = await killedAfter(path, until, delayMs);
      expect(acknowledged).toBeLessThan(200);
      const { review, version } = await readReview(path);
      const kept = review?.decisions.length ?? 0;
      expect(kept).toBeGreaterThanOrEqual(acknowledged);
      expect(kept).toBeLessThanOrEqual(acknowledged + 1);
      const before = JSON.parse(readFileSync(lastGoodPathOf(path), 'utf8')) as Review;
      expect(before.decisions.length).toBeGreaterThanOrEqual(kept - 1);
      await writeReview(path, reviewWith(1), version);
      expect((await readReview(path)).review).toEqual(reviewWith(1));
    },
    20_000,
  );

  // The shell's file size limit makes a write fail half-way, as a full disk does.
  it.skipIf(process.platform === 'win32')(
    'a disk that fills up in the middle of a write leaves the file as it was',
    () => {
      const path = freshPath();
      const json = JSON.stringify(reviewWith(0));
      const command = 'trap "" XFSZ; ulimit -f 24; exec "$@"';
      const writer = spawnSync(
        'sh',
        ['-c', command, 'sh', process.execPath, WRITER, bundle, path, json, '200'],
        { encoding: 'utf8' },
      );
      const lines = writer.stdout.trim().split('\n');
      expect(lines.at(-1)).toBe('failed file-unwritable');
      const kept = JSON.parse(readFileSync(path, 'utf8')) as Review;
      expect(kept.decisions).toHaveLength(Number(lines.at(-2)));
      expect(readdirSync(dirname(path)).sort()).toEqual([
        'talk.review.json',
        'talk.review.last-good.json',
      ]);
    },
    20_000,
  );
});
