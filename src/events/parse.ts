/** Finds verb groups and segments in a tagged sentence. */
import { BARE_PHRASE, VERBAL } from './wordClass';
import { jointBefore } from './joint';
import type { EventLexicon } from './lexicon/types';
import { opensWithRelative, segmentBounds, type Parsed, type Range } from './parsed';
import type { Tagged } from './tag';
import { isDash } from './tokens';
import { verbGroups, type VerbGroup } from './verbs';

/** ", and Ann | and Ben had left": the second joins two names of one subject. */
const joinsNames = (tokens: readonly Tagged[], at: number): boolean =>
  tokens[at]?.tag === 'conj' &&
  tokens[at - 1]?.tag === 'name' &&
  tokens[at + 1]?.tag === 'name' &&
  tokens[at - 2]?.tag === 'conj';

const BEFORE_PHRASE: ReadonlySet<string> = new Set(['conj', 'comma', 'sub', 'date']);

const OPENS_CLAUSE: ReadonlySet<string | undefined> = new Set(['comma', 'stop', undefined]);

/** "that the clerk | and her deputy met", "did the clerk | and her deputy meet", "had the clerk | and her deputy met" */
function opensSubject(
  tokens: readonly Tagged[],
  start: number,
  at: number,
  lex: EventLexicon,
): boolean {
  let end = at + 1;
  while (BARE_PHRASE.has(tokens[end]?.tag)) end++;
  if (end === at + 1) return false;
  let before = start - 1;
  while (tokens[before]?.tag === 'filler') before--;
  const opener = tokens[before]?.tag;
  const verb = tokens[end]?.tag;
  const isFirst = OPENS_CLAUSE.has(tokens[start - 2]?.tag);
  const isOpened =
    OPENS_CLAUSE.has(opener) ||
    BEFORE_PHRASE.has(opener ?? '') ||
    // "since the clerk and her deputy met"
    lex.grammar.subordinators.has(tokens[before]?.lower ?? '');
  if (isOpened || (isFirst && VERBAL.has(opener))) return VERBAL.has(verb) || verb === 'adv';
  return (opener === 'aux' || opener === 'modal') && (verb === 'base' || verb === 'aux');
}

/** ", and my mother | and I left", "he | and his men": two make one subject. */
function joinsSubjects(tokens: readonly Tagged[], at: number, lex: EventLexicon): boolean {
  const isPronoun = (index: number): boolean =>
    lex.phrasing.subjects.has(tokens[index]?.lower ?? '');
  if (isPronoun(at - 1)) return true;
  let start = at;
  while (BARE_PHRASE.has(tokens[start - 1]?.tag)) start--;
  if (start === at) return false;
  const opener = tokens[start - 1];
  const isSaid = lex.verbs.reporting.has(opener?.lower ?? '');
  const isOwn = isPronoun(at + 1) && BEFORE_PHRASE.has(opener?.tag ?? '');
  return isSaid || isOwn || opensSubject(tokens, start, at, lex);
}

/** A verb within a few words, before the next comma or stop. */
function verbFollows(
  tokens: readonly Tagged[],
  groups: readonly VerbGroup[],
  at: number,
  lex: EventLexicon,
): boolean {
  const group = groups.find((one) => one.start > at);
  if (!group || (tokens[group.end]?.lower === 'by' && group.head === group.start)) return false;
  for (let next = at + 1; next < group.start; next++) {
    const tag = tokens[next]?.tag;
    if (joinsNames(tokens, next) || (tag === 'conj' && joinsSubjects(tokens, next, lex))) continue;
    if (tag === 'stop' || tag === 'comma' || tag === 'conj' || tag === 'sub' || tag === 'rel')
      return false;
  }
  return true;
}

function opensSegment(
  tokens: readonly Tagged[],
  groups: readonly VerbGroup[],
  at: number,
  lex: EventLexicon,
): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  if (
    before.tag === 'comma' ||
    (before.tag === 'stop' && (/^[:;()]/.test(before.text) || isDash(before.text)))
  )
    return true;
  if (token.tag === 'sub' || token.tag === 'rel') return true;
  if (joinsNames(tokens, at)) return false;
  if (token.tag === 'conj' && joinsSubjects(tokens, at, lex)) return false;
  if (token.tag !== 'conj' || (before.tag === 'base' && tokens[at + 1]?.tag === 'base'))
    return false;
  const hasVerbBefore = groups.some(
    (group) =>
      group.end <= at && !(group.head === group.start && tokens[group.end]?.lower === 'by'),
  );
  return hasVerbBefore && verbFollows(tokens, groups, at, lex);
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

