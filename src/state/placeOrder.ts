/** All places in the order of the text, found by bisection: pages of ten thousand ask at every scroll. */
import { bisector } from 'd3';
import type { TextBlock } from '../layout/text/blocks';
import type { Place } from './places';

const byOffset = bisector((place: Place) => place.offset);

export class PlaceOrder {
  /** Without those whose quote is nowhere in the text. */
  readonly all: readonly Place[];
  /** Length of the longest passage, UTF-16 units: how far back one may begin that reaches into a stretch. */
  readonly #longest: number;

  constructor(places: readonly Place[]) {
    this.all = places
      .filter(({ health }) => health !== 'missing')
      .sort((a, b) => a.offset - b.offset);
    this.#longest = this.all.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  }

  /** Those that begin in `from`…`to`, global offsets, end exclusive. */
  beginningIn(from: number, to: number): readonly Place[] {
    return this.all.slice(byOffset.left(this.all, from), byOffset.left(this.all, to));
  }

  /** Events of which a passage begins there. */
  eventsIn(from: number, to: number): ReadonlySet<string> {
    return new Set(this.beginningIn(from, to).map(({ eventId }) => eventId));
  }

  /** Those that touch a block whose text begins at the global offset `base`. */
  touching(block: TextBlock, base: number): readonly Place[] {
    return this.beginningIn(base - this.#longest, base + block.end - block.start).filter(
      ({ sourceId, start, end }) =>
        sourceId === block.sourceId && start < block.end && end > block.start,
    );
  }

  /** The nearest before or after `place` that `isWanted`. */
  neighbour(place: Place, step: 1 | -1, isWanted: (place: Place) => boolean): Place | undefined {
    let at = byOffset.left(this.all, place.offset);
    while (this.all[at] && this.all[at]?.id !== place.id) at += 1;
    do at += step;
    while (this.all[at] && !isWanted(this.all[at] as Place));
    return this.all[at];
  }
}
