/** Where clauses begin and end in a tagged sentence, and where a verb has its subject. */
import type { EventLexicon } from './lexicon/types';
import type { Tagged } from './tag';
import { subjectOf } from './subjects';
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

export const isDash = (text: string): boolean => /^(?:[—–]|-+)$/.test(text);

export const span = (start: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, offset) => start + offset);

/** A verb within a few words, before the next comma or stop. */
function verbFollows(tokens: readonly Tagged[], groups: readonly VerbGroup[], at: number): boolean {
  const group = groups.find((one) => one.start > at);
  if (!group || (tokens[group.end]?.lower === 'by' && group.head === group.start)) return false;
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
  if (token.tag !== 'conj' || (before.tag === 'base' && tokens[at + 1]?.tag === 'base'))
    return false;
  const hasVerbBefore = groups.some(
    (group) =>
      group.end <= at && !(group.head === group.start && tokens[group.end]?.lower === 'by'),
  );
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

const ASKED: ReadonlySet<string> = new Set(['det', 'poss', 'pron', 'name']);

/**
 * "the agreements reached in May": a bare participle behind a noun, where the clause has its verb
 * elsewhere, or between commas behind the noun.
 */
function isReduced(parsed: Parsed, at: number, lex: EventLexicon): boolean {
  const { tokens, groups, segmentOf } = parsed;
  const group = groups[at];
  if (!group || group.head !== group.start || tokens[group.head]?.tag !== 'past') return false;
  if (lex.verbs.intransitive.has(group.lemma) && tokens[group.head]?.lower !== 'born') return false;
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
  // "was the detector inspected": a question's auxiliary is no verb of its own.
  const asks = (one: VerbGroup): boolean =>
    one.copula &&
    ASKED.has(tokens[one.end]?.tag ?? '') &&
    one.start === segmentBounds(parsed, one.start).start;
  const earlier = groups.slice(0, at).some((one) => sameSegment(one) && !one.reduced && !asks(one));
  const later = groups.slice(at + 1).find(sameSegment);
  return (
    earlier ||
    (later !== undefined &&
      tokens[later.start]?.tag !== 'past' &&
      !tokens
        .slice(group.end, later.start)
        .some((token, ahead, all) => token.tag === 'conj' && all[ahead + 1]?.tag !== 'base'))
  );
}

function withReduced(parsed: Parsed, lex: EventLexicon): Parsed {
  const groups = [...parsed.groups];
  groups.forEach((group, at) => {
    groups[at] = { ...group, reduced: isReduced({ ...parsed, groups }, at, lex) };
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
  return withReduced({ tokens, groups, segmentOf }, lex);
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

/** Where a new clause with a subject of its own begins after a conjunction: ", and work began". */
function opensOwnClause(parsed: Parsed, at: number): boolean {
  const { tokens, groups, segmentOf } = parsed;
  if (tokens[at]?.tag !== 'conj' || segmentOf[at] === segmentOf[at - 1]) return false;
  const verb = groups.find((group) => group.start > at && !group.reduced);
  return (
    (verb !== undefined &&
      segmentOf[verb.start] === segmentOf[at] &&
      hasNominal(tokens, at, verb.start)) ||
    ((verb?.hasSubject ?? false) && segmentOf[verb?.start ?? 0] === segmentOf[at])
  );
}

/** "If it had passed, the law would …": the comma ends a clause that a conjunction opened. */
function closesSubordinate(parsed: Parsed, verb: VerbGroup, at: number): boolean {
  const { tokens, groups, segmentOf } = parsed;
  if (tokens[at]?.tag !== 'comma') return false;
  const subject = subjectOf(parsed, verb)[0] ?? verb.start;
  const { start } = segmentBounds(parsed, Math.min(subject, verb.start));
  const opened = tokens[start]?.tag === 'sub' || tokens[start - 1]?.tag === 'sub';
  return (
    opened &&
    groups.some((group) => group.start > at && segmentOf[group.start] === segmentOf[at + 1])
  );
}

/** The words from the subject of a verb to the end of its clause. */
export function clauseWords(parsed: Parsed, verb: VerbGroup): number[] {
  const { tokens } = parsed;
  const relative = isRelative(parsed, verb);
  const ends = (at: number): boolean =>
    isHardStop(parsed, at) ||
    opensOwnClause(parsed, at) ||
    (relative && tokens[at]?.tag === 'comma') ||
    closesSubordinate(parsed, verb, at);
  let end = verb.end;
  while (end < tokens.length && !ends(end)) end++;
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
