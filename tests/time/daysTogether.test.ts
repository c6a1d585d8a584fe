import { describe, expect, it } from 'vitest';
import { readTimes } from '../../src/time';
import { sentencesOf } from '../support/oneTurn';

const read = (text: string, documentDate = '2024-06-21') =>
  readTimes(text, sentencesOf(text), {
    documentDate,
    language: 'en',
    mode: 'dialogue',
    labelled: true,
  }).map(({ exact, edtf }) => [exact, edtf]);

describe('days and years that are said together', () => {
  it.each([
    ['It burned on the night of 17 to 18 January.', 'the night of 17 to 18 January', '2024-01-17'],
    ['The night of 17/18 January 1995.', 'The night of 17/18 January 1995', '1995-01-17'],
    ['The night of January 17-18, 1995.', 'The night of January 17-18, 1995', '1995-01-17'],
    ['They met on March 5-9, 1918.', 'March 5-9, 1918', '1918-03-05/1918-03-09'],
    ['Throughout 1915-17 they fought.', '1915-17', '1915/1917'],
    ['He ruled in the 50s BC.', 'the 50s BC', '-0058/-0049'],
    ['It was closed in 2018, 2019 and 2020.', '2018, 2019 and 2020', '2018/2020'],
    ['Rain fell in March and April 2019.', 'March and April 2019', '2019-03/2019-04'],
  ])('%s', (text, words, edtf) => {
    expect(read(text)).toEqual([[words, edtf]]);
  });

  it('keeps apart what does not follow', () => {
    expect(read('It was closed in 2016, 2017 and 2019.').map(([, edtf]) => edtf)).toEqual([
      '2016',
      '2017',
      '2019',
    ]);
  });

  it('keeps the nights of two days apart', () => {
    expect(read('On the nights of 4 and 6 March it rained.')).toEqual([
      ['4', '2024-03-04'],
      ['6 March', '2024-03-06'],
    ]);
  });

  it('counts the same day of another year from the day told of', () => {
    const text = 'It rose on 3 May 1920. On the same day ninety years later it fell.';
    expect(read(text)).toEqual([
      ['3 May 1920', '1920-05-03'],
      ['the same day ninety years later', '2010-05-03'],
    ]);
  });

  it('finds the weekday of the week that is told of', () => {
    const text = 'He died on the 13th of September 2016. It was the Tuesday. On the Monday I rang.';
    expect(read(text, '2018-10-30').map(([, edtf]) => edtf)).toEqual([
      '2016-09-13',
      '2016-09-13',
      '2016-09-12',
    ]);
  });

  it('takes figures as the text names them in words', () => {
    const text = 'Minutes of 06/11/18, that is Tuesday, 6 November 2018; dated 02/11/2018.';
    expect(read(text, '2018-11-30').map(([, edtf]) => edtf)).toEqual([
      '2018-11-06',
      '2018-11-06',
      '2018-11-02',
    ]);
  });

  it('leaves a rolling year without a date', () => {
    expect(read('In the last year we built six.')).toEqual([['the last year', null]]);
  });
});
