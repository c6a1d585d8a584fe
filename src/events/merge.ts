/**
 * Mentions of one happening become one event, across speakers too. An equal date alone says nothing:
 * two tellings must share what happened, and the coarser the date, the more of it.
 */
import { parseEdtf, type Extent } from '../calendar/edtf';
import type { Claim } from './types';

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let count = 0;
  for (const stem of a) if (b.has(stem)) count++;
  return count;
};

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  shared(a, b) / Math.max(1, Math.min(a.size, b.size));

const isEqual = (a: Extent, b: Extent): boolean =>
  a.earliest === b.earliest && a.latest === b.latest;

/** Whether two dates may be one; a day inside a told year only where the tellings are alike. */
function sameDate(a: Claim, b: Claim): boolean {
  if (a.edtf === b.edtf) return true;
  const left = a.edtf === null ? null : parseEdtf(a.edtf);
  const right = b.edtf === null ? null : parseEdtf(b.edtf);
  return left !== null && right !== null && isEqual(left, right);
}

const OPPOSITE = new Set(['negated', 'hypothetical']);
const asserts = (claim: Claim): boolean => !OPPOSITE.has(claim.status);

function isDay(claim: Claim): boolean {
  return claim.edtf !== null && parseEdtf(claim.edtf)?.precision === 'day';
}

/** What one speaker claims and another denies is one disputed happening. */
const isDenialOf = (a: Claim, b: Claim): boolean =>
  a.status === 'disputed' &&
  b.status === 'negated' &&
  a.turn.speakerId !== b.turn.speakerId &&
  a.head !== '' &&
  (a.head === b.head || b.stems.has(a.head));

export function isSameHappening(a: Claim, b: Claim, documentDate: string): boolean {
  if (!sameDate(a, b)) return false;
  if (isDenialOf(a, b)) return true;
  if (asserts(a) !== asserts(b)) return false;
  const stems = shared(a.stems, b.stems);
  const alike = overlap(a.stems, b.stems);
  const sameHead =
    a.head !== '' && (a.head === b.head || b.stems.has(a.head) || a.stems.has(b.head));
  const names = shared(a.names, b.names);
  if (b.repeats && a.turn.speakerId === b.turn.speakerId) return true;
  if (a.sentence === b.sentence) return stems >= 3 && alike >= 0.6;
  if (isDay(a) && a.edtf !== documentDate)
    return names > 0 || (sameHead && stems >= 1) || stems >= 3 || alike >= 0.5;
  if (a.head === b.head && a.head !== '') return stems >= 2 || alike >= 0.5;
  const toldAgain = (stems >= 3 && alike >= 0.4) || (stems >= 2 && alike >= 0.9);
  return (sameHead && toldAgain) || (stems >= 4 && alike >= 0.5);
}

/** Groups in reading order of their first mention. */
export function groupClaims(claims: readonly Claim[], documentDate: string): Claim[][] {
  const groups: Claim[][] = [];
  for (const claim of claims) {
    const group = groups.find((members) =>
      members.some((member) => isSameHappening(member, claim, documentDate)),
    );
    if (group) group.push(claim);
    else groups.push([claim]);
  }
  return groups;
}
