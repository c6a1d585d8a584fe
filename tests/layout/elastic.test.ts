import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayToUtcMs, parseDay } from '../../src/calendar/day';
import { elasticScale, linearScale } from '../../src/layout/elastic';
import type { TimeSpot } from '../../src/layout/sites';
import { stretched } from '../../src/layout/timeScale';

const ms = (iso: string): number => dayToUtcMs(parseDay(iso) ?? Number.NaN);
const spot = (from: string, to: string, roomPx = 40): TimeSpot => ({
  atMs: (ms(from) + ms(to)) / 2,
  fromMs: ms(from),
  toMs: ms(to),
  roomPx,
});

const LONG_SILENCES = [
  spot('1944-01-01', '1945-01-01'),
  spot('1991-01-01', '1992-01-01'),
  spot('2014-02-01', '2014-03-01'),
  spot('2015-02-01', '2015-03-01'),
  spot('2022-04-01', '2022-05-01'),
  spot('2023-10-07', '2023-10-08'),
  spot('2024-06-14', '2024-06-15'),
  spot('2024-06-20', '2024-06-21'),
  spot('2024-07-19', '2024-07-20'),
  spot('2024-11-01', '2024-12-01'),
];

describe('the elastic scale', () => {
  test('folds the long silences and says how much each hides', () => {
    const { folds } = elasticScale(LONG_SILENCES);
    const years = folds.map((fold) => Math.round((fold.toMs - fold.fromMs) / 3.156e10));
    expect(years).toEqual([46, 22, 7]);
  });

  test('segments and folds alternate without a hole', () => {
    const { segments, folds } = elasticScale(LONG_SILENCES);
    expect(segments).toHaveLength(folds.length + 1);
    folds.forEach((fold, index) => {
      expect(segments[index]?.endPx).toBe(fold.startPx);
      expect(segments[index + 1]?.startPx).toBe(fold.endPx);
    });
  });

  test('leaves each event the room it asks for', () => {
    const scale = elasticScale(LONG_SILENCES);
    const at = LONG_SILENCES.map((item) => scale.toPx(item.atMs));
    at.slice(1).forEach((px, index) => expect(px - (at[index] ?? 0)).toBeGreaterThanOrEqual(40));
  });

  test('draws a year longer than a month', () => {
    const scale = elasticScale(LONG_SILENCES);
    const length = (item: TimeSpot | undefined): number =>
      scale.toPx(item?.toMs ?? 0) - scale.toPx(item?.fromMs ?? 0);
    expect(length(LONG_SILENCES[1])).toBeGreaterThan(length(LONG_SILENCES[2]) * 1.5);
  });

  test('does not fold what is evenly spread', () => {
    const even = Array.from({ length: 30 }, (_, index) =>
      spot(`${1900 + index}-01-01`, `${1900 + index}-01-02`),
    );
    expect(elasticScale(even).folds).toEqual([]);
  });

  test.each([[[]], [[spot('2024-06-14', '2024-06-15')]], [[spot('2024-06-14', '2024-06-14')]]])(
    'stands for none and for one event',
    (spots) => {
      const scale = elasticScale(spots);
      expect(scale.domain[0]).toBeLessThan(scale.domain[1]);
      expect(scale.lengthPx).toBeGreaterThan(0);
      expect(scale.segments).toHaveLength(1);
    },
  );

  const spots = fc.array(
    fc
      .tuple(fc.integer({ min: -8e12, max: 8e12 }), fc.integer({ min: 0, max: 1e12 }))
      .map(([from, width]) => ({
        fromMs: from,
        toMs: from + width,
        atMs: from + width / 2,
        roomPx: 30,
      })),
    { minLength: 1, maxLength: 40 },
  );

  test('never runs backwards, and its inverse finds the time again', () => {
    fc.assert(
      fc.property(spots, fc.double({ min: 0, max: 1, noNaN: true }), (items, share) => {
        const scale = elasticScale(items);
        const [from, to] = scale.domain;
        const at = from + share * (to - from);
        const later = from + Math.min(1, share + 0.1) * (to - from);
        expect(scale.toPx(later)).toBeGreaterThanOrEqual(scale.toPx(at) - 1e-6);
        expect(scale.toPx(scale.toMs(scale.toPx(at)))).toBeCloseTo(scale.toPx(at), 3);
      }),
    );
  });
});

describe('the linear scale', () => {
  test('gives equal time equal length', () => {
    const scale = linearScale(LONG_SILENCES, 1000);
    const year = scale.toPx(ms('1951-01-01')) - scale.toPx(ms('1950-01-01'));
    expect(scale.toPx(ms('2001-01-01')) - scale.toPx(ms('2000-01-01'))).toBeCloseTo(year, 1);
    expect(scale.folds).toEqual([]);
  });
});

test('zoom multiplies px and leaves time alone', () => {
  const scale = elasticScale(LONG_SILENCES);
  const double = stretched(scale, 2);
  expect(double.toPx(ms('2015-02-10'))).toBeCloseTo(2 * scale.toPx(ms('2015-02-10')));
  expect(double.toMs(300)).toBeCloseTo(scale.toMs(150));
  expect(double.folds[0]?.startPx).toBe((scale.folds[0]?.startPx ?? 0) * 2);
});
