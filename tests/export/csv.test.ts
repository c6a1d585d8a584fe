import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/export/csv';
import type { QuotelineDocument } from '../../src/schema/document';
import { whenFromEdtf } from '../../src/schema/when';
import { citationOf, eventOf, sampleDocument } from '../support/documents';
import { HOSTILE_DOCUMENTS } from '../support/hostileDocument';

type Row = Record<string, string>;

function read(document: QuotelineDocument): Row[] {
  const { data, errors } = Papa.parse<Row>(csv.write(document).text, {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

const titled = (title: string): QuotelineDocument => {
  const sample = sampleDocument();
  const event = eventOf('e', '2011-03', 'Ada Stone', 'March 2011');
  return { ...sample, events: [{ ...event, title }], undated: [] };
};

describe('CSV', () => {
  it('holds one row a citation, with the words and places of the record', () => {
    const rows = read(sampleDocument());
    expect(rows.map((row) => row['event_id'])).toEqual(['e1', 'e2', 'u1']);
    expect(rows[0]).toMatchObject({
      date_edtf: '2011-03',
      earliest: '2011-03-01',
      speaker: 'Ada Stone',
      quote: 'The harbour treaty was signed in March 2011.',
      date_words: 'March 2011',
      checked: 'false',
    });
    expect(rows[2]).toMatchObject({ date_edtf: '', date: 'several years ago', status: 'reported' });
  });

  it('gives an event that is cited twice two rows with one id', () => {
    const sample = sampleDocument();
    const event = eventOf('e1', '2011-03', 'Ada Stone', 'March 2011');
    const citations = [...event.citations, citationOf('Ben Reed', null, 'ben-reed')];
    const rows = read({ ...sample, events: [{ ...event, citations }], undated: [] });
    expect(rows.map((row) => [row['event_id'], row['speaker']])).toEqual([
      ['e1', 'Ada Stone'],
      ['e1', 'Ben Reed'],
    ]);
  });

  it.each(['plain', 'a,b', 'a "b"', 'a\nb', 'a\r\nb', '"', 'ends with "', 'уголь'])(
    'keeps %j as it is',
    (title) => {
      expect(read(titled(title))[0]?.['title']).toBe(title);
    },
  );

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '=cmd|"/c calc"!A1'])(
    'turns the formula %j into text',
    (title) => {
      expect(read(titled(title))[0]?.['title']).toBe(`'${title}`);
    },
  );

  it('leaves negative years readable as text', () => {
    const event = {
      ...eventOf('e', '2011', 'Ada Stone', 'March 2011'),
      when: whenFromEdtf('-0043'),
    };
    expect(read({ ...sampleDocument(), events: [event] })[0]).toMatchObject({
      earliest: "'-0043-01-01",
      date_edtf: "'-0043",
    });
  });

  it.each(HOSTILE_DOCUMENTS)('survives %s in every field', (_name, document) => {
    const rows = read(document);
    expect(rows).toHaveLength(3);
    const quote = document.events[0]?.citations[0]?.passage.exact;
    expect([quote, `'${quote}`]).toContain(rows[0]?.['quote']);
    expect(Object.values(rows[0] ?? {}).filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  });
});
