import { describe, expect, it } from 'vitest';
import { dateInWords } from '../../src/layout/dateWords';
import { whenFromEdtf } from '../../src/schema/when';

const label = (edtf: string, language = 'en-GB'): string =>
  dateInWords(whenFromEdtf(edtf), language);

const arabic = (value: number, language = 'ar'): string =>
  new Intl.NumberFormat(language, { useGrouping: false }).format(value);

describe('a date label', () => {
  it.each([
    ['2024-06-14', '14 Jun 2024'],
    ['2014-02', 'Feb 2014'],
    ['1944', '1944'],
    ['199X', '1990s'],
    ['19XX', '20th century'],
    ['2014-21', 'spring 2014'],
    ['2014-24', 'winter 2014'],
    ['2014-33', 'Q1 2014'],
    ['2014-41', 'second half of 2014'],
    ['2014-02/2015', 'Feb 2014\u2009–\u2009Dec 2015'],
    ['2014-03-03/2014-03-09', 'week of 3 Mar 2014'],
    ['2014/..', 'since 2014'],
    ['../2014-05', 'until May 2014'],
    ['1984~', 'about 1984'],
    ['1984?', '1984 (?)'],
    ['-0043-03-15', '15 Mar 44 BC'],
    ['0079', '79 AD'],
    ['0476', '476'],
    ['Y12345', '12345'],
  ])('says no more than %s knows: %s', (edtf, expected) => {
    expect(label(edtf)).toBe(expected);
  });

  it.each([
    ['de', '2014-02', 'Feb. 2014'],
    ['fr', '19XX', 'XXe siècle'],
    ['es', '199X', 'década de 1990'],
    ['ru', '199X', '1990-е годы'],
    ['ar', '2014-21', `ربيع ${arabic(2014)}`],
    ['ar', '2014-41', `النصف الثاني من ${arabic(2014)}`],
    ['ar', '19XX', `القرن ${arabic(20)}`],
    ['ar', '2014/..', `منذ ${arabic(2014)}`],
    ['ar-EG', '1984~', `نحو ${arabic(1984, 'ar-EG')}`],
  ])('speaks %s', (language, edtf, expected) => {
    expect(label(edtf, language)).toBe(expected);
  });

  it('does not throw on a language that is none', () => {
    expect(label('2014-02', '')).toBe('Feb 2014');
    expect(label('2014-02', '<img>')).toBe('Feb 2014');
  });
});
