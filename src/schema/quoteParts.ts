import type { Anchor } from './document';

export interface QuoteParts {
  readonly before: string;
  /** The words that gave the date; '' where the passage does not hold them. */
  readonly dateWords: string;
  readonly after: string;
}

/**
 * Cuts a quote around its date words. The mention's place is trusted only if the passage holds the
 * same words there: a mention outside the passage, or a wrong offset, emphasises nothing.
 */
export function quoteParts(passage: Anchor, mention: Anchor | null): QuoteParts {
  const quote = passage.exact;
  const from = (mention?.start ?? -1) - passage.start;
  const to = from + (mention?.exact.length ?? 0);
  if (!mention || from < 0 || quote.slice(from, to) !== mention.exact)
    return { before: quote, dateWords: '', after: '' };
  return { before: quote.slice(0, from), dateWords: mention.exact, after: quote.slice(to) };
}
