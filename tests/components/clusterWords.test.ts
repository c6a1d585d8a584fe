import { expect, test } from 'vitest';
import { clusterWords } from '../../src/components/clusterWords';
import { Locale } from '../../src/components/locale.svelte';
import { prepareLoom, type LoomRow } from '../../src/layout/loom';
import { whenFromEdtf } from '../../src/schema/when';
import { harbourDocument } from '../support/harbour';

function rowsOf(...dates: string[]): readonly LoomRow[] {
  const [event] = harbourDocument().events;
  if (!event) throw new Error('the harbour has no event');
  return prepareLoom(
    dates.map((edtf, index) => ({ ...event, id: `e${index}`, when: whenFromEdtf(edtf) })),
    {
      mode: 'linear',
      titleWidthPx: 400,
      measure: (title) => title.length * 8,
      spokenMs: [],
      spokenOf: () => null,
      isRibbon: false,
    },
  ).rows;
}
const locale = new Locale(['en-GB']);

test('a cluster names years, and of a decade or a century no year that nobody said', () => {
  expect(clusterWords(rowsOf('1798-12', '1803'), locale)).toBe('1798 – 1803 · 2 events');
  expect(clusterWords(rowsOf('149X', '1504'), locale)).toBe('1490s – 1504 · 2 events');
});

test('a cluster of one date says that date', () => {
  expect(clusterWords(rowsOf('2001-05-04', '2001-05-04'), locale)).toBe('4 May 2001 · 2 events');
});
