/** Which event of a document is the one a person decided on: same words, same date words, or nothing. */
import type { Citation } from '../schema/document';
import type { Draft } from './draft';
import { likeness, overlap } from './spans';

const SAME_PASSAGE = 0.5;

/** 0 is another event; two dates in one sentence are two events. */
function citationScore(a: Citation, b: Citation): number {
  if (a.sourceId !== b.sourceId) return 0;
  const alike = likeness(a.passage, b.passage);
  if (a.mention && b.mention) return overlap(a.mention, b.mention) ? 1 + alike : 0;
  return alike >= SAME_PASSAGE ? alike : 0;
}

function eventScore(quotes: readonly Citation[], draft: Draft, key: string): number {
  const scores = quotes.flatMap((quote) =>
    draft.citations.map((citation) => citationScore(quote, citation)),
  );
  const best = Math.max(0, ...scores);
  return best === 0 ? 0 : best + (draft.aliases.includes(key) ? 2 : 0);
}

/**
 * An id holds the date, the words and a hash of the quote it was made from, so `namesake`, the event
 * of that id, is taken at its word.
 */
export function bestDraft(
  quotes: readonly Citation[],
  free: ReadonlySet<Draft>,
  key: string,
  namesake: Draft | undefined,
): Draft | undefined {
  if (namesake && free.has(namesake)) return namesake;
  let best: Draft | undefined;
  let bestScore = 0;
  for (const draft of free) {
    const score = eventScore(quotes, draft, key);
    if (score > bestScore) [best, bestScore] = [draft, score];
  }
  return best;
}
