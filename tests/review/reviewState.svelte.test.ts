import { describe, expect, it } from 'vitest';
import { newReview } from '../../src/review/newReview';
import type { Review } from '../../src/review/review';
import type { ReviewStore, Stored } from '../../src/review/store';
import { QuotelineError } from '../../src/schema/errors';
import { ReviewState } from '../../src/state/review.svelte';
import { checkOf } from '../../src/review/personEvent';
import { sampleDocument } from '../support/documents';
import { extractToy } from './support';

/** A store in memory that can be written to by somebody else, or be full. */
class MemoryStore implements ReviewStore {
  readonly home = 'browser';
  stored: Stored = { version: '0', review: null };
  isFull = false;
  writes = 0;
  #watchers: ((version: string) => void)[] = [];

  load = async (): Promise<Stored> => this.stored;

  save = async (review: Review, seen: string): Promise<string> => {
    await Promise.resolve();
    if (this.isFull) throw new QuotelineError('storage-full', 'no room');
    if (seen !== this.stored.version) throw new QuotelineError('review-conflict', 'changed');
    this.writes += 1;
    this.stored = { version: String(Number(seen) + 1), review };
    return this.stored.version;
  };

  watch = (onOther: (version: string) => void): (() => void) => {
    this.#watchers.push(onOther);
    return () => (this.#watchers = []);
  };

  writeFromElsewhere(review: Review): void {
    this.stored = { version: `${this.stored.version}9`, review };
    for (const tell of this.#watchers) tell(this.stored.version);
  }
}

async function opened(store = new MemoryStore()) {
  const review = new ReviewState(sampleDocument(), store);
  await review.open();
  return { review, store };
}

const settled = (review: ReviewState): Promise<void> => review.saving.save();

describe('a review under way', () => {
  it('begins with an event nobody has checked and counts those that are', async () => {
    const { review } = await opened();
    expect(review.currentId).toBe('e1');
    review.checkAndNext();
    expect(review.currentId).toBe('e2');
    review.checkAndNext();
    expect(review.queue).toMatchObject({ checked: 2, all: 3 });
    expect(review.reviewed.document.review).toBeUndefined();
    expect(review.currentUndated?.id).toBe('u1');
    review.checkAndNext();
    expect(review.queue).toMatchObject({ checked: 3, all: 3 });
    expect(review.reviewed.document.review).toEqual({});
  });

  it('shows a date that is being typed without deciding it', async () => {
    const { review } = await opened();
    review.preview = { type: 'date', on: 'e1', edtf: '2040' };
    expect(review.shown.events.map(({ id }) => id)).toEqual(['e2', 'e1']);
    expect(review.reviewed.document.events[0]?.id).toBe('e1');
    review.preview = null;
    expect(review.history.review.decisions).toEqual([]);
  });

  it('keeps the newest of many quick decisions', async () => {
    const { review, store } = await opened();
    for (let i = 0; i < 30; i += 1) review.decide({ type: 'note', on: 'e1', note: `note ${i}` });
    await settled(review);
    expect(store.stored.review?.decisions).toHaveLength(30);
    expect(review.saving.state).toBe('saved');
  });

  it('opens where it was left, with every step to undo', async () => {
    const { review, store } = await opened();
    review.hideAndNext();
    review.decide({ type: 'title', on: 'e2', title: 'Bridge' });
    await settled(review);
    const again = (await opened(store)).review;
    expect(again.saving.isPending).toBe(false);
    expect(again.reviewed.document.events.map(({ title }) => title)).toEqual(['Bridge']);
    again.undo();
    again.undo();
    expect(again.reviewed.document).toEqual(sampleDocument());
  });

  it('says that the store is full and keeps the decisions in hand', async () => {
    const { review, store } = await opened();
    store.isFull = true;
    review.checkAndNext();
    await settled(review);
    expect(review.saving.state).toBe('unsaved');
    expect(review.saving.problem?.code).toBe('storage-full');
    expect(review.saving.isPending).toBe(true);
    expect(review.queue.checked).toBe(1);
    store.isFull = false;
    await settled(review);
    expect(review.saving.state).toBe('saved');
    expect(review.saving.isPending).toBe(false);
    expect(review.saving.problem).toBeNull();
  });

  it('follows another tab, and asks where both have decided', async () => {
    const { review, store } = await opened();
    review.saving.watch();
    const theirs = { ...newReview(sampleDocument()), by: 'Ada' };
    store.writeFromElsewhere(theirs);
    await Promise.resolve();
    await Promise.resolve();
    expect(review.history.review.by).toBe('Ada');
    store.stored = { version: 'x', review: theirs };
    review.checkAndNext();
    await settled(review);
    expect(review.saving.state).toBe('conflict');
    await review.saving.keepMine().catch(() => undefined);
  });

  it('does not overwrite a review of another transcript', async () => {
    const store = new MemoryStore();
    const other: Review = {
      ...newReview(sampleDocument()),
      sources: [{ id: 's1', title: 'Else', date: '2001', sha256: 'f'.repeat(64) }],
    };
    store.stored = { version: '1', review: other };
    const { review } = await opened(store);
    expect(review.saving.problem?.code).toBe('review-foreign');
    review.checkAndNext();
    await settled(review);
    expect(store.writes).toBe(0);
    expect(store.stored.review).toBe(other);
  });

  it('splits and adds events under ids of their own', async () => {
    const { review } = await opened();
    const [event] = review.reviewed.document.events;
    const [citation] = event?.citations ?? [];
    if (!event || !citation) throw new Error('the sample has an event');
    review.split(event, citation);
    review.add({ sourceId: 's1', start: 12, end: 55 }, 'Harbour treaty', '2011');
    const ids = review.reviewed.document.events.map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    expect(review.currentId).toMatch(/^2011-harbour-treaty-/);
    review.undo();
    review.undo();
    expect(review.reviewed.document).toEqual(sampleDocument());
  });

  it('goes on where 2,000 events have 1,990 checks', async () => {
    const document = extractToy(Array.from({ length: 2000 }, (_, n) => n + 1));
    const store = new MemoryStore();
    const checked = document.events.slice(0, 1990);
    const subjects = checked.map((event) => ({ key: event.id, event }));
    const decisions = checked.map(checkOf);
    store.stored = { version: '0', review: { ...newReview(document), subjects, decisions } };
    const review = new ReviewState(document, store);
    await review.open();
    expect(review.queue.checked).toBe(1990);
    for (let i = 0; i < 10; i += 1) review.checkAndNext();
    await settled(review);
    expect(review.queue.checked).toBe(2000);
    expect(store.stored.review?.decisions).toHaveLength(2000);
  });
});
