import { describe, expect, it } from 'vitest';
import { readTimes } from '../../src/time';
import { sentencesOf } from '../support/oneTurn';
import { UNSEEN, UNSEEN_LOOKALIKES, type Unseen } from './unseen';

function read({ text, spoken, mode }: Unseen) {
  const options = {
    documentDate: spoken,
    language: 'en',
    labelled: mode === 'dialogue',
    ...(mode === undefined ? {} : { mode }),
  };
  return readTimes(text, sentencesOf(text), options)
    .flatMap((reading) => reading.parts ?? [reading])
    .map(({ exact, type, timex, edtf }) => [exact, `${type} ${timex.value}`, edtf]);
}

const PLAIN = /^(?:DATE|TIME) (\d{4}(?:-\d\d){0,2})(?:T.*)?$/;

const expected = ({ found }: Unseen) =>
  found.map(([words, value, edtf]) => [words, value, edtf ?? PLAIN.exec(value)?.[1] ?? null]);

describe('sentences of nine registers, written before the tagger was run on them', () => {
  it.each(UNSEEN.map((unseen) => [unseen.register, unseen.text, unseen] as const))(
    '%s: %s',
    (_register, _text, unseen) => {
      expect(read(unseen)).toEqual(expected(unseen));
    },
  );

  it.each(UNSEEN_LOOKALIKES)('nothing has a date in: %s', (text) => {
    const options = { documentDate: '2024-06-21', language: 'en', mode: 'news' } as const;
    const dated = readTimes(text, sentencesOf(text), options).filter(({ edtf }) => edtf !== null);
    expect(dated.map(({ exact }) => exact)).toEqual([]);
  });
});
