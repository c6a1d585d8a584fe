import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TypedDate } from '../../../src/components/review/typedDate.svelte';

type Found = { edtf: string; reading: string } | null;

/** A reader whose answers come when the test gives them. */
function slowReader() {
  const asked: { words: string; answer: (found: Found) => void }[] = [];
  const previews: (string | null)[] = [];
  const typed = new TypedDate({
    readDate: (words) => new Promise((answer) => asked.push({ words, answer })),
    spokenOn: () => '2024-06-21',
    preview: (edtf) => previews.push(edtf),
  });
  return { typed, asked, previews };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a date while it is typed', () => {
  it('is read at once where it is EDTF', () => {
    const { typed, asked, previews } = slowReader();
    typed.type('2014-03');
    expect(typed.edtf).toBe('2014-03');
    expect(previews).toEqual(['2014-03']);
    expect(asked).toEqual([]);
  });

  it('is read in words after a pause, and a late answer to earlier words is dropped', async () => {
    const { typed, asked, previews } = slowReader();
    typed.type('last');
    await vi.advanceTimersByTimeAsync(200);
    typed.type('last spring');
    await vi.advanceTimersByTimeAsync(200);
    expect(asked.map(({ words }) => words)).toEqual(['last', 'last spring']);
    asked[0]?.answer({ edtf: '1999', reading: '' });
    await vi.advanceTimersByTimeAsync(0);
    expect(typed.edtf).toBeNull();
    asked[1]?.answer({ edtf: '2024-21', reading: '' });
    await vi.advanceTimersByTimeAsync(0);
    expect(typed.edtf).toBe('2024-21');
    expect(previews).toEqual(['2024-21']);
  });

  it('is wrong only when it was read and is no date', async () => {
    const { typed, asked } = slowReader();
    typed.type('some day');
    expect(typed.isWrong).toBe(false);
    const settled = typed.settle();
    asked[0]?.answer(null);
    expect(await settled).toBeNull();
    expect(typed.isWrong).toBe(true);
    typed.reset();
    expect(typed.isWrong).toBe(false);
  });
});
