/**
 * Which of many paragraphs stand in view. Heights are estimated until measured; prefix sums are
 * rebuilt from the first change on, lookups are bisections.
 */
import { bisectRight } from 'd3';

export class HeightIndex {
  readonly #heights: number[];
  #tops: number[] = [0];
  #validTo = 0;

  constructor(estimates: readonly number[]) {
    this.#heights = [...estimates];
  }

  get count(): number {
    return this.#heights.length;
  }

  get totalPx(): number {
    return this.topOf(this.count);
  }

  /** px from the top of the first to the top of `index`; the total for `count`. */
  topOf(index: number): number {
    for (; this.#validTo < index; this.#validTo += 1) {
      this.#tops[this.#validTo + 1] =
        (this.#tops[this.#validTo] ?? 0) + (this.#heights[this.#validTo] ?? 0);
    }
    return this.#tops[index] ?? 0;
  }

  /** False where nothing changed. */
  measure(index: number, heightPx: number): boolean {
    if (Math.abs((this.#heights[index] ?? 0) - heightPx) < 0.5) return false;
    this.#heights[index] = heightPx;
    this.#validTo = Math.min(this.#validTo, index);
    return true;
  }

  /** First and last+1 index of what touches `fromPx`…`toPx`. */
  between(fromPx: number, toPx: number): [number, number] {
    this.topOf(this.count);
    const first = bisectRight(this.#tops, fromPx, 0, this.count) - 1;
    return [Math.max(0, first), Math.min(this.count, bisectRight(this.#tops, toPx, 0, this.count))];
  }
}
