import { describe, expect, test } from 'vitest';
import type { TimelineEvent } from '../../src/schema/document';
import { whenFromEdtf } from '../../src/schema/when';
import { prepareLoom, type Loom } from '../../src/layout/loom';
import { rowsBetween } from '../../src/layout/loomRows';
import { layoutScene, type Scene } from '../../src/layout/scene';
import { harbourDocument } from '../support/harbour';

const OPTIONS = {
  mode: 'elastic' as const,
  titleWidthPx: 400,
  measure: (title: string) => title.length * 8,
  spokenMs: [1_719_014_400_000],
  spokenOf: () => 1_718_928_000_000,
};

const { events } = harbourDocument();
const loomOf = (list: readonly TimelineEvent[], mode: 'elastic' | 'linear' = 'elastic'): Loom =>
  prepareLoom(list, { ...OPTIONS, mode });
const sceneOf = (loom: Loom, change: Partial<Parameters<typeof layoutScene>[1]> = {}): Scene =>
  layoutScene(loom, { zoom: 1, fromPx: 0, toPx: 1e6, open: null, language: 'en', ...change });

/** `count` events, a day each, over some fifty years. */
function many(count: number): TimelineEvent[] {
  const [sample] = events;
  if (!sample) throw new Error('the harbour has no events');
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(1950, 0, 1 + Math.floor((index * 18_000) / count)))
      .toISOString()
      .slice(0, 10);
    return { ...sample, id: `event-${index}`, when: whenFromEdtf(day) };
  });
}

function expectNoOverlap(scene: Scene): void {
  scene.rows.slice(1).forEach((row, index) => {
    const before = scene.rows[index];
    expect(row.topPx).toBeGreaterThanOrEqual((before?.topPx ?? 0) + (before?.heightPx ?? 0) - 0.01);
  });
}

describe('the scene of the loom', () => {
  test.each([0, 1, 10_000])('stands for %i events', (count) => {
    const loom = loomOf(many(count));
    const scene = sceneOf(loom, { toPx: 2000 });
    expect(scene.lengthPx).toBeGreaterThan(0);
    expect(scene.rows.length).toBeLessThan(100);
    expectNoOverlap(scene);
  });

  test('gives every event a row at rest, in time order', () => {
    const scene = sceneOf(loomOf(events));
    const ids = scene.rows.map((row) => (row.kind === 'event' ? row.row.event.id : '?'));
    expect(ids).toEqual(['pier', 'fire', 'bridge', 'tunnel', 'treaty', 'flood', 'council', 'work']);
    expectNoOverlap(scene);
  });

  test('gives type of twice the size twice the room, at rest and in clusters', () => {
    const large = (list: readonly TimelineEvent[]): Loom =>
      prepareLoom(list, {
        ...OPTIONS,
        measure: (title) => title.length * 16,
        titleWidthPx: 800,
        typePx: 32,
      });
    const heights = (loom: Loom, zoom: number): number[] =>
      sceneOf(loom, { zoom }).rows.map(({ heightPx }) => heightPx);
    expect(heights(large(events), 1)).toEqual(heights(loomOf(events), 1).map((px) => px * 2));
    const crowd = large(many(1000));
    const zoom = 700 / crowd.scale.lengthPx;
    expect(Math.max(...heights(crowd, zoom))).toBe(88);
    expectNoOverlap(sceneOf(crowd, { zoom }));
  });

  test('merges rows into counted clusters when there is no room, and loses none', () => {
    const loom = loomOf(many(1000));
    const zoom = 700 / loom.scale.lengthPx;
    const rows = rowsBetween(loom, zoom, 0, 700);
    const counted = rows.reduce(
      (sum, row) => sum + (row.kind === 'cluster' ? row.rows.length : 1),
      0,
    );
    expect(counted).toBe(1000);
    expect(rows.length).toBeLessThan(20);
    expectNoOverlap(sceneOf(loom, { zoom }));
  });

  test('puts the same events into the same cluster while the zoom stays between two powers of two', () => {
    const loom = loomOf(many(1000));
    const sizes = (zoom: number): number[] =>
      rowsBetween(loom, zoom, 0, loom.scale.lengthPx * zoom).map((row) =>
        row.kind === 'cluster' ? row.rows.length : 1,
      );
    expect(sizes(0.26)).toEqual(sizes(0.4));
  });

  test('an opened card moves what follows down by its height and nothing before it', () => {
    const loom = loomOf(events);
    const closed = sceneOf(loom);
    const open = sceneOf(loom, { open: { eventId: 'bridge', heightPx: 200 } });
    const shift = open.rows.map((row, index) =>
      Math.round(row.topPx - (closed.rows[index]?.topPx ?? 0)),
    );
    expect(shift).toEqual([0, 0, 0, 200, 200, 200, 200, 200]);
    expect(open.lengthPx).toBe(closed.lengthPx + 200);
  });

  test('parts what was behind the speaker from what was ahead', () => {
    const scene = sceneOf(loomOf(events));
    const line = scene.spoken[0]?.px ?? 0;
    const top = (id: string): number => scene.rows.find((row) => row.key === id)?.topPx ?? 0;
    expect(top('council')).toBeLessThan(line);
    expect(top('work')).toBeGreaterThan(line);
  });

  test('linear time has ticks and no folds, and each mark lies where its date is', () => {
    const scene = sceneOf(loomOf(events, 'linear'));
    expect(scene.folds).toEqual([]);
    expect(scene.ticks.length).toBeGreaterThan(1);
    const mark = (id: string): number =>
      scene.rows.find((row) => row.key === id)?.mark.centrePx ?? 0;
    const ratio = (mark('treaty') - mark('bridge')) / (mark('bridge') - mark('pier'));
    expect(ratio).toBeCloseTo(12.8 / 66.9, 1);
  });
});
