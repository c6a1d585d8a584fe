import { describe, expect, it } from 'vitest';
import { readTimes, type TimeOptions } from '../../src/time';

const SPOKEN = '2024-06-21';

/** Reads one sentence; dates as EDTF beside their words. */
function read(text: string, options: Partial<TimeOptions> = {}) {
  const sentences = [{ start: 0, end: text.length, turnId: 't1' }];
  return readTimes(text, sentences, { documentDate: SPOKEN, language: 'en', ...options });
}

const dates = (text: string, options?: Partial<TimeOptions>) =>
  read(text, options).map(({ exact, edtf, basis }) => [exact, edtf, basis]);

describe('readTimes', () => {
  it.each([
    ['He spoke on March 3, 2019.', 'March 3, 2019', '2019-03-03', 'explicit'],
    ['It began in July 2006.', 'July 2006', '2006-07', 'explicit'],
    ['It was signed on 9 May 1992.', '9 May 1992', '1992-05-09', 'explicit'],
    ['Within its 1975 borders.', '1975', '1975', 'explicit'],
    ['The fair was held in the 1880s.', 'the 1880s', '188X', 'explicit'],
    ['He spoke at the ministry on June 3.', 'June 3', '2024-06-03', 'underspecified'],
    ['We will meet on July 30.', 'July 30', '2024-07-30', 'underspecified'],
    ['We will meet in October of this year.', 'October of this year', '2024-10', 'relative'],
    ['We met yesterday.', 'yesterday', '2024-06-20', 'relative'],
    ['That was nine years ago.', 'nine years ago', '2015', 'relative'],
    ['It opened last spring.', 'last spring', '2024-21', 'relative'],
    ['We mark the 70th anniversary of the treaty.', 'the 70th anniversary', '1954', 'derived'],
  ])('reads %s', (text, exact, edtf, basis) => {
    expect(dates(text)).toEqual([[exact, edtf, basis]]);
  });

  it('counts the next morning from the date spoken of, no finer than that date', () => {
    const text = 'It was signed in May 2011. But the very next morning they left.';
    expect(dates(text)).toEqual([
      ['May 2011', '2011-05', 'explicit'],
      ['the very next morning', '2011-05', 'relative'],
    ]);
  });

  it('leaves what cannot be dated vague', () => {
    expect(dates('It was proposed several years ago.')).toEqual([
      ['several years ago', null, 'vague'],
    ]);
  });

  it('says in words how a date came about', () => {
    expect(read('We will meet in October of this year.')[0]?.reading).toBe(
      '"October of this year", said on 2024-06-21 → 2024-10',
    );
  });

  it('dates nothing relative where the day of speaking is not known', () => {
    expect(dates('We met yesterday.', { documentDate: null })).toEqual([
      ['yesterday', null, 'vague'],
    ]);
  });
});
