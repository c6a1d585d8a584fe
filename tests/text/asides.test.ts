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
    ['We left (in the spring) and the [old] bridge (built in 1961) fell.', []],
    ['He gave the figures (in millions): 12 and 13. See [12].', []],
  ])('in %j', (text, expected) => expect(asidesIn(text)).toEqual(expected));
});
