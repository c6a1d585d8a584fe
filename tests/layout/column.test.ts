import { describe, expect, it } from 'vitest';
import { columnRows, markLength } from '../../src/layout/column';
import { eventExtent } from '../../src/layout/marks';
import { whenFromEdtf } from '../../src/schema/when';

const SPOKEN = Date.UTC(2024, 5, 21);
const extent = (edtf: string, status: 'reported' | 'planned' = 'reported') =>
  eventExtent({ id: edtf, when: whenFromEdtf(edtf), status }, SPOKEN);

const kinds = (dates: readonly string[], spokenMs: number | null = null): string[] =>
  columnRows(
    dates.map((edtf) => extent(edtf)),
    spokenMs,
  ).map((row) =>
    row.kind === 'event'
      ? row.extent.eventId
      : row.kind === 'fold'
        ? `${row.years} years`
        : 'spoken',
  );

describe('the column', () => {
  it('has one row an event, and a row where much time is left out', () => {
    expect(kinds(['1944', '1991-01', '1991-02', '1991-03'])).toEqual([
      '1944',
      '46 years',
      '1991-01',
      '1991-02',
      '1991-03',
    ]);
  });

  it('has one line between what was past on the day of speaking and what was ahead', () => {
    const dates = ['2024-06-20', '2024-06-21', '2024-07-19', '2024-11'];
    expect(kinds(dates, SPOKEN)).toEqual([
      '2024-06-20',
      '2024-06-21',
      'spoken',
      '2024-07-19',
      '2024-11',
    ]);
  });

  it('has nothing below that line that was past, also where a plan for the whole year comes first', () => {
    const rows = columnRows(
      [extent('2024', 'planned'), extent('2024-06-20'), extent('2024-06-21'), extent('2024-11')],
      SPOKEN,
    );
    expect(rows.map(({ key }) => key)).toEqual([
      'event 2024',
      'event 2024-06-20',
      'event 2024-06-21',
      'spoken',
      'event 2024-11',
    ]);
  });

  it('has no such line where the day is unknown or nothing was ahead', () => {
    expect(kinds(['1990', '1991'], SPOKEN)).toEqual(['1990', '1991']);
    expect(kinds(['2030', '2031'])).toEqual(['2030', '2031']);
  });

  it('makes a mark longer the less precise its date is', () => {
    const lengths = ['2024-06-20', '2024-06', '2024', '202X', '20XX'].map((edtf) =>
      markLength(extent(edtf)),
    );
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    expect(new Set(lengths).size).toBe(5);
    expect(markLength(extent('2014/..'))).toBe(Math.max(...lengths, 34));
  });

  it('has keys unique in the list, also for ids that name other rows', () => {
    const rows = columnRows(
      ['1944', '1991-01', '1991-02', '1991-03'].map((edtf, i) => ({
        ...extent(edtf),
        eventId: ['spoken', 'fold spoken', 'fold x', 'x'][i]!,
      })),
      SPOKEN,
    );
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  it('of nothing is empty', () => {
    expect(columnRows([], SPOKEN)).toEqual([]);
  });
});
