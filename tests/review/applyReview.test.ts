import { describe, expect, it } from 'vitest';
import { applyReview } from '../../src/review/applyReview';
import { carryOver } from '../../src/review/carryOver';
import { decide, type History } from '../../src/review/history';
import { newReview } from '../../src/review/newReview';
import { checkOf } from '../../src/review/personEvent';
import type { Decision, Review, Subject } from '../../src/review/review';
import type { QuotelineDocument } from '../../src/schema/document';
import { citationOf, eventOf, sampleDocument } from '../support/documents';

function decideOn(
  document: QuotelineDocument,
  decisions: readonly Decision[],
  made: readonly Subject[] = [],
): Review {
  const start: History = { review: newReview(document), undone: [] };
  return decisions.reduce((now, decision) => decide(document, now, decision, made), start).review;
}

function reviewed(decisions: readonly Decision[], made: readonly Subject[] = []) {
  const document = sampleDocument();
  return applyReview(document, decideOn(document, decisions, made));
}

const ids = ({ events }: QuotelineDocument) => events.map(({ id }) => id);

const check = (on: string, quote: string, edtf = '2011-03'): Decision => ({
  type: 'check',
  on,
  title: 'Treaty signed',
  edtf,
  status: 'reported',
  quotes: [quote],
});

const TREATY = 'The harbour treaty was signed in March 2011.';

