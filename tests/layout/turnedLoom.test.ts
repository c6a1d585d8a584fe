import { describe, expect, it } from 'vitest';
import { generateDocument } from '../../bench/generateDocument';
import { prepareLoom, type Loom } from '../../src/layout/loom';
import { clusterPx, labelPx as leastOf } from '../../src/layout/ribbonLanes';
import { layoutRibbon, type RibbonEvent } from '../../src/layout/turnedLoom';
import { harbourDocument } from '../support/harbour';

const loomOf = ({ events }: ReturnType<typeof harbourDocument>): Loom =>
  prepareLoom(events, {
    mode: 'elastic',
    titleWidthPx: 400,
    measure: (title) => title.length * 8,
    spokenMs: [],
    spokenOf: () => null,
    isRibbon: true,
  });

const labelled = (loom: Loom, zoom: number): RibbonEvent[] =>
  layoutRibbon(loom, { zoom, fromPx: 0, toPx: 1e6, laneCount: 5, language: 'en' }).items.filter(
    (item) => item.kind === 'event',
  );

describe('the labels of the ribbon', () => {
  it('take what is free up to the next in their lane, and no more, at every zoom', () => {
    for (const document of [harbourDocument(), generateDocument(300)]) {
      const loom = loomOf(document);
      for (const zoom of [0.3, 1, 1.7, 6]) {
        const ends = new Map<number, number>();
        for (const { lane, startPx, labelPx } of labelled(loom, zoom)) {
          expect(startPx).toBeGreaterThanOrEqual(ends.get(lane) ?? -Infinity);
          expect(labelPx).toBeGreaterThanOrEqual(leastOf(loom));
          ends.set(lane, startPx + labelPx);
        }
      }
    }
  });

  it('are long where nothing follows, up to the end of the ribbon', () => {
    const loom = loomOf(harbourDocument());
    expect(labelled(loom, 4).at(-1)?.labelPx).toBeGreaterThan(leastOf(loom) * 1.5);
    for (const zoom of [0.3, 1, 4]) {
      const end = loom.scale.lengthPx * zoom + leastOf(loom) - 14;
      for (const { startPx, labelPx } of labelled(loom, zoom))
        expect(startPx + labelPx).toBeLessThanOrEqual(end + 0.01);
    }
  });
});

describe('the counts of the ribbon', () => {
  it('stand clear of each other at every zoom, and leave no event out', () => {
    for (const count of [60, 300, 3000]) {
      const loom = loomOf(generateDocument(count));
      for (const zoom of [0.3, 1, 1.7, 6]) {
        const { items } = layoutRibbon(loom, {
          zoom,
          fromPx: -1e7,
          toPx: 1e7,
          laneCount: 3,
          language: 'en',
        });
        const starts = items.filter(({ kind }) => kind === 'cluster').map(({ startPx }) => startPx);
        const gaps = starts.slice(1).map((startPx, at) => startPx - (starts[at] ?? 0));
        expect(Math.min(...gaps, Infinity)).toBeGreaterThanOrEqual(clusterPx(loom) * 0.9);
        const shown = items.map((item) => (item.kind === 'cluster' ? item.rows.length : 1));
        expect(shown.reduce((sum, each) => sum + each, 0)).toBe(loom.rows.length);
      }
    }
  });
});
