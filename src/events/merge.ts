/**
 * Mentions of one happening become one event, across speakers too. An equal date alone says nothing:
 * two tellings must share what happened, and the coarser the date, the more of it.
 */
import { parseEdtf } from '../calendar/edtf';
import { shared } from './stems';
import type { Claim } from './types';

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  shared(a, b) / Math.max(1, Math.min(a.size, b.size));

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

/** "I did not see it last year, most of last year": one clause with its date twice. */
function isSameClause(a: Claim, b: Claim): boolean {
  if (a.sentence !== b.sentence) return false;
  const [one = '', other = ''] = [a, b].map(({ plainTitle }) => plainTitle.replace(/”$/, ''));
  return one.startsWith(other) || other.startsWith(one);
}

/** For two claims of one date. */
function isSameHappening(a: Claim, b: Claim, documentDate: string): boolean {
  if (isDenialOf(a, b) || isSameClause(a, b)) return true;
  const open = a.asked === 'open' || b.asked === 'open';
  if (!open && asserts(a) !== asserts(b)) return false;
  const stems = shared(a.stems, b.stems);
  const alike = overlap(a.stems, b.stems);
  const sameHead =
    a.head !== '' && (a.head === b.head || b.stems.has(a.head) || a.stems.has(b.head));
  const names = shared(a.names, b.names);
  if ((a.refers || b.refers) && sameHead && alike === 1) return true;
  if (b.repeats && a.turn.speakerId === b.turn.speakerId) return true;
  if (a.sentence === b.sentence) return stems >= 3 && alike >= 0.6;
  if (isDay(a) && a.edtf !== documentDate)
    return names > 0 || (sameHead && stems >= 1) || stems >= 3 || alike >= 0.5;
  if (a.head === b.head && a.head !== '') return stems >= 2 || alike >= 0.5;
  const toldAgain = (stems >= 3 && alike >= 0.4) || (stems >= 2 && alike >= 0.9);
  return (sameHead && toldAgain) || (stems >= 4 && alike >= 0.5);
}

/** How many earlier happenings of a date, and tellings of each, are compared: costs stay linear. */
const LATEST = 60;
const TELLINGS = 4;

/** Dates that bound the same days share a key. */
function dateKey({ edtf }: Claim): string {
  const extent = edtf === null ? null : parseEdtf(edtf);
  return extent ? `${extent.earliest}/${extent.latest}` : (edtf ?? '');
}

/** Groups in reading order of their first mention. */
export function groupClaims(claims: readonly Claim[], documentDate: string): Claim[][] {
  const groups: Claim[][] = [];
  const byDate = new Map<string, Claim[][]>();
  for (const claim of claims) {
    const key = dateKey(claim);
    const known = byDate.get(key) ?? [];
    const group = known
      .slice(-LATEST)
      .find((members) =>
        members.slice(0, TELLINGS).some((member) => isSameHappening(member, claim, documentDate)),
      );
    if (group) group.push(claim);
    else {
      const made = [claim];
      groups.push(made);
      byDate.set(key, known);
      known.push(made);
    }
  }
  return groups;
}
