type Interpolation = (value: number) => number;

/** Piecewise linear and monotone, clamped to its ends; both ways by bisection. */
export interface Polylinear {
  readonly forward: Interpolation;
  readonly backward: Interpolation;
}

/** Rows are placed in the order of time: the next piece is one of the next few. */
const NEAR = 8;

/** Index of the piece that holds `value`: the last knot at or before it, never the last of all. `near` was the answer before. */
function pieceOf(knots: readonly number[], value: number, near: number): number {
  let low = (knots[near] ?? Infinity) <= value ? near : 0;
  let high = knots.length - 2;
  if ((knots[low + NEAR] ?? -Infinity) > value) high = Math.min(high, low + NEAR - 1);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((knots[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

function interpolation(from: readonly number[], to: readonly number[]): Interpolation {
  let piece = 0;
  return (value) => {
    piece = pieceOf(from, value, piece);
    return interpolate(from, to, piece, value);
  };
}

function interpolate(
  from: readonly number[],
  to: readonly number[],
  i: number,
  value: number,
): number {
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
    forward: interpolation(xs, ys),
    backward: interpolation(ys, xs),
  };
}
