/** "03/04/2024": which is the day is told by the text or by its language, or stays in doubt. */
import { describe, expect, it } from 'vitest';
import { readTimes } from '../../src/time';

function last(text: string, language = 'en') {
  const sentences = [{ start: 0, end: text.length, turnId: 't1' }];
  return readTimes(text, sentences, { documentDate: '2024-06-21', language }).at(-1);
}

describe('day and month of a date in figures', () => {
  it.each([
    ['One on 25/12/2023, one on 03/04/2024.', 'en', '2024-04-03', 'day first, as in "25/12/2023"'],
    ['One on 25/12/2023, one on 03/04/2024.', 'en-US', '2024-04-03', 'as in "25/12/2023"'],
    ['One on 12/25/2023, one on 03/04/2024.', 'en-GB', '2024-03-04', 'as in "12/25/2023"'],
    ['Signed on 03/04/2024.', 'en-GB', '2024-04-03', 'day first, as written in en-GB'],
    ['Signed on 03-04-24.', 'en-IN', '2024-04-03', 'day first, as written in en-IN'],
    ['Signed on 03/04/2024.', 'en-US', '2024-03-04', 'month first, as written in en-US'],
    ['Signed on 03/04/2024.', 'fr', '2024-04-03', 'day first, as written in fr'],
  ])('"%s" in %s ends with %s, and the reading says why', (text, language, edtf, why) => {
    const found = last(text, language);
    expect(found?.edtf).toBe(edtf);
    expect(found?.reading).toContain(why);
    expect(found?.doubts).toEqual([]);
  });

  it('also decides for dates that stand before the one that tells', () => {
    const text = 'Signed on 03/04/2024, ended on 25/12/2024.';
    const sentences = [{ start: 0, end: text.length, turnId: 't1' }];
    const [first] = readTimes(text, sentences, { documentDate: null, language: 'en' });
    expect(first?.edtf).toBe('2024-04-03');
  });

  it.each([
    ['nothing tells', 'Signed on 03/04/2024.', 'en'],
    ['the dates of the text differ', 'On 25/12/2023, 12/25/2023 and 03/04/2024.', 'en'],
    ['the country writes both', 'Signed on 03/04/2024.', 'en-CA'],
    ['only a date with full stops is near', 'On 27.03.2015 and 03/04/2024.', 'en'],
  ])('stays in doubt where %s', (_why, text, language) => {
    expect(last(text, language)).toMatchObject({
      edtf: '2024-03-04',
      doubts: ['day-month-order'],
    });
  });

  it('is in no doubt where both figures are one, or one is above twelve', () => {
    expect(last('Signed on 05/05/2024.')?.doubts).toEqual([]);
    expect(last('Signed on 13/05/2024.')).toMatchObject({ edtf: '2024-05-13', doubts: [] });
  });

  it('is day first in German, whatever parts the figures', () => {
    expect(last('Am 03/04/2024 kam er.', 'de')?.edtf).toBe('2024-04-03');
  });
});
