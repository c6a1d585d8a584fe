import { describe, expect, it } from 'vitest';
import { readTimes } from '../../src/time';
import { sentencesOf } from '../support/oneTurn';
import { BLIND, type Blind } from './blind';

function read({ text, spoken, mode }: Blind) {
  const options = { documentDate: spoken, language: 'en', mode, labelled: mode === 'dialogue' };
  return readTimes(text, sentencesOf(text), options).map(
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
