import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventExtent } from '../../src/layout/marks';
import { layoutRibbon, type RibbonEvent, type RibbonView } from '../../src/layout/ribbon';
import { whenFromEdtf } from '../../src/schema/when';
import { harbourDocument } from '../support/harbourDocument';

const SPOKEN = Date.UTC(2024, 5, 21);
const VIEW: RibbonView = {
  widthPx: 1000,
  zoom: 1,
  language: 'en-GB',
  spokenMs: SPOKEN,
  maxLanes: 5,
};

const events: RibbonEvent[] = harbourDocument().events.map((event) => ({
  title: event.title,
  extent: eventExtent(event, SPOKEN),
}));

const dated = (dates: readonly string[]): RibbonEvent[] =>
  dates.map((edtf, i) => ({
    title: `An event with a title of some length, number ${i}`,
    extent: eventExtent({ id: `e${i}`, when: whenFromEdtf(edtf), status: 'reported' }),
  }));

describe('the ribbon', () => {
  it('draws every event, in order of time from left to right, within its width', () => {
    const { marks, widthPx } = layoutRibbon(events, VIEW);
    expect(widthPx).toBe(1000);
    expect(marks).toHaveLength(events.length);
    const middles = events.map(({ extent }) => {
      const mark = marks.find(({ eventId }) => eventId === extent.eventId);
      return mark!.x + mark!.widthPx / 2;
    });
    expect(middles).toEqual([...middles].sort((a, b) => a - b));
    expect(Math.max(...middles)).toBeLessThanOrEqual(1000);
  });

  it('draws a year longer than a day', () => {
    const { marks } = layoutRibbon(dated(['1950', '1960-05-05', '1970-06']), VIEW);
    const widthOf = (id: string) => marks.find(({ eventId }) => eventId === id)?.widthPx ?? 0;
    expect(widthOf('e0')).toBeGreaterThan(widthOf('e1'));
  });

  it('puts the line of the day of speaking between what was past and what was ahead', () => {
    const { marks, spokenX } = layoutRibbon(events, VIEW);
    const xOf = (id: string) => marks.find(({ eventId }) => eventId === id)?.x ?? 0;
    expect(spokenX).toBeGreaterThan(xOf('survey'));
    expect(spokenX).toBeLessThan(xOf('bridge'));
    expect(layoutRibbon(events, { ...VIEW, spokenMs: null }).spokenX).toBeNull();
  });

  it('says how many years its breaks hide', () => {
    const dates = ['1944', '1991-01', '1991-02', '1991-03', '1991-04', '1991-05'];
    expect(layoutRibbon(dated(dates), VIEW).folds[0]?.years).toBe(46);
  });

  it('counts what found no lane, and loses nothing', () => {
    const crowd = dated(Array.from({ length: 60 }, () => '2015-05-05'));
    const { marks, groups } = layoutRibbon(crowd, VIEW);
    const grouped = groups.flatMap(({ eventIds }) => eventIds);
    expect(marks.length + grouped.length).toBe(60);
    expect(marks.length).toBeLessThanOrEqual(7);
    expect(groups).toHaveLength(1);
  });

  it('shortens a title at a word and never between the halves of a character', () => {
    const title = `${'💥'.repeat(40)}`;
    const { marks } = layoutRibbon([{ ...events[0]!, title }], VIEW);
    // Throws on a lone half.
    expect(() => encodeURIComponent(marks[0]?.label ?? '')).not.toThrow();
    expect(layoutRibbon(events, VIEW).marks[0]?.label).toMatch(/^The harbour was founded by…$/);
  });

  it('spreads when zoomed', () => {
    expect(layoutRibbon(events, { ...VIEW, zoom: 4 }).widthPx).toBe(4000);
  });

  it('never lets two titles of one lane overlap, for any dates', () => {
    const year = fc.integer({ min: 1, max: 9999 }).map((n) => String(n).padStart(4, '0'));
    fc.assert(
      fc.property(fc.array(year, { maxLength: 40 }), (years) => {
        const { marks, groups } = layoutRibbon(dated([...years].sort()), VIEW);
        const grouped = groups.flatMap(({ eventIds }) => eventIds);
        expect(marks.length + grouped.length).toBe(years.length);
        for (const a of marks)
          for (const b of marks) {
            if (a === b || a.y !== b.y) continue;
            const apart = a.x + a.widthPx <= b.x || b.x + b.widthPx <= a.x;
            expect(apart).toBe(true);
          }
      }),
      { seed: 3, numRuns: 60 },
    );
  });
});
