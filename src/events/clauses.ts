/** Where clauses begin and end in a tagged sentence, and where a verb has its subject. */
import type { EventLexicon } from './lexicon/types';
import type { Tagged } from './tag';
import { verbGroups, type VerbGroup } from './verbs';

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
}

const isDash = (text: string): boolean => /^(?:[—–]|-+)$/.test(text);

export const span = (start: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, offset) => start + offset);

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

const AFTER_REDUCED: ReadonlySet<string> = new Set([
  'prep',
  'to',
  'date',
  'adv',
  'stop',
  'comma',
  'filler',
]);

/**
 * "the agreements reached in May": a bare participle behind a noun, where the clause has its verb
 * elsewhere, or between commas behind the noun.
 */
function isReduced(parsed: Parsed, at: number): boolean {
  const { tokens, groups, segmentOf } = parsed;
  const group = groups[at];
  if (!group || group.head !== group.start || tokens[group.head]?.tag !== 'past') return false;
  const after = tokens[group.end]?.tag;
  if (after !== undefined && !AFTER_REDUCED.has(after)) return false;
  let before = group.start - 1;
  while (['adv', 'filler'].includes(tokens[before]?.tag ?? '')) before--;
  const previous = tokens[before]?.tag;
  const sameSegment = (one: VerbGroup): boolean => segmentOf[one.start] === segmentOf[group.start];
  if (previous === 'comma')
    return (
      before > 0 && groups.some((one) => one !== group && !one.reduced) && group.lemma !== 'say'
    );
  if (previous !== 'noun' && previous !== 'name' && previous !== 'num') return false;
  if (tokens[group.head]?.lower === 'born') return true;
  const earlier = groups.slice(0, at).some((one) => sameSegment(one) && !one.reduced);
  const later = groups.slice(at + 1).find(sameSegment);
  return (
    earlier ||
    (later !== undefined &&
      tokens[later.start]?.tag !== 'past' &&
      !tokens.slice(group.end, later.start).some((token) => token.tag === 'conj'))
  );
}

function withReduced(parsed: Parsed): Parsed {
  const groups = [...parsed.groups];
  groups.forEach((group, at) => {
    groups[at] = { ...group, reduced: isReduced({ ...parsed, groups }, at) };
  });
  return { ...parsed, groups };
}

export function parse(tokens: readonly Tagged[], lex: EventLexicon): Parsed {
  const groups = verbGroups(tokens, lex);
  let segment = 0;
  const segmentOf = tokens.map((_, at) => {
    if (opensSegment(tokens, groups, at)) segment++;
    return segment;
  });
  return withReduced({ tokens, groups, segmentOf });
}

export function segmentBounds({ segmentOf }: Parsed, at: number): Range {
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
function nearSubject(parsed: Parsed, group: VerbGroup): Range {
  const { start } = segmentBounds(parsed, group.start);
  const before = parsed.groups.filter((one) => one.end <= group.start && one.start >= start).at(-1);
  return { start: before ? before.end : start, end: group.start };
}

/** Token indices of the subject of a verb group; empty where none is found. */
export function subjectOf(parsed: Parsed, group: VerbGroup): number[] {
  if (group.hasSubject) return [];
  const { tokens, groups } = parsed;
  const near = nearSubject(parsed, group);
  if (hasNominal(tokens, near.start, near.end)) {
    const first = tokens[near.start];
    if (first?.tag === 'rel' && first.lower !== 'where' && near.start > 0)
      return antecedentOf(parsed, near.start);
    return widened(parsed, near);
  }
  const { start } = segmentBounds(parsed, group.start);
  if (start === 0) return [];
  // A coordinated predicate shares the subject of the verb before it.
  const before = groups.filter((one) => one.end <= start && !one.reduced).at(-1);
  if (before && before.start >= segmentBounds(parsed, start - 1).start)
    return subjectOf(parsed, before);
  const left = segmentBounds(parsed, start - 1);
  if (before === undefined && hasNominal(tokens, 0, start)) return trimLead(tokens, span(0, start));
  return before && !before.reduced
    ? subjectOf(parsed, before)
    : trimLead(tokens, span(left.start, start));
}

/** A subject that began before a comma: "France, Germany and Poland guaranteed". */
function widened(parsed: Parsed, near: Range): number[] {
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
  return span(start, near.end);
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
  const verb = groups.filter((group) => group.end <= stop && !group.reduced).at(-1);
  let start = stop;
  while (start > (verb?.end ?? 0)) {
    const token = tokens[start - 1];
    if (
      !token ||
      ['comma', 'stop', 'sub', 'rel', 'to', 'aux', 'modal', 'pron', 'base'].includes(token.tag)
    )
      break;
    if (token.tag === 'prep' && token.lower !== 'of') break;
    if (token.tag === 'conj' && verb && start - 1 <= verb.end + 1) break;
    start--;
  }
  return span(start, stop);
}

function isHardStop(parsed: Parsed, at: number): boolean {
  const token = parsed.tokens[at];
  return token?.tag === 'stop' && (/^[;:.!?]$/.test(token.text) || isDash(token.text));
}

/** Whether the verb stands in "which will chair the meeting,". */
function isRelative(parsed: Parsed, verb: VerbGroup): boolean {
  const { start } = segmentBounds(parsed, verb.start);
  const { tokens } = parsed;
  if (tokens[start]?.tag === 'rel') return true;
  if (start === 0 || tokens[start]?.tag !== 'conj') return false;
  return tokens[segmentBounds(parsed, start - 1).start]?.tag === 'rel';
}

/** The words from the subject of a verb to the end of its sentence, its relative clause or a hard stop. */
export function clauseWords(parsed: Parsed, verb: VerbGroup): number[] {
  const { tokens } = parsed;
  const relative = isRelative(parsed, verb);
  let end = verb.end;
  while (
    end < tokens.length &&
    !isHardStop(parsed, end) &&
    !(relative && tokens[end]?.tag === 'comma')
  )
    end++;
  return [...subjectOf(parsed, verb).filter((at) => at < verb.start), ...span(verb.start, end)];
}

/** The end of the noun phrase that begins at `start`, with its complements. */
export function phraseEnd({ tokens, groups }: Parsed, start: number): number {
  let end = start;
  while (end < tokens.length) {
    const token = tokens[end];
    if (!token || ['stop', 'comma', 'sub', 'rel'].includes(token.tag)) break;
    if (groups.some((group) => group.start === end && !group.reduced)) break;
    end++;
  }
  return end;
}
