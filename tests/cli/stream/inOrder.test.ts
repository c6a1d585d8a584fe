import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/cli/stream/inOrder';

async function* counting(to: number): AsyncGenerator<number> {
  for (let n = 0; n < to; n += 1) yield n;
}

async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Even numbers settle late, odd ones at once. */
const uneven = async (n: number): Promise<number> => {
  for (let turn = 0; turn < (n % 2 === 0 ? 3 : 1); turn += 1) await new Promise(setImmediate);
  return n;
};

describe('inOrder', () => {
  it('gives results in the order of the tasks', async () => {
    expect(await collected(inOrder(counting(10), 4, uneven))).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
  });

  it('never has more than its width under way', async () => {
    let underWay = 0;
    let most = 0;
    const task = async (n: number): Promise<number> => {
      underWay += 1;
      most = Math.max(most, underWay);
      await uneven(n);
      underWay -= 1;
      return n;
    };
    await collected(inOrder(counting(50), 3, task));
    expect(most).toBe(3);
  });

  it('throws a failure when its turn comes', async () => {
    const seen: number[] = [];
    const failing = async (n: number): Promise<number> => {
      if (n === 2) throw new Error('two');
      return n;
    };
    const drain = async (): Promise<void> => {
      for await (const n of inOrder(counting(9), 8, failing)) seen.push(n);
    };
    await expect(drain()).rejects.toThrow('two');
    expect(seen).toEqual([0, 1]);
  });
});
