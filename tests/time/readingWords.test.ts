import { expect, it } from 'vitest';
import { splitSentences, splitTurns } from '../../src/text';
import { readTimes } from '../../src/time';

function readingsOf(text: string): string[] {
  const { turns } = splitTurns(text);
  const options = { documentDate: '2024-06-21', language: 'en' };
  return readTimes(text, splitSentences(text, turns), options).map(({ reading }) => reading);
}

it('a reading says what a date was counted from: other words, the day of speaking, or nothing', () => {
  expect(
    readingsOf('A pact was signed in February 2014. But the very next morning it failed.'),
  ).toEqual([
    '"February 2014" → 2014-02',
    '"the very next morning", counted from "February 2014" → 2014-02',
  ]);
  expect(readingsOf('We met yesterday.')).toEqual(['"yesterday", said on 2024-06-21 → 2024-06-20']);
});
