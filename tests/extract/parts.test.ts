/** Two documents in one file: said, and each read from its own day. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract';

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
  const events = document.events.map(
    ({ when, status, title }) => `${when.edtf} ${status}: ${title}`,
  );
  return { document, notes, events };
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
