/** `locate` in the shape that the re-anchoring kit calls; `verified` is claimed of the quote's own words only. */
import type { Anchor } from '../../src/schema/document';
import { locate as find } from '../../src/anchor';

export function locate(text: string, anchor: Anchor) {
  const { status, exact, ...place } = find(text, anchor);
  if (status === 'missing') return null;
  return { ...place, status: exact ? 'verified' : 'changed' };
}
