import { describe, expect, test } from 'vitest';
import { textBlocks } from '../../../src/layout/text/blocks';
import { segments } from '../../../src/layout/text/segments';
import { HeightIndex } from '../../../src/layout/text/windowed';
import { harbourDocument, HARBOUR_TEXT } from '../../support/harbour';

describe('blocks', () => {
  test('each is a slice of its source, and together they hold all that was said', () => {
    const blocks = textBlocks(harbourDocument());
    for (const block of blocks) expect(HARBOUR_TEXT.slice(block.start, block.end)).toBe(block.text);
    expect(blocks.map(({ opensTurn }) => opensTurn)).toEqual([true, true, true, true, true]);
  });

  test('a monstrous line is cut at spaces, and nothing of it is lost', () => {
    const document = harbourDocument();
    const text = `${'seven words of nothing but the sea '.repeat(2000)}${'w'.repeat(50_000)}`;
    const sources = document.sources.map((source) => ({ ...source, text, turns: [] }));
    const blocks = textBlocks({ ...document, sources });
    expect(blocks.map(({ text }) => text).join('')).toBe(text);
    expect(Math.max(...blocks.map(({ text }) => text.length))).toBeLessThanOrEqual(20_000);
    expect(blocks.slice(0, 3).every(({ text }) => text.endsWith(' '))).toBe(true);
    for (const { start, end, text: slice } of blocks) expect(text.slice(start, end)).toBe(slice);
  });

  test('lines before the first turn are kept', () => {
    const document = harbourDocument();
    const [source] = document.sources;
    if (!source) throw new Error('no source');
    const late = { ...document, sources: [{ ...source, turns: source.turns.slice(1) }] };
    const [first] = textBlocks(late);
    expect(first).toMatchObject({ turn: null, start: 0 });
  });

  test('a document without text shows its quotes alone', () => {
    const document = harbourDocument();
    const sources = document.sources.map(({ text: _text, ...source }) => source);
    const blocks = textBlocks({ ...document, sources });
    expect(blocks.every(({ excerpt }) => excerpt)).toBe(true);
    expect(blocks.map(({ text }) => text)).toContain('The old pier was built in 1931.');
  });
});

describe('segments', () => {
  const block = { start: 10, end: 20, text: 'abcdefghij' };
  const cited = (start: number, end: number, eventId: string) => ({
    start,
    end,
    eventId,
    citationIndex: 0,
  });

  test('join to the block again', () => {
    const pieces = segments(
      block,
      [cited(12, 15, 'a'), cited(14, 30, 'b')],
      [{ start: 12, end: 13 }],
    );
    expect(pieces.map(({ text }) => text).join('')).toBe(block.text);
    expect(pieces.map(({ cited }) => cited.map(({ eventId }) => eventId).join())).toEqual([
      '',
      'a',
      'a',
      'a,b',
      'b',
    ]);
    expect(pieces.filter(({ isDate }) => isDate).map(({ text }) => text)).toEqual(['c']);
  });

  test('a block without passages is one piece', () => {
    expect(segments(block, [], [])).toHaveLength(1);
  });
});

describe('the height index', () => {
  test('finds what is in view, before and after a measurement', () => {
    const index = new HeightIndex([10, 10, 10, 10]);
    expect(index.between(12, 28)).toEqual([1, 3]);
    expect(index.measure(0, 30)).toBe(true);
    expect(index.between(12, 28)).toEqual([0, 1]);
    expect(index.totalPx).toBe(60);
    expect(index.measure(0, 30)).toBe(false);
  });
});
