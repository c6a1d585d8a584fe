/**
 * Ticks of our own, per segment: d3's `ticks()` sees only the outer domain of a piecewise scale, and
 * its `%Y` prints 12345 as 2345. Steps run from millennia to days and fall on calendar borders.
 */
import { dayNumber, dayToUtcMs, MS_PER_DAY, plainDate } from '../calendar/day';
import { instantLabel, type TickUnit } from './instantLabel';
import type { Stretch, TimeScale } from './timeScale';

export interface Tick {
  /** UTC ms. */
  readonly ms: number;
  readonly px: number;
  readonly unit: TickUnit;
  readonly label: string;
}

interface Step {
  readonly unit: TickUnit;
  /** Years, months or days. */
  readonly count: number;
  readonly approxMs: number;
}

const YEAR_MS = 365.2425 * MS_PER_DAY;
const MONTH_MS = YEAR_MS / 12;

const STEPS: readonly Step[] = [
  { unit: 'day', count: 1, approxMs: MS_PER_DAY },
  { unit: 'day', count: 7, approxMs: 7 * MS_PER_DAY },
  ...[1, 3, 6].map((count) => ({ unit: 'month' as const, count, approxMs: count * MONTH_MS })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000].map(
    (count) => ({
      unit: 'year' as const,
      count,
      approxMs: count * YEAR_MS,
    }),
  ),
];

const floorTo = (value: number, step: number): number => Math.floor(value / step) * step;

/** Midnight UTC of the border next to `ms`, then each next one. Year 0 is 1 BC, so 500 BC is year −499. */
function* borders(ms: number, { unit, count }: Step): Generator<number> {
  const start = plainDate(Math.floor(ms / MS_PER_DAY));
  if (unit === 'day') {
    // Weeks begin on Monday: day 4 (1970-01-05) was one.
    const first = floorTo(Math.floor(ms / MS_PER_DAY) - 4, count) + 4;
    for (let day = first; ; day += count) yield dayToUtcMs(day);
  }
  const months = unit === 'year' ? count * 12 : count;
  for (let index = floorTo(start.year * 12 + start.month - 1, months); ; index += months) {
    const whole = Math.floor(index / 12);
    const year = whole < 0 && unit === 'year' && count > 1 ? whole + 1 : whole;
    yield dayToUtcMs(dayNumber({ year, month: index - whole * 12 + 1, day: 1 }));
  }
}

function stepFor(segment: Stretch, minGapPx: number): Step {
  const msPerPx = (segment.toMs - segment.fromMs) / Math.max(1, segment.endPx - segment.startPx);
  return STEPS.find((step) => step.approxMs / msPerPx >= minGapPx) ?? (STEPS.at(-1) as Step);
}

/** Ticks between `fromPx` and `toPx`, at least `minGapPx` apart, never inside a fold. */
export function timeTicks(
  scale: TimeScale,
  options: { locale: string; minGapPx: number; fromPx?: number; toPx?: number },
): Tick[] {
  const { locale, minGapPx, fromPx = 0, toPx = scale.lengthPx } = options;
  const ticks: Tick[] = [];
  for (const segment of scale.segments) {
    if (segment.endPx < fromPx || segment.startPx > toPx) continue;
    const step = stepFor(segment, minGapPx);
    const startMs = scale.toMs(Math.max(segment.startPx, fromPx));
    for (const ms of borders(startMs, step)) {
      const px = scale.toPx(ms);
      if (ms > segment.toMs || px > toPx) break;
      if (ms < segment.fromMs || px - (ticks.at(-1)?.px ?? -Infinity) < minGapPx) continue;
      ticks.push({ ms, px, unit: step.unit, label: instantLabel(ms, step.unit, locale) });
    }
  }
  return ticks;
}
