import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packLanes } from '../../src/layout/lanes';

const item = (id: string, startPx: number, endPx: number) => ({ id, startPx, endPx });

test('what does not overlap shares the lane nearest the axis', () => {
  const { laneOf } = packLanes([item('a', 0, 10), item('b', 30, 40)]);
  expect([...laneOf.values()]).toEqual([0, 0]);
});

test('what finds no lane is named as overflow, never dropped', () => {
  const { laneOf, overflow } = packLanes([item('a', 0, 10), item('b', 5, 15)], { maxLanes: 1 });
  expect([...laneOf.keys()]).toEqual(['a']);
  expect(overflow).toEqual(['b']);
});

test('lanes never overlap', () => {
  const boxes = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 90 })),
  );
  fc.assert(
    fc.property(boxes, (pairs) => {
      const items = pairs.map(([start, width], index) => item(String(index), start, start + width));
      const { laneOf } = packLanes(items, { gapPx: 4 });
      for (const a of items)
        for (const b of items)
          if (a !== b && laneOf.get(a.id) === laneOf.get(b.id))
            expect(a.endPx + 4 <= b.startPx || b.endPx + 4 <= a.startPx).toBe(true);
    }),
  );
});
