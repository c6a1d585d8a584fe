/** Many tasks at once, results in the order of the tasks, never more than `width` under way. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';

export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  width: number,
  task: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = [];
  for await (const item of items) {
    const running = task(item);
    // A rejection is thrown when its turn comes; until then it must not count as unhandled.
    running.catch(() => undefined);
    underWay.push(running);
    if (underWay.length >= width) yield (await underWay.shift()) as R;
  }
  for (const running of underWay) yield await running;
}

/** Waits where the reader is slower than we are, so that memory stays constant. */
export async function writeLine(output: Writable, line: string): Promise<void> {
  if (!output.write(`${line}\n`)) await once(output, 'drain');
}
