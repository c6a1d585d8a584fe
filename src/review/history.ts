/** Undo and redo without limit: the log of decisions, and those taken off it. */
import type { QuotelineDocument, TimelineEvent, UndatedEvent } from '../schema/document';
import { keysOf } from './newReview';
import type { Decision, Review, Subject } from './review';

export interface History {
  readonly review: Review;
  /** Decisions taken back, the next to redo last. */
  readonly undone: readonly Decision[];
}

type AnyEvent = TimelineEvent | UndatedEvent;

const aliasesOf = (event: AnyEvent): readonly string[] => ('aliases' in event ? event.aliases : []);

function findEvent(document: QuotelineDocument, id: string): AnyEvent | undefined {
  const all: readonly AnyEvent[] = [...document.events, ...document.undated];
  return all.find((event) => event.id === id) ?? all.find((event) => aliasesOf(event).includes(id));
}

/** Subjects of events that nobody decided on before, as the machine proposed them. */
function newSubjects(document: QuotelineDocument, review: Review, keys: readonly string[]) {
  const known = new Set(review.subjects.map(({ key }) => key));
  return [...new Set(keys)]
    .filter((key) => !known.has(key))
    .flatMap((key) => {
      const event = findEvent(document, key);
      return event ? [{ key, event }] : [];
    });
}

/**
 * Adds a decision to the log. `document` is the extraction before any review; `made` is the subject
 * of an event that the decision itself makes (`add`, `split`).
 */
export function decide(
  document: QuotelineDocument,
  { review }: History,
  decision: Decision,
  made: readonly Subject[] = [],
): History {
  const subjects = [...review.subjects, ...made];
  const more = newSubjects(document, { ...review, subjects }, keysOf(decision));
  return {
    review: {
      ...review,
      subjects: [...subjects, ...more],
      decisions: [...review.decisions, decision],
    },
    undone: [],
  };
}

export function undo({ review, undone }: History): History {
  const last = review.decisions.at(-1);
  if (!last) return { review, undone };
  return {
    review: { ...review, decisions: review.decisions.slice(0, -1) },
    undone: [...undone, last],
  };
}

export function redo({ review, undone }: History): History {
  const next = undone.at(-1);
  if (!next) return { review, undone };
  return {
    review: { ...review, decisions: [...review.decisions, next] },
    undone: undone.slice(0, -1),
  };
}
