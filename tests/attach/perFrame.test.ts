import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { perFrame } from '../../src/attach/perFrame';

let frames: (() => void)[] = [];
beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback));
});
afterEach(() => vi.unstubAllGlobals());

test('what arrives between two frames is handed over once', () => {
  const apply = vi.fn();
  const sum = perFrame<number>((a, b) => a + b, apply);
  [1, 2, 3].forEach(sum.add);
  expect(frames).toHaveLength(1);
  frames[0]?.();
  expect(apply.mock.calls).toEqual([[6]]);
});

test('a new frame starts from nothing', () => {
  const apply = vi.fn();
  const sum = perFrame<number>((a, b) => a + b, apply);
  sum.add(5);
  frames[0]?.();
  sum.add(7);
  frames[1]?.();
  expect(apply.mock.calls).toEqual([[5], [7]]);
});
