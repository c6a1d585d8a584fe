import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text';
import { readTimes } from '../../src/time';
import { BLIND, type Blind } from './blind';

function read({ text, spoken, mode }: Blind) {
  const turn = {
    id: 't1',
    start: 0,
    end: text.length,
    textStart: 0,
    speakerId: null,
    kind: 'statement',
    implicit: false,
  } as const;
  const options = { documentDate: spoken, language: 'en', mode, labelled: mode === 'dialogue' };
  return readTimes(text, splitSentences(text, [turn]), options).map(
    ({ exact, edtf, timex }) => [exact, edtf ?? timex.value] as const,
  );
}

describe('sentences written before the tagger was run on them', () => {
  it('are sixty at least', () => {
    expect(BLIND.length).toBeGreaterThanOrEqual(60);
  });

  it.each(BLIND.map((blind) => [blind.text, blind] as const))('%s', (_text, blind) => {
    expect(read(blind)).toEqual(blind.found);
  });
});
