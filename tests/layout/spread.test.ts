import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '../../src/layout/spread';

test('boxes that do not touch stay where they are', () => {
  expect(
    spread([
      { wantedPx: 10, sizePx: 10 },
      { wantedPx: 50, sizePx: 10 },
    ]),
  ).toEqual([10, 50]);
});

test('boxes at one place part evenly around it', () => {
  const at = { wantedPx: 100, sizePx: 20 };
  expect(spread([at, at, at])).toEqual([80, 100, 120]);
});

test('no two overlap and the order is kept, whatever is wanted', () => {
  const boxes = fc.array(
    fc.record({
      wantedPx: fc.double({ min: 0, max: 1000, noNaN: true }),
      sizePx: fc.integer({ min: 1, max: 60 }),
    }),
  );
  fc.assert(
    fc.property(boxes, (items) => {
      const sorted = [...items].sort((a, b) => a.wantedPx - b.wantedPx);
      const centres = spread(sorted);
      sorted.slice(1).forEach((box, index) => {
        const before = sorted[index];
        const apart = (centres[index + 1] ?? 0) - (centres[index] ?? 0);
        expect(apart).toBeGreaterThanOrEqual((box.sizePx + (before?.sizePx ?? 0)) / 2 - 1e-6);
      });
    }),
  );
});

test('boxes stay within the bounds they fit in', () => {
  expect(
    spread(
      [
        { wantedPx: 0, sizePx: 20 },
        { wantedPx: 1, sizePx: 20 },
      ],
      0,
      100,
    ),
  ).toEqual([10, 30]);
});
