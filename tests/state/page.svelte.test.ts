import { describe, expect, test } from 'vitest';
import { paneMeasured } from '../../src/state/framing';
import { PageState } from '../../src/state/page.svelte';
import { Hover, Selection } from '../../src/state/selection.svelte';
import { Viewport } from '../../src/state/viewport.svelte';
import { harbourDocument } from '../support/harbour';

const page = (): PageState =>
  new PageState(harbourDocument(), { measure: (title) => title.length * 8, language: () => 'en' });

describe('the page', () => {
  test('an earlier id selects the event it stands for; an unknown one nothing', () => {
    const state = page();
    state.select('old-treaty', 'address');
    expect(state.selection.eventId).toBe('treaty');
    state.selection.clear();
    state.select('nobody', 'address');
    expect(state.selection.current).toBeNull();
  });

  test('neighbours in time follow the axis, those in text the telling', () => {
    const state = page();
    expect(state.neighbourInTime('pier', 1)).toBe('fire');
    expect(state.neighbourInTime('pier', -1)).toBeUndefined();
    const [treaty] = state.index.placesFor('treaty');
    expect(treaty && state.neighboursInText(treaty).after?.id).toBe('treaty#1');
  });

  test('filters leave only what matches on the axis', () => {
    const state = page();
    state.filters.set({ statuses: ['planned'] });
    expect(state.drawing.loom.rows.map(({ event }) => event.id)).toEqual(['work']);
    expect(state.drawing.scene.rows).toHaveLength(1);
  });

  test('knows which events are being read', () => {
    const state = page();
    state.reading.inView = { start: 0, end: 60 };
    expect(state.reading.has('pier')).toBe(true);
    expect(state.reading.has('work')).toBe(false);
  });
});

test('a page is drawn only once its view is chosen; another size of the pane leaves that view', () => {
  const state = page();
  state.viewport.mode = 'linear';
  expect(state.viewport.isMeasured).toBe(false);
  paneMeasured(state, 300, 600);
  expect(state.viewport.isMeasured).toBe(true);
  expect(state.viewport.zoom).toBeCloseTo(300 / state.drawing.loom.scale.lengthPx);
  const { zoom } = state.viewport;
  paneMeasured(state, 400, 500);
  expect(state.viewport).toMatchObject({ zoom, lengthPx: 400, breadthPx: 500 });
});

test('only the owner of a hover clears it', () => {
  const hover = new Hover();
  hover.set('a', 'timeline');
  hover.clear('transcript');
  expect(hover.eventId).toBe('a');
  hover.clear('timeline');
  expect(hover.eventId).toBeNull();
});

test('a selection remembers where it came from', () => {
  const selection = new Selection();
  selection.set('a', 'transcript', 1);
  expect(selection.current).toEqual({ eventId: 'a', citationIndex: 1, source: 'transcript' });
});

describe('the viewport', () => {
  test('zooms around the point it is given', () => {
    const viewport = new Viewport();
    viewport.scrollPx = 500;
    viewport.zoomTo(2, 100);
    expect(viewport.scrollPx).toBe((500 + 100) * 2 - 100);
  });

  test('stays within its limits and never scrolls before the start', () => {
    const viewport = new Viewport(() => ({ minZoom: 0.5, maxZoom: 4 }));
    viewport.zoomBy(100);
    expect(viewport.zoom).toBe(4);
    viewport.panBy(-1e6);
    expect(viewport.scrollPx).toBe(0);
  });

  test('reveals with the least movement', () => {
    const viewport = new Viewport();
    viewport.lengthPx = 400;
    viewport.reveal(100, 140);
    expect(viewport.scrollPx).toBe(0);
    viewport.reveal(600, 640, 0);
    expect(viewport.scrollPx).toBe(240);
  });
});
