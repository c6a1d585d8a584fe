/**
 * Sentences with what they say, one a line: the text, then after each `|` the words of an expression, its TIMEX3 type
 * and value, and its EDTF where that is not the value itself.
 */
import type { TimeMode } from '../../src/time';

/** EDTF is that of the value where it is left out: a plain date's is its value, what is no date has none. */
export type Expected = readonly [words: string, typeAndValue: string, edtf: string | null];

export interface Unseen {
  readonly register: string;
  readonly text: string;
  readonly spoken: string;
  /** Chosen from the text where absent. */
  readonly mode?: TimeMode;
  readonly found: readonly Expected[];
}

const PLAIN = /^(?:DATE|TIME) (\d{4}(?:-\d\d){0,2})(?:T.*)?$/;

function expected(written: string): Expected {
  const [words = '', said = ''] = written.split(' = ');
  const [type = '', value = '', edtf] = said.split(' ');
  const typeAndValue = `${type} ${value}`;
  return [words, typeAndValue, edtf ?? PLAIN.exec(typeAndValue)?.[1] ?? null];
}

export const said = (
  register: string,
  mode: TimeMode | undefined,
  spoken: string,
  lines: string,
): readonly Unseen[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [text = '', ...found] = line.split(' | ');
      return {
        register,
        text,
        spoken,
        found: found.map(expected),
        ...(mode === undefined ? {} : { mode }),
      };
    });
