import { describe, expect, it } from 'vitest';
import { WorkerPool } from '../../../src/cli/stream/workerPool';

/** Answers in capitals, later the longer the text is; dies of "die". */
const SHOUTING = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ id, text }) => {
      if (text === 'die') throw new Error('as asked');
      setTimeout(() => parentPort.postMessage({ id, text: text.toUpperCase() }), text.length * 5);
    });
  `)}`,
);

async function withPool<T>(
  size: number,
  depth: number,
  use: (pool: WorkerPool) => Promise<T>,
): Promise<T> {
  const pool = new WorkerPool(SHOUTING, size, depth);
  try {
    return await use(pool);
  } finally {
    await pool.close();
  }
}

describe('a pool of workers', () => {
  it('gives each task its own answer, whichever is ready first', () =>
    withPool(2, 2, async (pool) => {
      const words = ['a long one', 'b', 'another', 'c', 'the last of all', 'd'];
      const answers = await Promise.all(words.map((word) => pool.run(word)));
      expect(answers).toEqual(words.map((word) => word.toUpperCase()));
    }));

  it('loses the task of a worker that dies, not those of the others', () =>
    withPool(2, 1, async (pool) => {
      const outcomes = await Promise.allSettled(['die', 'b', 'c', 'd'].map((one) => pool.run(one)));
      expect(outcomes.map(({ status }) => status)).toEqual([
        'rejected',
        'fulfilled',
        'fulfilled',
        'fulfilled',
      ]);
    }));

  it('lets nobody wait where all workers have died', () =>
    withPool(1, 1, async (pool) => {
      const outcomes = await Promise.allSettled(['die', 'b'].map((one) => pool.run(one)));
      expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
      await expect(pool.run('c')).rejects.toThrow('as asked');
    }));
});
