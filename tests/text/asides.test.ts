import { describe, expect, it } from 'vitest';
import { splitTurns } from '../../src/text';

const asidesIn = (text: string): string[] =>
  splitTurns(text).asides.map(({ start, end }) => text.slice(start, end));

describe('asides', () => {
  it.each([
    ['We left. (Laughter.) Then it rained.', ['(Laughter.)']],
    ['(Applause) Thank you. [crosstalk]', ['(Applause)', '[crosstalk]']],
    ['It was in [inaudible 00:12:03] May.', ['[inaudible 00:12:03]']],
    [
      '(As interpreted.) We left. (Addressing the students.) Go.',
      ['(As interpreted.)', '(Addressing the students.)'],
    ],
    ['The <s>first</s> \\[second\\] bridge [sic] fell.', ['<s>first</s>', '\\[second\\]', '[sic]']],
    ['(BEGIN VIDEO CLIP)\nWe left.', ['(BEGIN VIDEO CLIP)']],
    ['We left [00:01:12] in May (00:13).', ['[00:01:12]', '(00:13)']],
    ['0:03\nso when did you leave\n0:09\nin 1987', ['0:03', '0:09']],
    ['We left. [9.52 am] It rained. [10.41 am]', ['[9.52 am]', '[10.41 am]']],
    ['We left (in the spring) and the [old] bridge (built in 1961) fell.', []],
    ['He gave the figures (in millions): 12 and 13. See [12].', []],
  ])('in %j', (text, expected) => expect(asidesIn(text)).toEqual(expected));

  it('are paragraphs in capitals among mixed letters, no shouted sentence and no label', () => {
    const said = 'MR HALE: We left at dawn, and nobody saw us go. It had rained for days.\n\n';
    const more = 'MR HALE: That is all that I remember of it, and I have nothing to add to that.\n';
    const around = (middle: string) => asidesIn(`${said}${middle}\n\n${more}`);
    const exhibit = 'EXHIBIT #212 STATEMENT OF A. BROOK DATED\n02/11/2018';
    expect(around(exhibit)).toEqual([exhibit]);
    expect(around('<THE WITNESS WITHDREW   [10.58 am]')).toEqual([
      '<THE WITNESS WITHDREW   [10.58 am]',
    ]);
    expect(around('NO! WE NEVER LEFT AT DAWN!')).toEqual([]);
    expect(around('THE COURT: SUSTAINED AND SO ORDERED')).toEqual([]);
    expect(asidesIn('WE LEFT AT DAWN\n\nNOBODY SAW US GO\n\nIT RAINED FOR DAYS\n')).toEqual([]);
  });

  it('are heads of numbered records, however often they stand, and no sentence that names a record', () => {
    const page = (head: string) =>
      asidesIn(`Mr. HALE: The treaty was signed and\n\n${head}\n\nit entered into force.\n`);
    for (const head of [
      'S/PV.1234                page 3',
      '21/05/2024 S/PV.9630',
      'S/PV.9630 Floods in Portonia 21/05/2024',
      '24-14087   3/23',
    ])
      expect(page(head)).toEqual([head]);
    for (const other of ['See S/PV.1234 of 21/05/2024.', 'A/B testing', '3/23', '10 May 2024'])
      expect(page(other)).toEqual([]);
  });

  it('are lines that every page repeats with another number, no refrain', () => {
    const page = (number: number) =>
      `.DAY 23 06/11/18      P-${number}      A. BROOK XN\nMR HALE: We left at dawn.\n\n`;
    expect(asidesIn([1903, 1904, 1905].map(page).join(''))).toHaveLength(3);
    expect(asidesIn([1903, 1904].map(page).join(''))).toEqual([]);
    const verse = 'MR HALE: We sang.\n\nAnd the river ran\n\n';
    expect(asidesIn(verse.repeat(4))).toEqual([]);
  });
});
