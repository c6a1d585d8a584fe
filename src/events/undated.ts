/** What stays without a date: told once, and not where its sentence has dated it already. */
import { shared } from './stems';
import type { Claim } from './types';

/** "In 1958, when I spent a summer, a second summer, there": one stay in one sentence. */
function isSame(a: Claim, b: Claim): boolean {
  if (a.sentence !== b.sentence || a.head !== b.head) return false;
  return shared(a.stems, b.stems) === Math.min(a.stems.size, b.stems.size);
}

export function undatedClaims(claims: readonly Claim[]): Claim[] {
  const dated = claims.filter(({ edtf }) => edtf !== null);
  const kept: Claim[] = [];
  for (const claim of claims)
    if (claim.edtf === null && ![...dated, ...kept].some((other) => isSame(claim, other)))
      kept.push(claim);
  return kept;
}
