import { describe, expect, test } from 'vitest';
import { dayToUtcMs, dayNumber } from '../../src/calendar/day';
import { elasticScale, linearScale } from '../../src/layout/elastic';
import { instantLabel } from '../../src/layout/instantLabel';
import { timeTicks } from '../../src/layout/ticks';

const year = (value: number): number => dayToUtcMs(dayNumber({ year: value, month: 1, day: 1 }));
const spot = (from: number, to = from) => ({
  atMs: (from + to) / 2,
  fromMs: from,
  toMs: to,
  roomPx: 30,
});
const labels = (from: number, to: number, lengthPx = 800): string[] =>
  timeTicks(linearScale([spot(from), spot(to)], lengthPx, 0), {
    locale: 'en-GB',
    minGapPx: 70,
  }).map((tick) => tick.label);

describe('ticks', () => {
  test('fall on centuries over a millennium', () => {
    expect(labels(year(1001), year(1999))).toEqual([
      '1100',
      '1200',
      '1300',
      '1400',
      '1500',
      '1600',
      '1700',
      '1800',
      '1900',
    ]);
  });

  test('fall on days within a fortnight', () => {
    expect(labels(year(2024), year(2024) + 7 * 86_400_000)).toContain('3 Jan 2024');
  });

  test('are round in the years of their own era, before year 1 too', () => {
    const before = labels(year(-2600), year(1200)).filter((label) => label.includes('BC'));
    expect(before.length).toBeGreaterThan(3);
    expect(before.filter((label) => !/^(\d+00|1) BC$/.test(label))).toEqual([]);
  });

  test('name the era before year 1 and keep five digits', () => {
    expect(labels(year(-99), year(100)).join(' ')).toMatch(/BC/);
    expect(labels(year(12_000), year(12_800))).toContain('12300');
  });

  test('stay at least the asked distance apart and out of folds', () => {
    const scale = elasticScale(
      [1900, 1901, 1902, 1903, 1904, 1990, 1991, 1992].map((value) =>
        spot(year(value), year(value + 1)),
      ),
    );
    const ticks = timeTicks(scale, { locale: 'en', minGapPx: 50 });
    expect(scale.folds).toHaveLength(1);
    ticks
      .slice(1)
      .forEach((tick, index) =>
        expect(tick.px - (ticks[index]?.px ?? 0)).toBeGreaterThanOrEqual(50),
      );
    const [fold] = scale.folds;
    expect(
      ticks.some((tick) => tick.px > (fold?.startPx ?? 0) && tick.px < (fold?.endPx ?? 0)),
    ).toBe(false);
  });
});

test('an empty or broken language tag falls back to English', () => {
  expect(instantLabel(year(2024), 'month', '')).toBe('Jan 2024');
  expect(instantLabel(year(2024), 'month', 'not a tag')).toBe('Jan 2024');
});

test('a year that no JS date can hold is still a number', () => {
  expect(instantLabel(year(400_000), 'year', 'en')).toBe('400000');
});
