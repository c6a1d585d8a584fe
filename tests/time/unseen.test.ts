import { describe, expect, it } from 'vitest';
import { readTimes } from '../../src/time';
import { sentencesOf } from '../support/oneTurn';
import { UNSEEN } from './unseen';
import { UNSEEN_EIGHTH } from './unseenEighth';
import { UNSEEN_NINTH } from './unseenNinth';
import { UNSEEN_FOURTH } from './unseenFourth';
import { UNSEEN_FIFTH } from './unseenFifth';
import type { Unseen } from './unseenForm';
import {
  UNSEEN_LOOKALIKES,
  UNSEEN_LOOKALIKES_EIGHTH,
  UNSEEN_LOOKALIKES_FIFTH,
  UNSEEN_LOOKALIKES_NINTH,
  UNSEEN_LOOKALIKES_SECOND,
  UNSEEN_LOOKALIKES_SEVENTH,
  UNSEEN_LOOKALIKES_SIXTH,
} from './unseenLookalikes';
import { UNSEEN_SECOND } from './unseenSecond';
import { UNSEEN_SEVENTH_TALK } from './unseenSeventh';
import { UNSEEN_SEVENTH_WRITTEN } from './unseenSeventhWritten';
import { UNSEEN_SIXTH } from './unseenSixth';
import { UNSEEN_THIRD } from './unseenThird';

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

describe.each([
  ['first', UNSEEN, UNSEEN_LOOKALIKES],
  ['second', UNSEEN_SECOND, UNSEEN_LOOKALIKES_SECOND],
  ['third', UNSEEN_THIRD, []],
  ['fourth', UNSEEN_FOURTH, []],
  ['fifth', UNSEEN_FIFTH, UNSEEN_LOOKALIKES_FIFTH],
  ['sixth', UNSEEN_SIXTH, UNSEEN_LOOKALIKES_SIXTH],
  ['seventh', [...UNSEEN_SEVENTH_TALK, ...UNSEEN_SEVENTH_WRITTEN], UNSEEN_LOOKALIKES_SEVENTH],
  ['eighth', UNSEEN_EIGHTH, UNSEEN_LOOKALIKES_EIGHTH],
  ['ninth', UNSEEN_NINTH, UNSEEN_LOOKALIKES_NINTH],
])(
  'the %s list of sentences written before the tagger was run on them',
  (_list, list, lookalikes) => {
    it.each(list.map((unseen) => [unseen.register, unseen.text, unseen] as const))(
      '%s: %s',
      (_register, _text, unseen) => {
        expect(read(unseen)).toEqual(unseen.found);
      },
    );

    it.each(lookalikes)('nothing has a date in: %s', (text) => {
      const options = { documentDate: '2024-06-21', language: 'en', mode: 'news' } as const;
      const dated = readTimes(text, sentencesOf(text), options).filter(({ edtf }) => edtf !== null);
      expect(dated.map(({ exact }) => exact)).toEqual([]);
    });
  },
);