/** "the closure planned for May fell through": "fell" is no participle, so that "planned" is one. */
const fallsBehindDate = (
  tokens: readonly Tagged[],
  { end }: VerbGroup,
  { start }: VerbGroup,
  { verbs }: EventLexicon,
): boolean =>
  verbs.past.has(tokens[start]?.lower ?? '') &&
  !verbs.participle.has(tokens[start]?.lower ?? '') &&
  tokens.slice(end, start).every(({ tag }) => tag === 'prep' || tag === 'date');

/** "the people who ran the port | managed to": no other verb is the clause's own. */
function isBehindRelative(parsed: Parsed, at: number): boolean {
  const { tokens, groups } = parsed;
  const group = groups[at];
  const before = groups[at - 1];
  if (!group || !before || tokens[group.end]?.tag !== 'to' || !opensWithRelative(parsed, before))
    return false;
  const { start } = segmentBounds(parsed, before.start);
  const clause = segmentBounds(parsed, start - 1).start;
  const others = groups.filter((one) => one !== group && one !== before && one.start >= clause);
  return others.length === 0;
}

/**
 * "the agreements reached in May": a bare participle behind a noun, where the clause has its verb
 * elsewhere, or between commas behind the noun.
 */
function isReduced(parsed: Parsed, at: number, lex: EventLexicon): boolean {
  const { tokens, groups, segmentOf } = parsed;
  const group = groups[at];
  if (!group || group.head !== group.start || tokens[group.head]?.tag !== 'past') return false;
  const isBy = tokens[group.end]?.lower === 'by';
  // "What happened is the ministry agreed to leave": nobody was agreed to.
  if (
    lex.verbs.resolving.has(group.lemma) &&
    tokens[group.end]?.tag === 'to' &&
    tokens[group.end + 1]?.tag === 'base'
  )
    return false;
  if (lex.verbs.intransitive.has(group.lemma) && tokens[group.head]?.lower !== 'born' && !isBy)
    return false;
  const after = tokens[group.end]?.tag;
  if (after !== undefined && !AFTER_REDUCED.has(after)) return false;
  let before = group.start - 1;
  while (['adv', 'filler'].includes(tokens[before]?.tag ?? '')) before--;
  const previous = tokens[before]?.tag;
  const sameSegment = (one: VerbGroup): boolean => segmentOf[one.start] === segmentOf[group.start];
  if (previous === 'comma')
    return (
      before > 0 &&
      jointBefore(tokens, group.start, lex) < 0 &&
      // "The bridge, which was the first, closed in May": no other verb is the sentence's own.
      groups.some((one) => one !== group && !one.reduced && !opensWithRelative(parsed, one)) &&
      group.lemma !== 'say'
    );
  if (previous !== 'noun' && previous !== 'name' && previous !== 'num') return false;
  if (tokens[group.head]?.lower === 'born') return true;
  // "was the detector inspected": a question's auxiliary is no verb of its own.
  const asks = (one: VerbGroup): boolean =>
    one.copula &&
    ASKED.has(tokens[one.end]?.tag ?? '') &&
    tokens
      .slice(segmentBounds(parsed, one.start).start, one.start)
      .every(({ tag, lower: word }) => tag === 'conj' || lex.questionWords.has(word));
  const isOwn = (one: VerbGroup): boolean => sameSegment(one) && !one.reduced && !asks(one);
  const earlier = groups.slice(0, at).some(isOwn) && !isBehindRelative(parsed, at);
  const next = groups.slice(at + 1).find(sameSegment);
  // "The bank said on Friday it would …": the next verb has a subject of its own.
  const later = tokens[(next?.start ?? 0) - 1]?.tag === 'pron' ? undefined : next;
  return (
    earlier ||
    // "the party described by her happened": who did it stands behind.
    (isBy && later !== undefined) ||
    (later !== undefined && fallsBehindDate(tokens, group, later, lex)) ||
    (later !== undefined &&
      tokens[later.start]?.tag !== 'past' &&
      !tokens
        .slice(group.end, later.start)
        .some((token, ahead, all) => token.tag === 'conj' && all[ahead + 1]?.tag !== 'base'))
  );
}

/** A group is judged by those before it, which are judged already. */
function markReduced(parsed: Parsed, groups: VerbGroup[], lex: EventLexicon): void {
  groups.forEach((group, at) => {
    if (isReduced(parsed, at, lex)) groups[at] = { ...group, reduced: true };
  });
}

export function parse(tokens: readonly Tagged[], lex: EventLexicon): Parsed {
  const groups = verbGroups(tokens, lex);
  const segmentOf: number[] = [];
  const segments: Range[] = [];
  let start = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (opensSegment(tokens, groups, at, lex)) {
      segments.push({ start, end: at });
      start = at;
    }
    segmentOf.push(segments.length);
  }
  segments.push({ start, end: tokens.length });
  const parsed = {
    tokens,
    groups,
    segmentOf,
    segments,
    subjects: new Map(),
    lex,
    clauses: new Map(),
  };
  markReduced(parsed, groups, lex);
  return parsed;
}
