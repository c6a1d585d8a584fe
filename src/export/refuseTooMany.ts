import type { QuotelineDocument } from '../schema/document';
import { QuotelineError } from '../schema/errors';

/**
 * A published page holds every event as HTML, for readers without scripts: about 1 KB each. Beyond
 * this it would be some 40 MB, and block the browser that opens it for over a second.
 */
export const MAX_PUBLISHED_EVENTS = 20_000;

/** Throws `too-many-events`. */
export function refuseTooMany({ events, undated }: QuotelineDocument): void {
  const count = events.length + undated.length;
  if (count <= MAX_PUBLISHED_EVENTS) return;
  throw new QuotelineError('too-many-events', `${count} events are too many for one page`, {
    expected: `at most ${MAX_PUBLISHED_EVENTS}`,
  });
}
