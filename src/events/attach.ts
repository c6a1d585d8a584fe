/**
 * How a date hangs on its sentence decides what happened then: before a noun ("the 1991 borders"),
 * at the front ("In May, …"), behind a noun ("the coup in May"), on a participle ("held in May"),
 * before "when", or on the verb of its clause. The patterns are tried in the order written below.
 */
import { hasNominal, nounPhraseBefore, segmentBounds, subjectOf, type Parsed } from './clauses';
import type { EventLexicon } from './lexicon/types';
import type { Reading } from '../time/types';
import type { VerbGroup } from './verbs';

export interface Attachment {
  readonly pattern: string;
  /** Token indices of the words that tell the event, in reading order; the date may be among them. */
  readonly words: readonly number[];
  /** The verb that says what happened; `null` where a noun does. */
  readonly verb: VerbGroup | null;
  /** The date with its preposition: token indices, end exclusive. */
  readonly adjunct: Range;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Site {
  readonly parsed: Parsed;
  readonly lex: EventLexicon;
  readonly date: Range;
  readonly adjunct: Range;
  readonly segment: Range;
  /** Nearest verbs of the same segment. */
  readonly left: VerbGroup | undefined;
  readonly right: VerbGroup | undefined;
}

type Pattern = (site: Site) => Pick<Attachment, 'words' | 'verb'> | null;

const span = (start: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, offset) => start + offset);

const BEFORE_DATE =
  /^(?:early|late|mid|back|just|about|around|approximately|the|sometime|circa|only|until|right|all|again|maybe|perhaps|probably|[—–-]+)$/;
/** With these a date is more than a when: "by 2030", "since 2019". */
const BOUND_PREPOSITION = /^(?:by|since|until|till|before|after)$/;

function adjunctOf({ tokens }: Parsed, date: Range): Range {
  let start = date.start;
  const at = (index: number) => tokens[index];
  while (
    start > 0 &&
    (at(start - 1)?.tag === 'filler' || BEFORE_DATE.test(at(start - 1)?.lower ?? '')) &&
    start > date.start - 4
  ) {
    if (/^[—–-]+$/.test(at(start - 1)?.text ?? '') && at(start - 2)?.tag !== 'filler') break;
    start--;
  }
  const before = at(start - 1);
  if (before?.tag === 'prep' || before?.tag === 'sub') return { start: start - 1, end: date.end };
  return {
    start:
      before && start < date.start && at(start)?.lower !== 'the'
        ? start
        : Math.min(date.start, start),
    end: date.end,
  };
}

/** The words from the subject of a verb to the end of its sentence or to the next hard stop. */
function clauseWords(parsed: Parsed, verb: VerbGroup): number[] {
  const { tokens } = parsed;
  let end = verb.end;
  while (end < tokens.length && !isHardStop(parsed, end)) end++;
  return [...subjectOf(parsed, verb).filter((at) => at < verb.start), ...span(verb.start, end)];
}

function isHardStop({ tokens }: Parsed, at: number): boolean {
  const token = tokens[at];
  return (
    token?.tag === 'stop' && /^(?:[;:.!?()]|[—–]|-+)$/.test(token.text) && token.end > token.start
  );
}

const isPossessive = (text: string): boolean => /(?:['’]s|s['’])$/.test(text);

/** "yesterday's talks", "the October 7 attack", "its 1991 borders". */
const beforeNoun: Pattern = ({ parsed, date, adjunct }) => {
  const { tokens } = parsed;
  const next = tokens[date.end];
  if (!next || !['noun', 'name', 'adj', 'ing', 'base'].includes(next.tag)) return null;
  const owner = tokens[date.start - 1];
  const possessive = isPossessive(tokens[date.end - 1]?.text ?? '');
  const determined =
    owner !== undefined &&
    (owner.tag === 'det' ||
      owner.tag === 'poss' ||
      owner.tag === 'adj' ||
      isPossessive(owner.text));
  const startsSegment = adjunct.start === segmentBounds(parsed, adjunct.start).start;
  if (
    !possessive &&
    !determined &&
    (startsSegment || owner?.tag !== 'prep' || /^(?:in|on|by|at|since)$/.test(owner.lower))
  )
    return null;
  if (!possessive && tokens[date.start]?.lower === 'the') return null;
  const ownerStart =
    owner && isPossessive(owner.text) ? ownerPhrase(parsed, date.start) : date.start;
  return {
    words: [...span(ownerStart, date.start), ...span(date.start, phraseEnd(parsed, date.end))],
    verb: null,
  };
};

/** "President Ana Brook's" before a date. */
function ownerPhrase({ tokens }: Parsed, end: number): number {
  let start = end - 1;
  while (start > 0 && ['name', 'noun', 'adj'].includes(tokens[start - 1]?.tag ?? '')) start--;
  return start;
}

/** The end of the noun phrase that begins at `start`, with its complements. */
export function phraseEnd(parsed: Parsed, start: number): number {
  const { tokens, groups } = parsed;
  let end = start;
  while (end < tokens.length) {
    const token = tokens[end];
    if (
      !token ||
      token.tag === 'stop' ||
      token.tag === 'comma' ||
      token.tag === 'sub' ||
      token.tag === 'rel'
    )
      break;
    const group = groups.find((one) => one.start === end);
    if (group && !(group.bare && tokens[end + 1]?.tag === 'prep')) break;
    end++;
  }
  return end;
}

