/** Where clauses begin and end in a tagged sentence, and where a verb has its subject. */
import type { EventLexicon } from './lexicon/types';
import type { Tagged } from './tag';
import { verbGroups, type VerbGroup } from './verbs';

export interface Parsed {
  readonly tokens: readonly Tagged[];
  readonly groups: readonly VerbGroup[];
  /** Segment number of each token; segments end at stops, commas and where a clause opens. */
  readonly segmentOf: readonly number[];
}

const isDash = (text: string): boolean => /^(?:[—–]|-+)$/.test(text);

/** A verb within a few words, before the next comma or stop. */
function verbFollows(tokens: readonly Tagged[], groups: readonly VerbGroup[], at: number): boolean {
  const group = groups.find((one) => one.start > at);
  if (!group) return false;
  for (let next = at + 1; next < group.start; next++) {
    const tag = tokens[next]?.tag;
    if (tag === 'stop' || tag === 'comma' || tag === 'conj' || tag === 'sub' || tag === 'rel')
      return false;
  }
  return true;
}

function opensSegment(
  tokens: readonly Tagged[],
  groups: readonly VerbGroup[],
  at: number,
): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  if (before.tag === 'comma' || (before.tag === 'stop' && /^(?:[:;()]|[—–]|-+)$/.test(before.text)))
    return true;
  if (token.tag === 'sub' || token.tag === 'rel') return true;
  if (token.tag !== 'conj') return false;
  const hasVerbBefore = groups.some((group) => group.end <= at);
  return hasVerbBefore && verbFollows(tokens, groups, at);
}

export function parse(tokens: readonly Tagged[], lex: EventLexicon): Parsed {
  const groups = verbGroups(tokens, lex);
  let segment = 0;
  const segmentOf = tokens.map((_, at) => {
    if (opensSegment(tokens, groups, at)) segment++;
    return segment;
  });
  return { tokens, groups, segmentOf };
}

export function segmentBounds({ segmentOf }: Parsed, at: number): { start: number; end: number } {
  const number = segmentOf[at];
  let start = at;
  let end = at + 1;
  while (segmentOf[start - 1] === number && start > 0) start--;
  while (segmentOf[end] === number) end++;
  return { start, end };
}

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

export const hasNominal = (tokens: readonly Tagged[], start: number, end: number): boolean =>
  tokens
    .slice(start, end)
    .some((token) => NOMINAL.has(token.tag) && token.lower !== 'both' && token.lower !== 'all');

/** From behind the verb before it, or from the start of its segment. */
function nearSubject(parsed: Parsed, group: VerbGroup): { start: number; end: number } {
  const { start } = segmentBounds(parsed, group.start);
  const before = parsed.groups.filter((one) => one.end <= group.start && one.start >= start).at(-1);
  return { start: before ? before.end : start, end: group.start };
}

/** Token indices of the subject of a verb group; empty where none is found. */
export function subjectOf(parsed: Parsed, group: VerbGroup): number[] {
  if (group.hasSubject) return [];
  const { tokens, groups } = parsed;
  const near = nearSubject(parsed, group);
  const indices = (start: number, end: number): number[] =>
    Array.from({ length: end - start }, (_, offset) => start + offset);
  if (hasNominal(tokens, near.start, near.end)) {
    const first = tokens[near.start];
    if (first?.tag === 'rel' && first.lower !== 'where' && near.start > 0)
      return antecedentOf(parsed, near.start);
    return widened(parsed, near);
  }
  const { start } = segmentBounds(parsed, group.start);
  if (start === 0) return [];
  // A coordinated predicate shares the subject of the verb before it.
  const before = groups.filter((one) => one.end <= start).at(-1);
  if (before && before.start >= segmentBounds(parsed, start - 1).start)
    return subjectOf(parsed, before);
  const left = segmentBounds(parsed, start - 1);
  if (before === undefined && hasNominal(tokens, 0, start))
    return trimLead(tokens, indices(0, start));
  return before && !before.bare
    ? subjectOf(parsed, before)
    : trimLead(tokens, indices(left.start, start));
}

/** A subject that began before a comma: "France, Germany and Poland guaranteed". */
function widened(parsed: Parsed, near: { start: number; end: number }): number[] {
  const { tokens, groups } = parsed;
  let { start } = near;
  const isList = tokens.slice(start, near.end).some((token) => token.tag === 'conj');
  while (isList && tokens[start - 1]?.tag === 'comma') {
    const left = segmentBounds(parsed, start - 1);
    const opens = tokens[left.start]?.tag;
    const verbInside = groups.some((group) => group.start >= left.start && group.end <= start);
    if (
      verbInside ||
      left.end - left.start > 5 ||
      opens === 'prep' ||
      opens === 'adv' ||
      opens === 'date' ||
      opens === 'conj'
    )
      break;
    start = left.start;
  }
  return Array.from({ length: near.end - start }, (_, offset) => start + offset);
}

function trimLead(tokens: readonly Tagged[], indices: number[]): number[] {
  const first = indices.findIndex(
    (at) =>
      !['prep', 'conj', 'sub', 'comma', 'stop', 'adv', 'filler'].includes(tokens[at]?.tag ?? ''),
  );
  const trimmed = first < 0 ? [] : indices.slice(first);
  while (['comma', 'stop', 'filler'].includes(tokens[trimmed.at(-1) ?? -1]?.tag ?? ''))
    trimmed.pop();
  return trimmed;
}

/** The noun phrase right before a relative word. */
function antecedentOf(parsed: Parsed, relative: number): number[] {
  return nounPhraseBefore(parsed, relative);
}

/** The noun phrase that ends before `end`: back to a verb, a stop or a preposition other than "of". */
export function nounPhraseBefore({ tokens, groups }: Parsed, end: number): number[] {
  let stop = end;
  while (
    ['comma', 'filler', 'stop'].includes(tokens[stop - 1]?.tag ?? '') &&
    !isDash(tokens[stop - 1]?.text ?? '')
  )
    stop--;
  const verb = groups.filter((group) => group.end <= stop).at(-1);
  let start = stop;
  while (start > (verb?.end ?? 0)) {
    const token = tokens[start - 1];
    if (!token || ['comma', 'stop', 'sub', 'rel', 'to', 'aux', 'modal', 'pron'].includes(token.tag))
      break;
    if (token.tag === 'prep' && token.lower !== 'of') break;
    if (token.tag === 'conj' && verb && start - 1 <= verb.end + 1) break;
    start--;
  }
  return Array.from({ length: stop - start }, (_, offset) => start + offset);
}
