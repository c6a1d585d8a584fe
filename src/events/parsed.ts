/** A sentence with its word classes, verb groups and segments; what is asked of it most. */
import type { EventLexicon } from './lexicon/types';
import type { Tagged } from './tag';
import type { VerbGroup } from './verbs';

/** Token indices, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Parsed {
  readonly tokens: readonly Tagged[];
  readonly groups: readonly VerbGroup[];
  /** Segment number of each token; segments end at stops, commas and where a clause opens. */
  readonly segmentOf: readonly number[];
  readonly segments: readonly Range[];
  readonly lex: EventLexicon;
  /** Subjects that were asked for already: several rules ask for the same one. */
  readonly subjects: Map<VerbGroup, readonly number[]>;
  /** The same of clauses. */
  readonly clauses: Map<VerbGroup, readonly number[]>;
}

export const span = (start: number, end: number): number[] => {
  const indices: number[] = [];
  for (let at = start; at < end; at++) indices.push(at);
  return indices;
};

/** In the order of `places`; those outside the sentence give none. `flatMap` takes several times as long. */
export function tokensAt({ tokens }: Parsed, places: readonly number[]): Tagged[] {
  const found: Tagged[] = [];
  for (const at of places) {
    const token = tokens[at];
    if (token) found.push(token);
  }
  return found;
}

const NOWHERE: Range = { start: 0, end: 0 };

export const segmentBounds = ({ segments, segmentOf }: Parsed, at: number): Range =>
  segments[segmentOf[at] ?? -1] ?? NOWHERE;

/** "who ran it", "which was sold" */
export const opensWithRelative = (parsed: Parsed, { start }: VerbGroup): boolean =>
  parsed.tokens[segmentBounds(parsed, start).start]?.tag === 'rel';

const NOMINAL: ReadonlySet<string> = new Set([
  'noun',
  'name',
  'num',
  'pron',
  'det',
  'poss',
  'ing',
  'adj',
  'rel',
]);

export function hasNominal(tokens: readonly Tagged[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (token && NOMINAL.has(token.tag) && token.lower !== 'both' && token.lower !== 'all')
      return true;
  }
  return false;
}
