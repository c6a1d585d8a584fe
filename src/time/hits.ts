/** Words and figures of one stretch of text at which rules begin or which they need, in its order. */

/** No expression has more words: "only a very few more than two hundred and fifty …" has a dozen. */
const LONGEST = 24;
/** More hits than a sentence of this length has are not worth keeping room for. */
const ROOM = 1024;
/** Numbers kept of each hit. */
const WIDTH = 4;
const [GAPS, BITS, SET] = [1, 2, 3];

/** Used again for each stretch. */
export class Hits {
  count = 0;
  private kept = new Int32Array(ROOM * WIDTH);

  clear(): void {
    this.count = 0;
    if (this.kept.length > ROOM * WIDTH) this.kept = new Int32Array(ROOM * WIDTH);
  }

  /**
   * `at` is an offset into the text, `gaps` counts those between words and figures up to here, so that a distance is
   * counted in words; `bits` are triggers, `set` the number of the set of rules that can begin here.
   */
  add(at: number, gaps: number, bits: number, set: number): void {
    const from = this.count++ * WIDTH;
    if (from === this.kept.length) this.widen();
    this.kept[from] = at;
    this.kept[from + GAPS] = gaps;
    this.kept[from + BITS] = bits;
    this.kept[from + SET] = set;
  }

  private widen(): void {
    const wider = new Int32Array(2 * this.kept.length);
    wider.set(this.kept);
    this.kept = wider;
  }

  at(index: number): number {
    return this.kept[index * WIDTH] as number;
  }

  set(index: number): number {
    return this.kept[index * WIDTH + SET] as number;
  }

  /** Triggers from the hit on, as far as an expression that begins there may go. */
  bitsFrom(index: number): number {
    const { kept } = this;
    const end = this.count * WIDTH;
    const last = (kept[index * WIDTH + GAPS] as number) + LONGEST;
    let bits = 0;
    for (let at = index * WIDTH; at < end && (kept[at + GAPS] as number) <= last; at += WIDTH)
      bits |= kept[at + BITS] as number;
    return bits;
  }
}
