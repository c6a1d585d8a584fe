import { expect, test } from 'vitest';
import { dayToUtcMs, parseDay } from '../../src/calendar/day';
import { eventExtent } from '../../src/layout/marks';
import type { Status } from '../../src/schema/document';
import { eventOf } from '../support/documents';

const anEvent = ({ edtf, status = 'reported' }: { edtf: string; status?: Status }) => ({
  ...eventOf('e', edtf, 'Work on the bridge will start on 5 May 2030.', '5 May 2030'),
  status,
});

const ms = (iso: string): number => dayToUtcMs(parseDay(iso) ?? Number.NaN);

test('a day is a dot at its noon', () => {
  const extent = eventExtent(anEvent({ edtf: '2024-06-14' }));
  expect(extent).toMatchObject({
    shape: 'dot',
    fill: 'solid',
    fromMs: ms('2024-06-14'),
    toMs: ms('2024-06-15'),
  });
  expect(extent.atMs).toBe(ms('2024-06-14') + 43_200_000);
});

test('a month is a bar over the whole month', () => {
  const extent = eventExtent(anEvent({ edtf: '2014-02' }));
  expect(extent).toMatchObject({ shape: 'bar', fromMs: ms('2014-02-01'), toMs: ms('2014-03-01') });
});

test('a plan for "this year" rests in what was left of the year', () => {
  const plan = anEvent({ edtf: '2024', status: 'planned' });
  expect(eventExtent(plan, ms('2024-06-21')).atMs).toBeGreaterThan(ms('2024-06-21'));
  expect(eventExtent(plan, ms('2024-06-21')).fill).toBe('hollow');
});

test('an open end stays open and rests at the end that is known', () => {
  const extent = eventExtent(anEvent({ edtf: '2014-02-22/..' }));
  expect(extent).toMatchObject({ toMs: null, atMs: ms('2014-02-22') });
});

test('each status has a fill of its own or shares one with its like', () => {
  expect(eventExtent(anEvent({ edtf: '2014', status: 'negated' })).fill).toBe('struck');
  expect(eventExtent(anEvent({ edtf: '2014~' })).approximate).toBe(true);
});
