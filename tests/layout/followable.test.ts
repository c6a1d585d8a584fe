import { describe, expect, it } from 'vitest';
import { followable } from '../../src/layout/followable';

const WIDTH_PX = 150;
const thread = (eventId: string, fromPx: number, toPx: number) => ({ eventId, fromPx, toPx });
const names = (threads: readonly { readonly eventId: string }[]): string[] =>
  threads.map(({ eventId }) => eventId);

describe('followable', () => {
  it('keeps threads that run apart, and those that cross steeply', () => {
    const apart = [thread('a', 0, 40), thread('b', 60, 100)];
    expect(followable(apart, WIDTH_PX)).toEqual(apart);
    const crossing = [thread('down', 0, 150), thread('up', 150, 0)];
    expect(followable(crossing, WIDTH_PX)).toEqual(crossing);
  });

  it('drops a thread that runs beside an earlier one', () => {
    expect(names(followable([thread('a', 0, 600), thread('b', 30, 620)], WIDTH_PX))).toEqual(['a']);
  });

  it('drops a thread that crosses an earlier one at a small angle', () => {
    expect(names(followable([thread('a', 0, 1500), thread('b', 1500, 0)], WIDTH_PX))).toEqual([
      'a',
    ]);
    expect(names(followable([thread('a', 0, 600), thread('b', 100, 500)], WIDTH_PX))).toEqual([
      'a',
    ]);
  });

  it('keeps threads of one event together, for either leads from it', () => {
    const fan = [thread('a', 0, 600), thread('a', 0, 606)];
    expect(followable(fan, WIDTH_PX)).toEqual(fan);
  });

  it('prefers the earlier ones, whatever came to be left out', () => {
    const three = [thread('a', 0, 600), thread('b', 3, 603), thread('c', 200, 230)];
    expect(names(followable(three, WIDTH_PX))).toEqual(['a', 'c']);
  });
});
