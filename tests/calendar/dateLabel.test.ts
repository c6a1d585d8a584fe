import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/calendar/day';
import { dateLabel, usableLanguage } from '../../src/calendar/dateLabel';
import { parseEdtf } from '../../src/calendar/edtf';

function label(edtf: string, language = 'en-GB', style: 'long' | 'short' = 'long'): string {
  const extent = parseEdtf(edtf);
  if (!extent) throw new Error(`not EDTF: ${edtf}`);
  const { earliest, latest, ...rest } = extent;
  const day = (value: number | null) => (value === null ? null : formatDay(value));
  return dateLabel(
    { edtf, earliest: day(earliest), latest: day(latest), ...rest },
    language,
    style,
  );
}

describe('a date label', () => {
  it.each([
    ['2024-06-14', '14 June 2024'],
    ['2014-02', 'February 2014'],
    ['1944', '1944'],
    ['199X', '1990s'],
    ['19XX', '20th century'],
    ['2014-21', 'spring 2014'],
    ['2014-24', 'winter 2014/15'],
    ['2014-33', 'Q1 2014'],
    ['2014-41', 'second half of 2014'],
    ['2014-02/2015', 'February 2014 – 2015'],
    ['2014-03-03/2014-03-09', 'week of 3 March 2014'],
    ['2014/..', 'since 2014'],
    ['../2014-05', 'until May 2014'],
    ['1984~', 'about 1984'],
    ['1984?', '1984 (?)'],
    ['-0043-03-15', '15 March 44 BC'],
    ['Y12345', '12345'],
  ])('says no more than %s knows: %s', (edtf, expected) => {
    expect(label(edtf)).toBe(expected);
  });

  it.each([
    ['de', '2014-02', 'Februar 2014'],
    ['fr', '19XX', 'XXe siècle'],
    ['es', '199X', 'década de 1990'],
    ['ru', '199X', '1990-е годы'],
  ])('speaks %s', (language, edtf, expected) => {
    expect(label(edtf, language)).toBe(expected);
  });

  it('is shorter where asked', () => {
    expect(label('2024-06-14', 'en-GB', 'short')).toBe('14 Jun 2024');
  });

  it('does not throw where Intl would: a year out of its range, an empty or broken language', () => {
    const far = { edtf: 'Y300000', earliest: '+300000-01-01', latest: '+300000-12-31' };
    expect(dateLabel({ ...far, precision: 'year' }, 'en')).toBe('+300000');
    expect(usableLanguage('')).toBe('en');
    expect(usableLanguage('<img>')).toBe('en');
    expect(label('2014-02', 'x_y z')).toBe('February 2014');
  });
});
