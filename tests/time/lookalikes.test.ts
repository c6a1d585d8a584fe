import { describe, expect, it } from 'vitest';
import { readTimes } from '../../src/time';
import { LOOKALIKES } from './lookalikes';

const dated = (text: string) =>
  readTimes(text, [{ start: 0, end: text.length, turnId: 't1' }], {
    documentDate: '2024-06-21',
    language: 'en',
    mode: 'news',
  })
    .filter(({ edtf }) => edtf !== null)
    .map(({ exact, edtf, rule }) => `${exact} → ${edtf ?? ''} (${rule})`);

describe('what only looks like a date is left alone', () => {
  it.each(Object.entries(LOOKALIKES))('%s', (_kind, sentences) => {
    const fooled = sentences.flatMap((text) => dated(text).map((found) => `${text} | ${found}`));
    expect(fooled).toEqual([]);
  });

  it('is tried on several hundred sentences', () => {
    expect(Object.values(LOOKALIKES).flat().length).toBeGreaterThan(300);
  });
});
