/** Which paragraphs of a transcript are drawn: those in view and near it, or all of a text that is not long. */
import type { TextBlock } from '../layout/text/blocks';
import { HeightIndex } from '../layout/text/windowed';

/** A text of more paragraphs is never drawn whole. */
const WHOLE = 500;
const OVERSCAN_PX = 600;
/** Of the page's serif face at its text size; only a first guess. */
const CHARACTER_PX = 7.9;
const LINE_PX = 27;
const PARAGRAPH_GAP_PX = 13;
const SPEAKER_PX = 44;

export class TextWindow {
  scrollPx = $state(0);
  heightPx = $state(800);
  /** Of a line of text. */
  lineWidthPx = $state(600);
  /** The first screen is on; a text that is not long may be drawn whole now. */
  isSettled = $state(false);
  readonly #blocks: readonly TextBlock[];
  /** Counts measurements, so that what depends on heights is computed anew. */
  #measured = $state(0);

  constructor(blocks: readonly TextBlock[]) {
    this.#blocks = blocks;
  }

  readonly #heights: HeightIndex = $derived.by(
    () => new HeightIndex(this.#blocks.map((block) => this.#guess(block))),
  );

  #guess({ text, opensTurn }: TextBlock): number {
    const lines = Math.ceil((text.length * CHARACTER_PX) / this.lineWidthPx);
    return PARAGRAPH_GAP_PX + LINE_PX * lines + (opensTurn ? SPEAKER_PX : 0);
  }

  readonly #isWhole: boolean = $derived.by(() => this.isSettled && this.#blocks.length <= WHOLE);

  /** First and last+1 index of the paragraphs to draw. */
  readonly range: readonly [number, number] = $derived.by(() => {
    void this.#measured;
    if (this.#isWhole) return [0, this.#blocks.length];
    const beyond = this.isSettled ? OVERSCAN_PX : 0;
    return this.#heights.between(this.scrollPx - beyond, this.scrollPx + this.heightPx + beyond);
  });

  /** Room of what is not drawn, px before and after. */
  readonly paddings: readonly [number, number] = $derived.by(() => {
    void this.#measured;
    const [from, to] = this.range;
    const heights = this.#heights;
    return this.#isWhole ? [0, 0] : [heights.topOf(from), heights.totalPx - heights.topOf(to)];
  });

  topOf(index: number): number {
    return this.#heights.topOf(index);
  }

  /** Takes the true heights of the paragraphs that are drawn, in their order. */
  measure(heightsPx: readonly number[]): void {
    if (this.#isWhole) return;
    const [from] = this.range;
    let isChanged = false;
    heightsPx.forEach((heightPx, offset) => {
      isChanged = this.#heights.measure(from + offset, heightPx) || isChanged;
    });
    if (isChanged) this.#measured += 1;
  }
}
