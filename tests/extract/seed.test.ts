/** What must come out of the first real transcript, each with its date and its passage. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { TimelineEvent } from '../../src/schema/document';
import { parseDocument } from '../../src/schema/parse';
import { SEED_DATE, seedText } from '../support/seed';

const { document } = extract({ text: seedText(), date: SEED_DATE });

/** The event of that date whose first passage holds the words. */
function citing(edtf: string, words: string): TimelineEvent | undefined {
  return document.events.find(
    ({ when, citations }) =>
      when.edtf === edtf && citations.some(({ passage }) => passage.exact.includes(words)),
  );
}

describe('the seed transcript', () => {
  it.each([
    ['2014-02', 'An agreement to resolve the crisis in Ukraine was signed'],
    ['2014-02', 'anti-constitutional state coup'],
    ['2015-02', 'new agreements were reached in Minsk'],
    ['2022-04', 'the Istanbul agreements reached'],
    ['2024-06-14', 'initiative'],
    ['2024-07-19', 'Russia will chair a UN Security Council meeting'],
    ['2023-10-07', 'terrorist attack'],
    ['2024-11', 'CSTO Summit scheduled'],
    ['1991', '1991 borders'],
  ])('gives an event of %s that cites «%s»', (edtf, words) => {
    expect(citing(edtf, words)).toBeDefined();
  });

  it('keeps the three happenings of one month apart', () => {
    const ids = ['agreement to resolve', 'state coup', 'opposition disrupted'].map(
      (words) => citing('2014-02', words)?.id,
    );
    expect(new Set(ids).size).toBe(3);
  });

  it('makes one event of a day that is cited three times', () => {
    expect(document.events.filter(({ when }) => when.edtf === '2024-06-14')).toHaveLength(1);
    expect(citing('2024-06-14', 'initiative')?.citations).toHaveLength(3);
  });

  it('shows what was not discussed as negated, what is to come as planned', () => {
    expect(citing('2024-06-21', 'was not present')?.status).toBe('negated');
    expect(citing('2024-06-21', 'withdrawal from the CSTO')?.status).toBe('negated');
    expect(citing('2024-07-19', 'will chair')?.status).toBe('planned');
    expect(citing('2024-11', 'scheduled')?.status).toBe('planned');
  });

  it('puts the judging words of the speaker in quotation marks', () => {
    expect(citing('2014-02', 'state coup')?.title).toMatch(/“[^”]*coup[^”]*”/);
  });

  it('keeps "several years ago" as an event without a date', () => {
    expect(document.undated.map(({ words }) => words)).toContain('several years ago');
  });

  it('links what the text itself puts in order', () => {
    const morning = citing('2014-02', 'opposition disrupted');
    const agreement = citing('2014-02', 'agreement to resolve');
    expect(morning?.links).toMatchObject([
      { to: agreement?.id, relation: 'after', evidence: { exact: 'the very next morning' } },
    ]);
  });

  it('is a valid document and the same bytes twice', () => {
    expect(parseDocument(JSON.parse(JSON.stringify(document))).ok).toBe(true);
    const again = extract({ text: seedText(), date: SEED_DATE }).document;
    expect(JSON.stringify(again)).toBe(JSON.stringify(document));
  });
});
