/** A word among its neighbours, and what a rule makes of it. */
import type { EventLexicon } from '../lexicon/types';
import type { Token } from '../tokens';
import { VERBAL, type Tag } from '../wordClass';

/** The class to give it; `null` leaves it as it is. */
export type Settle = (
  at: number,
  tags: readonly Tag[],
  tokens: readonly Token[],
  lex: EventLexicon,
) => Tag | null;

/** `undefined` is the place before the first word or behind the last. */
export type Neighbour = Tag | undefined;

export const oneOf = (...tags: Neighbour[]): ReadonlySet<Neighbour> => new Set(tags);

export const PHRASE = oneOf('noun', 'name', 'adj', 'ing', 'num', 'date');
export const DETERMINED = oneOf('det', 'poss', 'adj');

const ENDS_LOOK = oneOf('comma', 'stop', 'sub', 'rel');

/** A verb before the next comma, stop or clause. */
export function verbAhead(tags: readonly Tag[], at: number): boolean {
  for (let next = at + 1; next < tags.length; next++) {
    if (VERBAL.has(tags[next])) return true;
    if (ENDS_LOOK.has(tags[next])) return false;
  }
  return false;
}