describe('applyReview', () => {
  it('takes a hidden event off the timeline and keeps it to be restored', () => {
    const hidden = reviewed([{ type: 'hide', on: 'e1' }]);
    expect(ids(hidden.document)).toEqual(['e2']);
    expect(hidden.hidden.map(({ id }) => id)).toEqual(['e1']);
    const restored = reviewed([
      { type: 'hide', on: 'e1' },
      { type: 'restore', on: 'e1' },
    ]);
    expect(ids(restored.document)).toEqual(['e1', 'e2']);
  });

  it('puts an event with a new date in its new place and says who set it', () => {
    const { document } = reviewed([{ type: 'date', on: 'e1', edtf: '2031' }]);
    expect(ids(document)).toEqual(['e2', 'e1']);
    expect(document.events[1]?.when).toMatchObject({ edtf: '2031', earliest: '2031-01-01' });
    expect(document.events[1]?.citations[0]?.reading).toBe('date set by a person → 2031');
  });

  it('gives the document the title a person gave it, over every new extraction', () => {
    const document = sampleDocument();
    const review = { ...newReview(document), title: 'The harbour, twelve years on' };
    const again = { ...document, title: 'a better guess' };
    expect(applyReview(again, carryOver(again, review).review).document.title).toBe(review.title);
    expect(applyReview(again, newReview(again)).document.title).toBe('a better guess');
  });

  it('dates an undated event with its note', () => {
    const { document } = reviewed([
      { type: 'note', on: 'u1', note: 'after the annual report' },
      { type: 'date', on: 'u1', edtf: '2019~' },
    ]);
    expect(document.undated).toEqual([]);
    expect(document.events[1]).toMatchObject({
      id: 'u1',
      basis: 'vague',
      note: 'after the annual report',
      when: { edtf: '2019~', approximate: true },
    });
  });

  it('merges two events: quotes, links and old ids of both lead to the one that stays', () => {
    const { document } = reviewed([{ type: 'merge', on: 'e1', from: 'e2' }]);
    expect(ids(document)).toEqual(['e1']);
    expect(document.events[0]?.aliases).toEqual(['e2']);
    expect(document.events[0]?.citations).toHaveLength(2);
  });

  it('splits a quote off into an event of its own', () => {
    const event = {
      ...eventOf('x1', '2030-05-05', 'Work on the bridge will start on 5 May 2030.', '5 May 2030'),
      origin: 'person' as const,
    };
    const { document } = reviewed(
      [
        { type: 'merge', on: 'e1', from: 'e2' },
        { type: 'split', on: 'e1', into: 'x1' },
      ],
      [{ key: 'x1', event }],
    );
    expect(ids(document)).toEqual(['e1', 'x1']);
    expect(document.events.map(({ citations }) => citations.length)).toEqual([1, 1]);
  });

  it('names a speaker the transcript did not name', () => {
    const citation = citationOf(TREATY, null);
    const { document } = reviewed([
      {
        type: 'speaker',
        on: 'e1',
        sourceId: 's1',
        passage: citation.passage,
        speaker: { id: 'cora-lane', name: 'Cora Lane' },
      },
    ]);
    expect(document.events[0]?.citations[0]?.speakerId).toBe('cora-lane');
    expect(document.sources[0]?.speakers.map(({ name }) => name)).toContain('Cora Lane');
  });

  it('vouches for the whole only when every shown event is checked, the undated too', () => {
    const one = reviewed([check('e1', TREATY)]);
    expect(one.document.events[0]?.checked).toBe(true);
    expect(one.document.review).toBeUndefined();
    const dated = [check('e1', TREATY), { type: 'hide', on: 'e2' } as const];
    expect(reviewed(dated).document.review).toBeUndefined();
    const [vague] = sampleDocument().undated;
    if (!vague) throw new Error('the sample has an undated event');
    const all = reviewed([...dated, checkOf(vague)]);
    expect(all.document.review).toEqual({});
    expect(all.document.undated[0]?.checked).toBe(true);
  });

  it('keeps an event undated as a person left it; one that is dated after that is looked at anew', () => {
    const [vague] = sampleDocument().undated;
    if (!vague) throw new Error('the sample has an undated event');
    const date = { type: 'date', on: 'u1', edtf: '2019' } as const;
    const { document } = reviewed([checkOf(vague), date]);
    expect(document.events.find(({ id }) => id === 'u1')?.checked).toBe(false);
    const again = applyReview(document, decideOn(sampleDocument(), [checkOf(vague)]));
    expect(again.document.events.find(({ id }) => id === 'u1')).toMatchObject({
      checked: false,
      when: { edtf: '2019' },
    });
  });

  it('asks for a second look when the words under a check have changed', () => {
    const { document } = reviewed([check('e1', 'The harbour treaty was never signed.')]);
    expect(document.events[0]).toMatchObject({ checked: false, doubts: ['quote-changed'] });
  });

  it('lets a checked date stand against a later extraction that reads another one', () => {
    const document = sampleDocument();
    const history = decide(
      document,
      { review: newReview(document), undone: [] },
      check('e1', TREATY),
    );
    const later = sampleDocument();
    later.events[0] = eventOf('e1', '2012', TREATY, 'March 2011');
    const { events } = applyReview(later, history.review).document;
    expect(events[0]?.when.edtf).toBe('2011-03');
  });

  it('refuses a review of another transcript and says whose it is', () => {
    const other = sampleDocument();
    const [source] = other.sources;
    if (source)
      Object.assign(source, { sha256: 'f'.repeat(64), title: 'Other talk', text: 'Else.' });
    const document = sampleDocument();
    const history = decide(
      document,
      { review: newReview(document), undone: [] },
      { type: 'hide', on: 'e1' },
    );
    expect(() => applyReview(other, history.review)).toThrowError(
      expect.objectContaining({
        code: 'review-foreign',
        message: 'the review is for another transcript: “Harbour talk” (2024-06-21)',
      }),
    );
  });

  it('lists decisions whose passage is gone and keeps the rest', () => {
    const document = sampleDocument();
    const start: History = { review: newReview(document), undone: [] };
    const history = [
      { type: 'title' as const, on: 'e1', title: 'Treaty' },
      { type: 'title' as const, on: 'e2', title: 'Bridge' },
    ].reduce((now, decision) => decide(document, now, decision), start);
    const cut = sampleDocument();
    const text = 'Work on the bridge will start on 5 May 2030.';
    const [source] = cut.sources;
    if (source) Object.assign(source, { sha256: 'f'.repeat(64), text, turns: [], mentions: [] });
    cut.events = [];
    cut.undated = [];
    const { orphans, document: after } = applyReview(cut, history.review);
    expect(orphans).toMatchObject([{ title: TREATY.slice(0, -1), quote: TREATY }]);
    expect(after.events.map(({ title }) => title)).toEqual(['Bridge']);
  });
});
