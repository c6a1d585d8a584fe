/** "before 2000", "no later than June", "since 2014": on which side of the date the thing lies. */
import edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/calendar/edtf';
import { readTimes } from '../../src/time';
import '../../src/time/languages/all';

function read(text: string, language = 'en') {
  const sentences = [{ start: 0, end: text.length, turnId: 't1' }];
  return readTimes(text, sentences, { documentDate: '2024-06-21', language, mode: 'news' });
}

describe('a date that is a bound', () => {
  it.each([
    ['It was finished no later than 1998.', '1998', '../1998', 'ON_OR_BEFORE', 'at the latest'],
    ['It was lost before 2000.', '2000', '../2000', 'BEFORE', 'before then'],
    ['It was rebuilt after 1991.', '1991', '1991/..', 'AFTER', 'after then'],
    [
      'They may apply no earlier than May 2025.',
      'May 2025',
      '2025-05/..',
      'ON_OR_AFTER',
      'earliest',
    ],
    ['It was lost prior to the end of 1994.', 'the end of 1994', '../1994', 'END', 'before then'],
  ])('is open to that side: "%s"', (text, exact, value, mod, says) => {
    const [found] = read(text);
    expect(found).toMatchObject({ exact, edtf: value, precision: 'interval', timex: { mod } });
    expect(found?.reading).toContain(says);
    expect(parseEdtf(value)).not.toBeNull();
    expect(() => edtf(value)).not.toThrow();
  });

  it.each([
    ['He has lived here since 2014.', '2014', 'from then on'],
    ['They have until March 2025.', '2025-03', 'until then'],
    ['It must be done by June 2030.', '2030-06', 'by then'],
  ])('keeps the end it names, and says which: "%s"', (text, value, says) => {
    const [found] = read(text);
    expect(found?.edtf).toBe(value);
    expect(found?.timex.mod).toBeUndefined();
    expect(found?.reading).toContain(says);
  });

  it.each(['It ran from 1950 until 1953.', 'It ran from 1950 to 1953.'])(
    'is no bound where it ends a range: "%s"',
    (text) => {
      expect(read(text).map(({ edtf: value }) => value)).toEqual(['1950/1953']);
    },
  );

  it('is told in German, too', () => {
    expect(read('Vor 1990 stand es leer.', 'de')[0]?.edtf).toBe('../1990');
    expect(read('Seit 1949 steht es.', 'de')[0]?.edtf).toBe('1949');
  });
});

describe('a date counted from another', () => {
  it.each([
    ['Two weeks before Christmas 1998 it fell.', '1998-12-07/1998-12-13'],
    ['It fell the day after June 5, 1998.', '1998-06-06'],
    ['It fell three years after 1990.', '1993'],
    ['It fell two days before June 1998.', '1998-05'],
  ])('is the one that is meant, never finer than that one: "%s"', (text, value) => {
    const found = read(text);
    expect(found.map(({ edtf: date }) => date)).toEqual([value]);
    expect(found[0]?.reading).toContain('counted from');
  });
});

describe('one of two dates that follow one another', () => {
  it.each([
    ['She was buried in 1899 or 1900.', '1899/1900'],
    ['It was in June or July of 2019.', '2019-06/2019-07'],
  ])('is both: "%s"', (text, value) => {
    const [found, ...others] = read(text);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ edtf: value, precision: 'interval' });
    expect(found?.reading).toContain('one of the two');
    expect(found?.parts).toHaveLength(2);
  });

  it('is two where they are apart', () => {
    expect(read('It was in 1977 or 1985.').map(({ edtf: value }) => value)).toEqual([
      '1977',
      '1985',
    ]);
  });
});

describe('a length with its last day', () => {
  it.each([
    ['The quarter ended 30 June 1998 was dry.', '1998-34'],
    ['The nine months to 30 September 1998 were dry.', '1998-01/1998-09'],
    ['The fiscal year ended June 30, 1998 was dry.', '1997-07/1998-06'],
    ['The year ended December 31, 1998 was dry.', '1998'],
    ['The 13 weeks ended October 4, 1998 were dry.', '1998-07-06/1998-10-04'],
  ])('is one time: "%s"', (text, value) => {
    const [found, ...others] = read(text);
    expect(others).toEqual([]);
    expect(found?.edtf).toBe(value);
    expect(found?.parts).toHaveLength(2);
  });

  it.each([
    ['The week ending Friday, May 8, 1998 was dry.', '1998-05-02/1998-05-08'],
    ['The half year to 30 June 1998 was dry.', '1998-40'],
    ['The period ended June 30, 1998 was dry.', '1998-06-30'],
  ])('is one time where the length is none alone: "%s"', (text, value) => {
    const [found, ...others] = read(text);
    expect(others).toEqual([]);
    expect(found?.edtf).toBe(value);
    expect(found?.exact).toMatch(/^The .* 1998$/);
  });

  it('is two times where something else stands between them', () => {
    expect(read('The quarter was dry on 30 June 1998.').at(-1)?.edtf).toBe('1998-06-30');
  });
});

describe('a feast whose day is set by sighting the moon', () => {
  it('is named and left undated, and the reading says why', () => {
    const [found] = read('They fasted in Ramadan.');
    expect(found).toMatchObject({ exact: 'Ramadan', edtf: null });
    expect(found?.reading).toContain('moon');
  });
});

describe('a part of a period', () => {
  it.each([
    ['They came in early 2014.', '2014', 'START', 'its early part'],
    ['They came in mid-March 2010.', '2010-03', 'MID', 'its middle'],
    ['They came in the late 1960s.', '196X', 'END', 'its late part'],
  ])(
    'keeps the larger unit in EDTF, and the reading says which part: "%s"',
    (text, value, mod, says) => {
      const [found] = read(text);
      expect(found).toMatchObject({ edtf: value, timex: { mod } });
      expect(found?.reading).toContain(says);
    },
  );
});
