import { describe, expect, test } from 'vitest';
import { clearLabels } from '../../src/layout/clearLabels';

describe('labels along an axis', () => {
  test('are left out where they would stand on the one before or beyond the start', () => {
    const labels = [10, 60, 120, 165, 400].map((px) => ({ px }));
    expect(clearLabels(labels, 100)).toEqual([{ px: 60 }, { px: 165 }, { px: 400 }]);
  });
});
