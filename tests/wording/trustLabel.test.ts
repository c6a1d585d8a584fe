import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/export/claims';
import { EXPORT_FORMATS } from '../../src/export/formats';
import { trustLabel } from '../../src/wording/trustLabel';
import type { QuotelineDocument } from '../../src/schema/document';
import { checkedDocument, sampleDocument } from '../support/documents';

const words = { unchecked: 'nobody looked', checked: 'checked' };
const label = (document: QuotelineDocument): string => trustLabel(document, words, 'en-GB');

describe('the trust label', () => {
  it('says who checked and when, as far as that is given', () => {
    expect(label(checkedDocument())).toBe('checked');
    expect(label(checkedDocument({ by: 'Dana Reyes' }))).toBe('checked: Dana Reyes');
    expect(label(checkedDocument({ date: '2024-07' }))).toBe('checked: Jul 2024');
    expect(label(checkedDocument({ by: 'Dana Reyes', date: '2024-07-02' }))).toBe(
      'checked: Dana Reyes, 2 Jul 2024',
    );
  });

  it('vouches for nothing until every item shown is checked, dated or not', () => {
    const signed = checkedDocument({ by: 'Dana Reyes' });
    const { events, undated } = sampleDocument();
    expect(label({ ...signed, events })).toBe('nobody looked');
    expect(label({ ...signed, undated })).toBe('nobody looked');
    expect(label({ ...signed, events: [], undated: [] })).toBe('nobody looked');
  });
});

describe('every export that has room for words', () => {
  const signed = checkedDocument({ by: 'Dana Reyes', date: '2024-07-02' });
  const trust = 'checked by a person: Dana Reyes, Jul 2, 2024';
  // A table has columns, and annotations stand each for one event.
  const whole = EXPORT_FORMATS.filter(({ format }) => !['csv', 'annotations'].includes(format));

  it.each(whole)('says who checked the whole ($format)', ({ write }) => {
    expect(claimsOf(signed).trust).toBe(trust);
    const unfolded = write(signed).text.replace(/\r\n /g, '').replaceAll('\\,', ',');
    expect(unfolded).toContain(trust);
    expect(write(sampleDocument()).text.replace(/\r\n /g, '')).not.toContain(trust);
  });
});
