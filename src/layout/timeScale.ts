/**
 * A monotone map between UTC ms and px, made of knots. *Elastic* scales have a knot at every event,
 * *linear* ones two. Zoom acts on px *after* the scale (`stretched`): d3's `rescaleX` is wrong on
 * piecewise domains.
 */
import { polylinear } from './polylinear';

/** A piece of the axis; `endPx >= startPx`, times in UTC ms. */
export interface Stretch {
  readonly fromMs: number;
  readonly toMs: number;
  readonly startPx: number;
  readonly endPx: number;
}

export interface TimeScale {
  readonly mode: 'elastic' | 'linear';
  /** UTC ms, first < last. */
  readonly domain: readonly [number, number];
  readonly lengthPx: number;
  /** Clamped to the scale's ends. */
  readonly toPx: (ms: number) => number;
  readonly toMs: (px: number) => number;
  /** Between folds, in order; never empty. */
  readonly segments: readonly Stretch[];
  /** Hidden time is `toMs - fromMs`. */
  readonly folds: readonly Stretch[];
}

/** Knots in ascending order. Plain arrays: a record of ten thousand events makes fifty thousand. */
export class Knots {
  readonly #ms: number[] = [];
  readonly #px: number[] = [];
  /** Indexes at which a fold ends. */
  readonly #foldEnds: number[] = [];

  /** px of the last knot. */
  get endPx(): number {
    return this.#px.at(-1) ?? 0;
  }

  /** Equal instants would make the scale ambiguous: the later position wins. */
  add(ms: number, px: number): void {
    const last = this.#ms.length - 1;
    if (this.#ms[last] === ms) this.#px[last] = px;
    else {
      this.#ms.push(ms);
      this.#px.push(px);
    }
  }

  /** The stretch since the last knot is a fold. */
  addFold(ms: number, px: number): void {
    this.add(ms, px);
    this.#foldEnds.push(this.#ms.length - 1);
  }

  #stretch(from: number, to: number): Stretch {
    const [fromMs = 0, toMs = 0] = [this.#ms[from], this.#ms[to]];
    const [startPx = 0, endPx = 0] = [this.#px[from], this.#px[to]];
    return { fromMs, toMs, startPx, endPx };
  }

  scale(mode: TimeScale['mode'], lengthPx: number): TimeScale {
    const { forward, backward } = polylinear(this.#ms, this.#px);
    const last = this.#ms.length - 1;
    const starts = [0, ...this.#foldEnds];
    return {
      mode,
      domain: [this.#ms[0] ?? 0, this.#ms[last] ?? 1],
      lengthPx,
      toPx: forward,
      toMs: backward,
      segments: starts.map((start, index) =>
        this.#stretch(start, (this.#foldEnds[index] ?? last + 1) - 1),
      ),
      folds: this.#foldEnds.map((end) => this.#stretch(end - 1, end)),
    };
  }
}

/** The same scale `factor` times as long: zoom. */
export function stretched(scale: TimeScale, factor: number): TimeScale {
  const longer = (piece: Stretch): Stretch => ({
    ...piece,
    startPx: piece.startPx * factor,
    endPx: piece.endPx * factor,
  });
  return {
    ...scale,
    lengthPx: scale.lengthPx * factor,
    toPx: (ms) => scale.toPx(ms) * factor,
    toMs: (px) => scale.toMs(px / factor),
    segments: scale.segments.map(longer),
    folds: scale.folds.map(longer),
  };
}
