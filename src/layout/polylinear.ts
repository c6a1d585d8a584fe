/** Piecewise linear and monotone, clamped to its ends; both ways by bisection. */
export interface Polylinear {
  readonly forward: (x: number) => number;
  readonly backward: (y: number) => number;
}

/** Index of the piece that holds `value`: the last knot at or before it, never the last of all. */
function pieceOf(knots: readonly number[], value: number): number {
  let low = 0;
  let high = knots.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((knots[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

function interpolate(from: readonly number[], to: readonly number[], value: number): number {
  const i = pieceOf(from, value);
  const a = from[i] ?? 0;
  const b = from[i + 1] ?? a;
  const start = to[i] ?? 0;
  const end = to[i + 1] ?? start;
  const share = b > a ? Math.min(1, Math.max(0, (value - a) / (b - a))) : 0;
  return start + share * (end - start);
}

/**
 * `xs` and `ys` of equal length, neither decreasing. d3's `scaleLinear` does the same and brings
 * number formats and colour spaces with it, a third of what the widget may weigh.
 */
export function polylinear(xs: readonly number[], ys: readonly number[]): Polylinear {
  return {
    forward: (x) => interpolate(xs, ys, x),
    backward: (y) => interpolate(ys, xs, y),
  };
}
