import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences, splitTurns, type Turn } from '../../src/text';

const wholeText = (text: string): Turn => ({
  id: 't1',
  start: 0,
  textStart: 0,
  end: text.length,
  speakerId: null,
  kind: 'statement',
  implicit: true,
});

const sentencesIn = (text: string): string[] =>
  splitSentences(text, [wholeText(text)]).map(({ start, end }) => text.slice(start, end));

/** A bar marks where a sentence must end; the text is read without the bars. */
const CASES: readonly (readonly [what: string, marked: string])[] = [
  ['plain sentences', 'We left.| They stayed!| Why?| Nobody knows.'],
  ['a month with its day', 'We met on Jan. 5 in Porton.| It rained.'],
  ['a month before a new sentence', 'We met last Oct.| The river was high.'],
  ['an acronym inside a name', 'The U.S. Government left.| We stayed.'],
  ['an acronym before a new sentence', 'He works in the U.S.| The pay is good.'],
  [
    'speech without stops where the talk turns',
    'we opened the bakery in 1994 with two ovens and my brother kept the books| and then in 1998 we bought the shop next door| but the street was closed for a year| so we sold it again',
  ],
  [
    'speech without stops, whose condition holds on',
    'if the council had listened to us in 1992 and paid for the wall and they had kept the gate in order we would still be living there today',
  ],
  [
    'speech without stops, whose subjects stay whole',
    'it was my wife and i who ran the ferry from the old landing for ten years or so we think before they built the bridge across the river',
  ],
  [
    'a long sentence with its commas',
    'in the spring, when the river rose, we moved the boats to the upper landing, and then we waited for two weeks, and nobody came to help us there',
  ],
  ['titles', 'Mr. Hale, Dr. Brook and Gen. Oakes left.| St. Mary was there.'],
  ['initials', 'Gerald R. Oakes left.| J. K. Hale stayed.'],
  ['a letter that ends a sentence', 'We chose plan B.| The river rose.'],
  ['decimals and versions', 'It rose 3.5 percent to 1.2.3 points.| Then it fell.'],
  ['numbers', 'See No. 12 and Art. 5 of it.| Good.'],
  ['closing quotes and brackets', 'He said, “Go.” | (They went.) | “Why?” asked Ana.| So be it.'],
  ['an exclamation inside a quote', '“Really!” he said.| Yes.'],
  ['an ellipsis that goes on', 'Well… no, I mean it... but wait.| Good.'],
  ['clock times', 'It began at 10:35 A.M. EST today.| It ended at 5 p.m.| We went home.'],
  ['companies', 'Brook Inc. Chairman Hale left.| Oakes Ltd. stayed.'],
  ['a lost space', 'It happened in the country.|The river rose.'],
  ['no lost space in an address', 'See example.Org or mail a.Brook@example.org now.| Good.'],
  ['a footnote mark', 'It rose.[12] | Then it fell.'],
  ['a numbered list', '1. The river rose.|\n2. The bridge fell.'],
  ['other scripts', '川が増水した。|橋が落ちた。'],
];

describe('splitSentences', () => {
  it.each(CASES)('reads %s', (_, marked) => {
    const text = marked.replaceAll('|', '');
    const expected = marked.split('|').map((part) => part.trim());
    expect(sentencesIn(text)).toEqual(expected);
  });

  it('keeps an ordinal with its month, and ends behind a number all the same', () => {
    const parts = (text: string) =>
      splitSentences(text, [wholeText(text)]).map(({ start, end }) => text.slice(start, end));
    expect(parts('Der Damm brach am 3. Mai 2019. Es regnete.')).toEqual([
      'Der Damm brach am 3. Mai 2019.',
      'Es regnete.',
    ]);
    expect(parts('They met in room 3. May I go?')).toHaveLength(2);
    expect(parts('Wir waren 12. Maier kam auch.')).toHaveLength(2);
  });

  it('joins hard-wrapped lines', () => {
    const text =
      'The bridge over the river was opened in the spring by\nMayor Brook, who had asked for it since the flood of\nMarch 1990. It has two lanes and a path\nfor walkers.\n\nNobody came.';
    expect(sentencesIn(text)).toHaveLength(3);
  });

  it('goes on over a blank line in mid-sentence', () => {
    expect(sentencesIn('It took people who were willing\n\nand able. So it was.')).toHaveLength(2);
    expect(sentencesIn('He spoke of peace, order and\n\nGood Friday. So it was.')).toHaveLength(2);
  });

  it('ends a truncated paragraph at its line, and a salutation at its own', () => {
    const long = 'The council that had taken over in February 2014 could not represent';
    expect(
      sentencesIn(`Colleagues,\nGood afternoon,\n${long.repeat(4)}\nThere is more.`),
    ).toHaveLength(4);
  });

  it('names the turn of each sentence and leaves labels out', () => {
    const text = 'Ana Brook: We left. It rained.\nBen Hale: Yes.';
    const { turns } = splitTurns(text);
    const found = splitSentences(text, turns).map((s) => [s.turnId, text.slice(s.start, s.end)]);
    expect(found).toEqual([
      ['t1', 'We left.'],
      ['t1', 'It rained.'],
      ['t2', 'Yes.'],
    ]);
  });

  it('gives ordered, trimmed spans that hold every word, whatever the text', () => {
    const word = fc.constantFrom(
      'Go',
      'go',
      'U.S.',
      'Mr.',
      '5',
      '.',
      '…',
      '?”',
      '(',
      '\n',
      '\n\n',
      ' ',
      '\ud800',
      '\0',
      'é',
      '。',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join('');
        let reached = 0;
        for (const { start, end } of splitSentences(text, [wholeText(text)])) {
          expect(text.slice(reached, start)).not.toMatch(/[\p{L}\p{N}]/u);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
        expect(text.slice(reached)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});
