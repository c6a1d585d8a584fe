import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyReview, type Reviewed } from '../../src/review/applyReview';
import { carryOver } from '../../src/review/carryOver';
import { decide, redo, undo, type History } from '../../src/review/history';
import { newReview, reviewJson } from '../../src/review/newReview';
import { parseReviewJson } from '../../src/review/parseReview';
import { parseDocument } from '../../src/schema/parse';
import { anySteps, extractToy, VAGUE, type Step } from './support';

const NUMBERS = [7, -1, 3, 12, VAGUE, -1, 5, 9];

function decideAll(steps: readonly Step[]): History {
  const document = extractToy(NUMBERS);
  const start: History = { review: newReview(document), undone: [] };
  return steps.reduce(
    (history, { decision, made }) => decide(document, history, decision, made),
    start,
  );
}

/** What a reader sees of each event, by its id and free of places in the text. */
function seen({ document, hidden }: Reviewed) {
  const shown = [...document.events, ...document.undated].map((event) => ({
    id: event.id,
    title: event.title,
    date: 'when' in event ? event.when.edtf : event.words,
    status: event.status,
    note: 'note' in event ? event.note : undefined,
    checked: event.checked ?? false,
    quotes: event.citations.map(({ passage }) => passage.exact).sort(),
  }));
  return {
    shown: shown.sort((a, b) => (a.id < b.id ? -1 : 1)),
    hidden: hidden.map(({ id }) => id).sort(),
  };
}

/** The same sentences in another order, with new ones between them. */
const reshuffled = fc
  .shuffledSubarray(NUMBERS, { minLength: NUMBERS.length })
  .chain((numbers) =>
    fc
      .array(fc.integer({ min: 20, max: 60 }), { maxLength: 4 })
      .map((more) => [-1, ...new Set(more), ...numbers]),
  );

const anchorsHold = ({ document }: Reviewed): boolean =>
  document.events.every((event) =>
    event.citations.every(({ passage, sourceId }) => {
      const text = document.sources.find(({ id }) => id === sourceId)?.text ?? '';
      return text.slice(passage.start, passage.end) === passage.exact;
    }),
  );

describe('any sequence of decisions', () => {
  it('gives a valid document whose quotes stand in the text', () => {
    fc.assert(
      fc.property(anySteps(NUMBERS), (steps) => {
        const reviewed = applyReview(extractToy(NUMBERS), decideAll(steps).review);
        expect(parseDocument(reviewed.document)).toMatchObject({ ok: true });
        expect(reviewed.orphans).toEqual([]);
        expect(anchorsHold(reviewed)).toBe(true);
      }),
    );
  });

  it('survives a re-extraction with other ids over a text whose sentences moved', () => {
    fc.assert(
      fc.property(anySteps(NUMBERS), reshuffled, (steps, numbers) => {
        const { review } = decideAll(steps);
        const before = seen(applyReview(extractToy(NUMBERS), review));
        const again = extractToy(numbers, { tag: 'new-', sha: '1' });
        const carried = carryOver(again, review);
        const after = seen(carried.reviewed);
        expect(carried.reviewed.orphans).toEqual([]);
        expect(carried.review.decisions).toHaveLength(review.decisions.length);
        const touched = new Set(review.subjects.map(({ key }) => key));
        const of = ({ shown }: typeof before) => shown.filter(({ id }) => touched.has(id));
        expect(of(after)).toEqual(of(before));
        expect(after.hidden).toEqual(before.hidden);
        expect(seen(applyReview(again, carried.review))).toEqual(after);
        expect(parseDocument(carried.reviewed.document)).toMatchObject({ ok: true });
      }),
    );
  });

  it('survives an extractor that no longer finds some of the events', () => {
    const missed = fc.subarray([7, 3, 12, 5, 9]);
    fc.assert(
      fc.property(anySteps(NUMBERS), missed, (steps, miss) => {
        const { review } = decideAll(steps);
        const before = seen(applyReview(extractToy(NUMBERS), review));
        const after = seen(applyReview(extractToy(NUMBERS, { miss }), review));
        const touched = new Set(review.subjects.map(({ key }) => key));
        const of = ({ shown }: typeof before) => shown.filter(({ id }) => touched.has(id));
        expect(of(after)).toEqual(of(before));
      }),
    );
  });

  it('is applied or listed as an orphan when sentences are cut from the transcript', () => {
    const cut = fc.subarray([7, 3, 12, 5, 9], { maxLength: 3 });
    fc.assert(
      fc.property(anySteps(NUMBERS), cut, (steps, gone) => {
        const { review } = decideAll(steps);
        const rest = NUMBERS.filter((n) => !gone.includes(n));
        const carried = carryOver(extractToy(rest, { sha: '2' }), review);
        expect(carried.review.decisions).toHaveLength(review.decisions.length);
        const listed = carried.reviewed.orphans.map(({ decision }) => decision);
        const silent = review.decisions.filter(
          (decision) =>
            'title' in decision &&
            decision.type === 'title' &&
            gone.some((n) => decision.on === `e${n}`) &&
            !listed.includes(decision),
        );
        const merged = review.decisions.some(({ type }) => type === 'merge' || type === 'cite');
        if (!merged) expect(silent).toEqual([]);
        // The sentences come back: so does everything that was decided.
        const back = seen(applyReview(extractToy(NUMBERS), carried.review));
        expect(back).toEqual(seen(applyReview(extractToy(NUMBERS), review)));
      }),
    );
  });

  it('changes nothing more when laid over its own result', () => {
    fc.assert(
      fc.property(anySteps(NUMBERS), (steps) => {
        const { review } = decideAll(steps);
        const once = applyReview(extractToy(NUMBERS), review);
        expect(seen(applyReview(once.document, review))).toEqual(seen(once));
      }),
    );
  });

  it('is the same after writing and reading review.json', () => {
    fc.assert(
      fc.property(anySteps(NUMBERS), (steps) => {
        const { review } = decideAll(steps);
        const read = parseReviewJson(reviewJson(review));
        if (!read.ok) throw read.errors[0];
        expect(read.value.decisions).toEqual(review.decisions);
        expect(seen(applyReview(extractToy(NUMBERS), read.value))).toEqual(
          seen(applyReview(extractToy(NUMBERS), review)),
        );
      }),
    );
  });

  it('can be undone to the first and redone to the last', () => {
    fc.assert(
      fc.property(anySteps(NUMBERS), (steps) => {
        const done = decideAll(steps);
        let history = done;
        for (let i = 0; i < steps.length + 3; i += 1) history = undo(history);
        expect(applyReview(extractToy(NUMBERS), history.review).document).toEqual(
          extractToy(NUMBERS),
        );
        for (let i = 0; i < steps.length + 3; i += 1) history = redo(history);
        expect(history.review.decisions).toEqual(done.review.decisions);
      }),
    );
  });
});
