import { describe, expect, it } from 'vitest';
import { readTimes } from '../../src/time';
import '../../src/time/languages/all';

const dates = (text: string) =>
  readTimes(text, [{ start: 0, end: text.length, turnId: 't1' }], {
    documentDate: '2024-06-21',
    language: 'de-AT',
  }).map(({ exact, edtf }) => [exact, edtf]);

describe('German', () => {
  it.each([
    ['Sie trafen sich am 3. Oktober 1990.', '3. Oktober 1990', '1990-10-03'],
    ['Der Jänner 2018 war mild.', 'Jänner 2018', '2018-01'],
    ['Er sprach am 14. Juni im Ministerium.', '14. Juni', '2024-06-14'],
    ['Wir werden uns am 19. Juli treffen.', '19. Juli', '2024-07-19'],
    ['Es brannte vor drei Jahren.', 'vor drei Jahren', '2021'],
    ['Vorgestern kam sie an.', 'Vorgestern', '2024-06-19'],
    ['Letzte Woche war es ruhig.', 'Letzte Woche', '2024-06-10/2024-06-16'],
    ['Ende 1989 fiel sie.', 'Ende 1989', '1989'],
    ['Im Herbst 1989 begann es.', 'Herbst 1989', '1989-23'],
    ['Stand vom 03.10.1990', '03.10.1990', '1990-10-03'],
  ])('reads %s', (text, exact, edtf) => {
    expect(dates(text)).toEqual([[exact, edtf]]);
  });

  it('shares a month and a year among days', () => {
    expect(dates('Sie blieben vom 3. bis 5. Mai 2001.')).toEqual([
      ['3. bis 5. Mai 2001', '2001-05-03/2001-05-05'],
    ]);
  });

  it('joins years to a range', () => {
    expect(dates('Er regierte von 1982 bis 1998.')).toEqual([['1982 bis 1998', '1982/1998']]);
  });

  it('takes "am Morgen" for no tomorrow', () => {
    expect(dates('Am Morgen kam sie.')).toEqual([]);
  });
});
