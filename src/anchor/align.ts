/** Edit distance, and where a part of one string ends up in another. Both are quadratic: for short strings. */

/** Least number of inserted, dropped and replaced characters (Levenshtein). */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(cheapest(row, next, j, a[i - 1] === b[j - 1]));
    row = next;
  }
  return row[b.length] ?? 0;
}

const cheapest = (row: number[], next: number[], j: number, same: boolean): number =>
  Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));

/** 1 for equal strings, 0 for strings that have nothing in common. */
export const likeness = (a: string, b: string): number =>
  a === b ? 1 : 1 - distance(a, b) / Math.max(a.length, b.length);

const enum Step {
  both,
  drop,
  insert,
}

/**
 * Aligns all of `pattern` with all of `region` and tells where the characters from `start` to `end`
 * of the pattern stand in the region.
 */
export function project(
  pattern: string,
  region: string,
  start: number,
  end: number,
): { start: number; end: number } {
  const steps = alignment(pattern, region);
  const width = region.length + 1;
  let j = region.length;
  let to = region.length;
  for (let i = pattern.length; i > start || j > 0;) {
    if (i === end) to = Math.min(to, j);
    if (i <= start) break;
    const step = steps[i * width + j];
    if (step !== Step.insert) i--;
    if (step !== Step.drop) j--;
  }
  return { start: Math.min(j, to), end: to };
}

function alignment(a: string, b: string): Uint8Array {
  const width = b.length + 1;
  const steps = new Uint8Array((a.length + 1) * width);
  let row = Array.from({ length: width }, (_, at) => at);
  steps.fill(Step.insert, 1, width);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    steps[i * width] = Step.drop;
    for (let j = 1; j < width; j++) {
      const both = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const drop = (row[j] ?? 0) + 1;
      const insert = (next[j - 1] ?? 0) + 1;
      const least = Math.min(both, drop, insert);
      next.push(least);
      steps[i * width + j] = least === both ? Step.both : least === drop ? Step.drop : Step.insert;
    }
    row = next;
  }
  return steps;
}
