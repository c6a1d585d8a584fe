import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SPECIMEN, warmUp } from '../../../src/app/desk/worker/warmUp';
import { extract } from '../../../src/extract/extract';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the worker before it is asked', () => {
  it('reads its specimen once, when nothing was asked for a moment', () => {
    const read = vi.fn();
    warmUp(read);
    expect(read).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(read).toHaveBeenCalledExactlyOnceWith(SPECIMEN);
  });

  it('reads nothing after it was asked', () => {
    const read = vi.fn();
    const stayCold = warmUp(read);
    stayCold();
    vi.runAllTimers();
    expect(read).not.toHaveBeenCalled();
  });

  it('has a specimen that needs most of extraction', () => {
    const { document } = extract(SPECIMEN);
    const [source] = document.sources;
    const { events } = document;
    const kinds = new Set(source?.turns.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['answer', 'question', 'statement']);
    expect(new Set(source?.mentions.map(({ rule }) => rule)).size).toBeGreaterThan(8);
    expect(new Set(events.map(({ status }) => status)).size).toBeGreaterThan(2);
    expect(new Set(events.map(({ basis }) => basis)).size).toBeGreaterThan(2);
    expect(events.some(({ citations }) => citations.length > 1)).toBe(true);
  });
});
