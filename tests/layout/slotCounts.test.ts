import { describe, expect, test } from 'vitest';
import { slotCounts } from '../../src/layout/slotCounts';

describe('what finds no lane', () => {
  test('is counted where it lies, and at the ends where it lies beyond them', () => {
    expect(slotCounts([-5, 10, 260, 990, 1000], 1000, 4)).toEqual([
      { px: 125, count: 2 },
      { px: 375, count: 1 },
      { px: 875, count: 2 },
    ]);
  });
});
