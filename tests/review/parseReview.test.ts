import { describe, expect, it } from 'vitest';
import { newReview, reviewJson } from '../../src/review/newReview';
import { parseReviewJson } from '../../src/review/parseReview';
import { sampleDocument } from '../support/documents';

const json = reviewJson(newReview(sampleDocument()));

const codeOf = (text: string) => {
  const result = parseReviewJson(text, 'a.review.json');
  return result.ok ? 'ok' : result.errors[0]?.code;
};

describe('parseReviewJson', () => {
  it('reads what was written', () => expect(codeOf(json)).toBe('ok'));

  it('knows a truncated file at every length', () => {
    for (let length = 0; length < json.length - 2; length += 7) {
      expect(codeOf(json.slice(0, length))).toBe('review-damaged');
    }
  });

  it('refuses a review of a newer version', () =>
    expect(codeOf(json.replace('"reviewVersion": 1', '"reviewVersion": 2'))).toBe('schema-future'));

  it('refuses a decision on something it does not hold', () =>
    expect(
      codeOf(json.replace('"decisions": []', '"decisions": [{"type":"hide","on":"e9"}]')),
    ).toBe('reference-broken'));

  it('says which field is wrong', () =>
    expect(
      codeOf(json.replace('"decisions": []', '"decisions": [{"type":"burn","on":"e9"}]')),
    ).toBe('schema-invalid'));
});
