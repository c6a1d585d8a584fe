/** What stays without a date: told once, and not where its sentence has dated it already. */
import { shared } from './stems';
import type { Claim } from './types';
import type { Sentence } from '../text/types';

/** A sentence tells fewer; a bound for hostile texts. */
const MOST_TOLD = 40;

/** "In 1958, when I spent a summer, a second summer, there": one stay in one sentence. */
const isSame = (a: Claim, b: Claim): boolean =>
  a.head === b.head && shared(a.stems, b.stems) === Math.min(a.stems.size, b.stems.size);

export function undatedClaims(claims: readonly Claim[]): Claim[] {
  const told = new Map<Sentence, Claim[]>();
  const isNew = (claim: Claim): boolean => {
    const others = told.get(claim.sentence) ?? [];
    if (others.some((other) => isSame(claim, other))) return false;
    if (others.length < MOST_TOLD) told.set(claim.sentence, [...others, claim]);
    return true;
  };
  // What is dated comes first.
  for (const claim of claims) if (claim.edtf !== null) isNew(claim);
  return claims.filter((claim) => claim.edtf === null && isNew(claim));
}
