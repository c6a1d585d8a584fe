import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitTurns } from '../../src/text';

const outline = (text: string): string[] =>
  splitTurns(text).turns.map(
    ({ speakerId, kind, textStart, end }) =>
      `${speakerId ?? '?'} ${kind}: ${text.slice(textStart, end)}`,
  );

describe('splitTurns', () => {
  it('tells labels that name nobody from names and offices', () => {
    const { speakers } = splitTurns(
      'Q: When did it sink?\n\nA: In May.\n\nUnidentified: I was there.\n\nSeveral members: Hear, hear!\n\nSenior river official: No.\n\nSpeaker 2: Yes.\n\nThe Court: Order.\n\nModerator: Thank you.\n\nThe Prime Minister: No.\n\nAna Brook: Yes.\n',
    );
    expect(speakers.map(({ name, unnamed }) => (unnamed ? `“${name}”` : name))).toEqual([
      '“Q”',
      '“A”',
      '“Unidentified”',
      '“Several members”',
      '“Senior river official”',
      '“Speaker 2”',
      'The Court',
      'Moderator',
      'The Prime Minister',
      'Ana Brook',
    ]);
  });

  it('reads labels with a colon and who asks', () => {
    expect(
      outline('Question: When?\nAna Brook: In May.\nQuestion: Why?\nAna Brook: Rain.'),
    ).toEqual([
      'question question: When?',
      'ana-brook answer: In May.',
      'question question: Why?',
      'ana-brook answer: Rain.',
    ]);
  });

  it('reads a label behind a line that broke off short of the column', () => {
    const wide =
      'We had worked there for a long while by then and had seen it grow from year to year and';
    const text = `Ana Brook: ${wide}\nnobody knew\nBen Hale: When?\nAna Brook: In May.\nBen Hale: ${wide}\nso it was.\n`;
    expect(outline(text)[1]).toBe('ben-hale question: When?');
  });

  it('takes a first turn for speech, however its words are cut', () => {
    const long = (length: number): string => `${'word '.repeat(60).slice(0, length)} and so on`;
    for (const length of [236, 238, 239, 240, 241, 242])
      expect(outline(`Ana Brook: ${long(length)}\nBrook: Yes.\nHale: No.\nHale: Go.`)[0]).toMatch(
        /^ana-brook/,
      );
  });

  it('gives opening remarks without a label to whom the title names and a later label confirms', () => {
    const text =
      'River Minister Ana Brook’s remarks and answers to questions, Porton, May 3, 2021\nColleagues,\nWe met today.\nQuestion: Why?\nAna Brook: Rain.';
    const { turns, about, speakers } = splitTurns(text);
    expect(turns[0]).toMatchObject({ implicit: true, speakerId: 'ana-brook' });
    expect(text.slice(turns[0]?.textStart)).toMatch(/^Colleagues/);
    expect(about.dateline?.words).toBe('May 3, 2021');
    expect(speakers.find(({ id }) => id === 'ana-brook')).toMatchObject({
      name: 'Ana Brook',
      role: 'River Minister',
    });
  });

  it('leaves the speaker of opening remarks unknown where the title names nobody', () => {
    const text =
      'Notes from the river meeting\n\nWe met at the river today and we talked about the flood.\n\nQuestion: Why?\n\nAna Brook: Rain.';
    expect(splitTurns(text).turns[0]).toMatchObject({ implicit: true, speakerId: null });
  });

  it('takes no sentence, topic or header line for a speaker', () => {
    const text =
      'Ana Brook: My point is clear.\n\nMy question is: when?\n\nFirst: the river.\n\nThe United Nations has three pillars: rivers, bridges and boats.\n\nSource: The Porton Post\n\nBen Hale: Yes.';
    expect(splitTurns(text).turns.map(({ speakerId }) => speakerId)).toEqual([
      'ana-brook',
      'ben-hale',
    ]);
  });

  it('takes the fields of a head for no speakers, and a short first turn for one', () => {
    const said = 'Mr. Hale: We left at dawn.\n\nMs. Oakes: It rained.\n\nMr. Hale: It did.\n';
    const names = (head: string) => splitTurns(head + said).speakers.map(({ name }) => name);
    expect(
      names('Held at: 90 Mercer Street\n\nMembers: Portonia, Mr. Brook; Aldery, Ms. Lind\n\n'),
    ).toEqual(['Mr. Hale', 'Ms. Oakes']);
    expect(names('Ana Brook: Good evening.\n\n')).toEqual(['Ana Brook', 'Mr. Hale', 'Ms. Oakes']);
  });

  it('takes headings with their years for no speakers where nobody has a label', () => {
    const text =
      'River works\n\nOperation Mill: 1969\n\nThe works began in 1999. They were closed in May 2004.\n\nExit of Porton: 1973–1975\n\nThe works went on. They were closed in May 2004. That was all.\n';
    expect(splitTurns(text).speakers).toEqual([]);
  });

  it('takes a name with its seat for a speaker though the page ends in the middle of the speech', () => {
    const text =
      'S/PV.1234   page 3\n\nMr. BROOK (Portonia): The treaty was signed by both nations and\n\nS/PV.1234   page 4\n\nit rained.\n\nMr. HALE (Aldery): We left.\n';
    expect(splitTurns(text).turns.map(({ speakerId }) => speakerId)).toEqual([
      'mr-brook',
      'mr-hale',
    ]);
  });

  it('takes those who are spoken to for no speakers', () => {
    const text =
      'Statement by Ms. Ana Brook at the river assembly\n\nMr. President:\n\nExcellencies:\n\nIn 1999 we signed the treaty.\n\nLadies and Gentlemen:\n\nIt has held.\n\nMr. President:\n\nExcellencies: thank you.\n\nLadies and Gentlemen:\n\nGoodbye.';
    expect(splitTurns(text).turns.map(({ speakerId }) => speakerId)).toEqual(['ana-brook']);
    expect(outline('Mr. Speaker: Order!\n\nMr. Hale: When?\n\nMr. Speaker: Now.')).toHaveLength(3);
  });

  it('never throws and gives ordered turns inside the text', () => {
    const piece = fc.constantFrom(
      'Ana Brook: ',
      'Q    ',
      'Q. ',
      'MR. HALE: ',
      '\n',
      '\n\n',
      'We left.',
      'Why?',
      '---\n',
      'title: x',
      '12:30',
      '\0',
      '\ud800',
      '(',
      '[',
      ' ',
      'Ben Hale',
      '– ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
        const text = pieces.join('');
        let reached = 0;
        for (const { start, textStart, end } of splitTurns(text).turns) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(textStart).toBeGreaterThanOrEqual(start);
          expect(end).toBeGreaterThanOrEqual(textStart);
          reached = end;
        }
        expect(reached).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