/** "in 1973, when there was an oil embargo". */
const beforeWhen: Pattern = ({ parsed, date, left }) => {
  const { tokens, groups } = parsed;
  let next = date.end;
  if (tokens[next]?.tag === 'comma') next++;
  const word = tokens[next]?.lower;
  if (word !== 'when' && word !== 'where') return null;
  if (left && !left.copula && !/^(?:take|happen|occur|be)$/.test(left.lemma)) return null;
  const verb = groups.find((group) => group.start > next);
  if (!verb) return null;
  return { words: clauseWords(parsed, verb).filter((at) => at > next), verb };
};

/** "the agreements reached in May", "the summit, held a week ago,": the noun phrase and its participle. */
const onParticiple: Pattern = ({ parsed, left, segment, adjunct }) => {
  if (!left?.bare) return null;
  const { tokens, groups } = parsed;
  const opensSegment = tokens
    .slice(segment.start, left.start)
    .every((token) => token.tag === 'adv' || token.tag === 'filler');
  const earlier = groups.filter((group) => group.end <= left.start && !group.bare);
  const sameClause = earlier.some(
    (group) => parsed.segmentOf[group.start] === parsed.segmentOf[left.start],
  );
  const later = groups.some(
    (group) =>
      group.start >= adjunct.end && parsed.segmentOf[group.start] === parsed.segmentOf[left.start],
  );
  const appositive =
    opensSegment && segment.start > 0 && tokens[segment.start - 1]?.tag === 'comma';
  const fragment = groups.every((group) => group.bare) && tokens[left.head]?.lower === 'born';
  if (!appositive && !sameClause && !later && !fragment) return null;
  if (appositive && tokens[segment.start]?.tag === 'conj') return null;
  const noun = nounPhraseBefore(parsed, appositive ? segment.start : left.start);
  if (noun.length === 0) return null;
  return { words: [...noun, ...span(left.start, phraseEnd(parsed, adjunct.end))], verb: left };
};

const AFTER_NOUN =
  /^(?:after|following|since|before|during|despite|until|from|with|under|for|of|about|amid|by|against|through)$/;

/** "After the coup in May, …", "Since the end of the war in 2020, …": no verb stands before the date. */
const behindNoun: Pattern = ({ parsed, segment, adjunct, left, right }) => {
  if (left) return null;
  const { tokens } = parsed;
  if (!hasNominal(tokens, segment.start, adjunct.start)) return null;
  let start = segment.start;
  while (
    start < adjunct.start &&
    ['conj', 'adv', 'prep', 'comma', 'filler', 'sub'].includes(tokens[start]?.tag ?? '') &&
    (tokens[start]?.tag !== 'prep' || AFTER_NOUN.test(tokens[start]?.lower ?? ''))
  )
    start++;
  if (tokens[start]?.tag === 'prep' || tokens[start]?.tag === 'pron') return null;
  const end = right ? adjunct.end : phraseEnd(parsed, adjunct.end);
  return { words: span(start, end), verb: null };
};

/** "In May, X did Y": the clause behind the date. */
const fronted: Pattern = ({ parsed, adjunct, segment, left, right }) => {
  if (left) return null;
  const { tokens, groups } = parsed;
  if (hasNominal(tokens, segment.start, adjunct.start)) return null;
  const next = right ?? groups.find((group) => group.start >= adjunct.end);
  if (!next) return null;
  return { words: clauseWords(parsed, next).filter((at) => at >= adjunct.end), verb: next };
};

/** "X did Y in May". */
const onVerb: Pattern = ({ parsed, left, right }) => {
  const verb = left ?? right;
  return verb ? { words: clauseWords(parsed, verb), verb } : null;
};

/** ", in May": the clause it trails. */
const trailing: Pattern = ({ parsed, adjunct }) => {
  const verb = parsed.groups.filter((group) => group.end <= adjunct.start).at(-1);
  return verb ? { words: clauseWords(parsed, verb), verb } : null;
};

/** No verb at all: what is written. */
const fragment: Pattern = ({ parsed }) => ({ words: span(0, parsed.tokens.length), verb: null });

const PATTERNS: readonly (readonly [string, Pattern])[] = [
  ['before-noun', beforeNoun],
  ['before-when', beforeWhen],
  ['on-participle', onParticiple],
  ['fronted', fronted],
  ['behind-noun', behindNoun],
  ['on-verb', onVerb],
  ['trailing', trailing],
  ['fragment', fragment],
];

export function dateRange(parsed: Parsed, reading: Reading): Range | null {
  const start = parsed.tokens.findIndex((token) => token.reading === reading);
  if (start < 0) return null;
  let end = start;
  while (parsed.tokens[end]?.reading === reading) end++;
  return { start, end };
}

export function attach(parsed: Parsed, reading: Reading, lex: EventLexicon): Attachment | null {
  const date = dateRange(parsed, reading);
  if (!date) return null;
  const adjunct = adjunctOf(parsed, date);
  const segment = segmentBounds(parsed, date.start);
  const inside = parsed.groups.filter(
    (group) => group.start >= segment.start && group.end <= segment.end,
  );
  const site: Site = {
    parsed,
    lex,
    date,
    adjunct,
    segment,
    left: inside.filter((group) => group.end <= adjunct.start).at(-1),
    right: inside.find((group) => group.start >= date.end),
  };
  for (const [pattern, find] of PATTERNS) {
    const found = find(site);
    if (found && found.words.length > 0) return { pattern, adjunct, ...found };
  }
  return null;
}

export const isBound = (parsed: Parsed, { start }: Range): boolean =>
  BOUND_PREPOSITION.test(parsed.tokens[start]?.lower ?? '');
