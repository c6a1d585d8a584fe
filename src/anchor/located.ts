/** How a search for a quote ended. */
import type { Anchor } from '../schema/document';

export type AnchorStatus = 'found' | 'moved' | 'missing';

export interface Located {
  /** `found`: these words at their stored place; `moved`: elsewhere, or changed (`exact` is false). */
  readonly status: AnchorStatus;
  /** UTF-16 offsets, end exclusive; the anchor's own where it is missing. */
  readonly start: number;
  readonly end: number;
  /** 1 for the quote itself in its place, 0 for nothing. */
  readonly score: number;
  /** `text.slice(start, end)` is the quote, character by character. */
  readonly exact: boolean;
}

export interface Place {
  readonly start: number;
  readonly end: number;
}

export const missing = ({ start, end }: Anchor): Located => ({
  status: 'missing',
  start,
  end,
  score: 0,
  exact: false,
});

export const found = ({ start, end }: Place, score: number): Located => ({
  status: 'found',
  start,
  end,
  score,
  exact: true,
});

/** Below 1 even in the best case: the quote is not where it was, or not what it was. */
export const moved = (
  { start, end, score }: Place & { readonly score: number },
  exact: boolean,
): Located => ({
  status: 'moved',
  start,
  end,
  score: Math.min(score, 0.99),
  exact,
});
