/** Two documents in one file: said, and each read from its own day. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ONE, SEVERAL } from './laterDocuments';

const FIRST = `Remarks at the harbour
14 May 2019

Ada Stone: The mill was sold last year. The quay opens tomorrow.

Ben Reed: The mill burned down in 1998.
`;
const SECOND = `River Council, evening session

Porton, 3 March 2021

Present: Ada Stone, Nora Hale

Nora Hale: The quay was closed yesterday.

Ada Stone: We will open it again in May.
`;
const UNLABELLED = `---
title: Speech at the dam
date: '2021-03-03'
---

Good evening to all of you. The dam was closed yesterday, and the quay as well.

Nora Hale: It will be opened again in May.
`;

const read = (text: string) => {
  const { document, diagnostics } = extract({ text });
  const notes = diagnostics.filter(({ code }) => code === 'several-documents');
  const told = document.events.map(({ when, title }) => `${when.edtf} ${title}`);
  const events = document.events.map(
    ({ when, status, title }) => `${when.edtf} ${status}: ${title}`,
  );
  return { document, notes, events, told };
};

describe('a text of two documents', () => {
  it('counts the dates of each from its own day and says so', () => {
    const { notes, events, document } = read(`${FIRST}\n${SECOND}`);
    expect(notes.map(({ message }) => message)).toEqual([
      'Another document begins with «River Council, evening session»: from there on dates are counted from 2021-03-03. Split the file for a timeline of each.',
    ]);
    expect(events).toEqual([
      '1998 reported: Mill burned down',
      '2018 reported: Mill was sold',
      '2019-05-15 planned: Quay opens (planned)',
      '2021-03-02 reported: Quay was closed',
      '2021-05 planned: Ada Stone: “We will open it again”',
    ]);
    const { turns = [], text = '' } = document.sources[0] ?? {};
    expect(turns.every(({ start, end }) => !text.slice(start, end).includes('River Council'))).toBe(
      true,
    );
  });

  it('keeps what is said without a label behind the second head, by nobody known', () => {
    const { notes, events, document } = read(`${FIRST}\n${UNLABELLED}`);
    expect(notes).toHaveLength(1);
    expect(events).toContain('2021-03-02 reported: Dam was closed, and the quay as well');
    const closed = document.events.find(({ when }) => when.edtf === '2021-03-02');
    expect(closed?.citations[0]?.speakerId).toBeNull();
  });

  it.each([
    ['one document', FIRST],
    ['a date in speech', FIRST.replace('Ben Reed: ', 'Ben Reed: It was on\n\n14 May 2018.\n\n')],
    [
      'a wrapped line that ends in a date',
      `${FIRST}\nAda Stone: We\nwaited for years.\n\nThe council decided that the quay should be opened on\nFriday, 5 May 2017\nand nobody came.\n\nBen Reed: No.\n`,
    ],
    [
      'a list of dates',
      `${FIRST}\nAda Stone: Here they are:\n\n- 5 May 2017\n- 6 May 2018\n\nBen Reed: Thanks.\n`,
    ],
  ])('is not suspected of %s', (_name, text) => {
    expect(read(text).notes).toEqual([]);
  });
});

describe('the forms of a second head', () => {
  it.each(SEVERAL)('$name', ({ text, heads, events }) => {
    const { notes, told } = read(text);
    expect(notes.map(({ message }) => message)).toEqual(
      heads.map(([title, day]) =>
        expect.stringContaining(`«${title}»: from there on dates are counted from ${day}.`),
      ),
    );
    expect(told).toEqual(events);
  });

  it.each(ONE)('are not seen in %s', (_name, text) => {
    expect(read(text).notes).toEqual([]);
  });

  it('says where another document has no day of its own', () => {
    const { notes, document } = read(
      'Transcript 1\n3 May 2014\n\nAna Brook: I came last year.\n\nBen Hale: Good.\n\nTranscript 2\n\nAna Brook: I left yesterday.\n\nBen Hale: Why?\n',
    );
    expect(notes.map(({ message }) => message)).toEqual([
      'Another document begins with «Transcript 2»: it says no day of its own, and its dates are still counted from 2014-05-03. Split the file for a timeline of each.',
    ]);
    const { turns = [], text = '' } = document.sources[0] ?? {};
    expect(turns.some(({ start, end }) => text.slice(start, end).includes('Transcript 2'))).toBe(
      false,
    );
  });

  it('credits what the second head announces, and nobody where it names nobody', () => {
    const { document } = read(
      'Speech by Ana Brook, 5 May 2014\n\nThe harbour was opened yesterday by the council of Porton.\n\nStatement by Minister Ben Hale, 7 June 2016\n\nThe quay was sold yesterday.\n\nPress briefing, 9 June 2016\n\nThe mill was sold yesterday.\n',
    );
    const { speakers = [] } = document.sources[0] ?? {};
    expect(speakers.map(({ name, role }) => [name, role])).toEqual([
      ['Ana Brook', undefined],
      ['Ben Hale', 'Minister'],
    ]);
    expect(document.events.map(({ citations }) => citations[0]?.speakerId)).toEqual([
      'ana-brook',
      'ben-hale',
      null,
    ]);
  });
});

describe('a heading between paragraphs', () => {
  const speech = (heading: string) =>
    `Speech at the harbour\n5 May 2014\n\nThank you all for coming to the old harbour today.\n\n${heading}\n\nThe boats went out as they always had.\n`;

  it.each([
    'The flood of 14 March 2013',
    'Sale of the mill (2012)',
    'Exhibit B\nTranscript of interview, 3 June 2013',
  ])('dates no event: %s', (heading) => {
    expect(read(speech(heading)).told).toEqual([]);
  });

  it.each([
    ['The mill was sold on 14 March 2013', ['2013-03-14 Mill was sold']],
    ['The flood of 14 March 2013 was the worst.', ['2013-03-14 Flood of 14 March 2013']],
  ])('is none where something is told: %s', (said, events) => {
    expect(read(speech(said)).told).toEqual(events);
  });
});
