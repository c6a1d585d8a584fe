/**
 * Which threads the eye can follow. Lines that run side by side, or cross at a small angle, are taken for
 * each other (good continuation; Ware et al. 2002, "Cognitive measurements of graph aesthetics"), so of
 * two such threads only the first is drawn.
 */

/** A thread of `threadPath`, CSS px from the top. */
export interface Followed {
  /** Threads of one event may run together: either leads from it. */
  readonly eventId: string;
  readonly fromPx: number;
  readonly toPx: number;
}

/** Closer than this two lines are seen as one. */
const NEAR_PX = 5;
/** They may be that close over this length: a crossing at about 18°. */
const TOGETHER_PX = 32;
const STEPS = 40;

/** Of the way down at each step: the cubic of `threadPath` leaves and arrives level. */
const DOWN = Array.from({ length: STEPS + 1 }, (_, step) => {
  const t = step / STEPS;
  return t * t * (3 - 2 * t);
});

/** Of the way across at each step, with the bends of `threadPath`. */
const ACROSS = Array.from({ length: STEPS + 1 }, (_, step) => {
  const t = step / STEPS;
  return t * (1.65 * (1 - t) ** 2 + 1.35 * (1 - t) * t + t * t);
});

const at = (values: readonly number[], index: number): number => values[index] ?? 0;

/** Length over which two threads are nearer than `NEAR_PX`, px. */
function togetherPx(a: Followed, b: Followed, widthPx: number): number {
  const [fallA, fallB] = [a.toPx - a.fromPx, b.toPx - b.fromPx];
  const steepness = (Math.abs(fallA) + Math.abs(fallB)) / 2;
  let length = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const across = (at(ACROSS, step + 1) - at(ACROSS, step)) * widthPx;
    const down = (at(DOWN, step + 1) - at(DOWN, step)) * steepness;
    const piece = Math.sqrt(across * across + down * down);
    const share = (at(DOWN, step) + at(DOWN, step + 1)) / 2;
    const apart = Math.abs(a.fromPx - b.fromPx + share * (fallA - fallB));
    if ((apart * across) / piece < NEAR_PX) length += piece;
  }
  return length;
}

/** Those of `threads`, in their order, that run beside none drawn before them. */
export function followable<Thread extends Followed>(
  threads: readonly Thread[],
  widthPx: number,
): Thread[] {
  const drawn: Thread[] = [];
  for (const thread of threads) {
    const isClear = drawn.every(
      (other) =>
        other.eventId === thread.eventId || togetherPx(thread, other, widthPx) <= TOGETHER_PX,
    );
    if (isClear) drawn.push(thread);
  }
  return drawn;
}
