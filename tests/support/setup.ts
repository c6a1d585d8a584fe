/** Unexpected console output fails the test that caused it. */
import { afterEach, beforeEach, vi } from 'vitest';

const watched = ['log', 'info', 'warn', 'error'] as const;
let seen: string[] = [];

beforeEach(() => {
  seen = [];
  for (const method of watched) {
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      seen.push(`console.${method}: ${words.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  if (seen.length > 0) throw new Error(`unexpected console output\n${seen.join('\n')}`);
});
