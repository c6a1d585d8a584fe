import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { ics } from '../../src/export/ics';
import { fold } from '../../src/export/icsLines';
import type { QuotelineDocument, Status } from '../../src/schema/document';
import { eventOf, sampleDocument } from '../support/documents';
import { HOSTILE_DOCUMENTS } from '../support/hostileDocument';

const dated = (edtf: string, status: Status, title = 'Work starts'): QuotelineDocument => ({
  ...sampleDocument(),
  events: [{ ...eventOf('e', edtf, 'Ada Stone', 'March 2011'), status, title }],
  undated: [],
});

function read(document: QuotelineDocument): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(ics.write(document).text));
  return calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));
}

describe('ICS', () => {
  it('writes a dated day as one all-day entry, its end exclusive, its stamp the day of the source', () => {
    const [event] = read(dated('2030-05-05', 'reported'));
    expect(event?.startDate.toString()).toBe('2030-05-05');
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.endDate.toString()).toBe('2030-05-06');
    expect(event?.summary).toBe('Work starts');
    expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe(
      '2024-06-21T00:00:00Z',
    );
    expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  it('says who cited it and that nobody has checked it', () => {
    const [event] = read(dated('2030-05-05', 'planned'));
    expect(event?.summary).toBe('Work starts (planned)');
    expect(event?.description).toContain('Cited by Ada Stone, said on Jun 21, 2024');
    expect(event?.description).toContain('found automatically, not checked by a person');
  });

  it('writes a planned period as a span that says "sometime in"', () => {
    const [event] = read(dated('2030', 'planned'));
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([
      '2030-01-01',
      '2031-01-01',
    ]);
    expect(event?.summary).toBe('sometime in 2030: Work starts (planned)');
  });

  it.each([
    ['2011-03', 'reported', 'its date is a month; a calendar holds days'],
    ['2030/..', 'planned', 'one end of its date is open'],
    ['2011-03-04', 'negated', 'it is denied, not dated as done'],
    ['2011-03-04', 'hypothetical', 'it is supposed, not dated as done'],
    ['-0043-03-15', 'reported', 'iCalendar knows only the years 1 to 9999'],
    ['9999-12-31', 'reported', 'iCalendar knows only the years 1 to 9999'],
  ] as const)('lists %s (%s) as left out: %s', (edtf, status, reason) => {
    const document = dated(edtf, status);
    expect(read(document)).toEqual([]);
    expect(ics.write(document).leftOut).toEqual([{ id: 'e', title: 'Work starts', reason }]);
    const unfolded = ics.write(document).text.replaceAll('\r\n ', '');
    expect(unfolded).toContain('X-QUOTELINE-LEFT-OUT:Work starts');
  });

  it('writes each event or lists it', () => {
    const document = sampleDocument();
    const { leftOut } = ics.write(document);
    expect(read(document).length + leftOut.length).toBe(
      document.events.length + document.undated.length,
    );
  });

  it('folds lines at 75 octets without cutting a character', () => {
    const line = `SUMMARY:${'Жирный😀 '.repeat(40)}`;
    const folded = fold(line);
    expect(folded.replaceAll('\r\n ', '')).toBe(line);
    for (const part of folded.split('\r\n'))
      expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75);
  });

  it('keeps commas, semicolons, backslashes and line breaks of a title', () => {
    const title = 'a, b; c\\n d\ne: f';
    expect(read(dated('2030-05-05', 'reported', title))[0]?.summary).toBe(title);
  });

  it.each(HOSTILE_DOCUMENTS)('survives %s in every field', (_name, document) => {
    expect(read(document)).toHaveLength(1);
    expect(ics.write(document).leftOut).toHaveLength(2);
    expect(ics.write(document).text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  });
});
