/**
 * How a date hangs on its sentence decides what happened then: before a noun ("the 1991 borders"),
 * at the front ("In May, …"), behind a noun ("the coup in May"), on a participle ("held in May"),
 * before "when", or on the verb of its clause. The patterns are tried in the order written below.
 */
import {
  clauseWords,
  hasNominal,
  nounPhraseBefore,
  phraseEnd,
  segmentBounds,
  span,
  subjectOf,
  type Parsed,
  type Range,
} from './clauses';
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

interface Site {
  readonly parsed: Parsed;
  readonly lex: EventLexicon;
  readonly reading: Reading;
  readonly date: Range;
  readonly adjunct: Range;
  readonly segment: Range;
  /** Nearest verbs of the same segment. */
  readonly left: VerbGroup | undefined;
  readonly right: VerbGroup | undefined;
}

type Found = Pick<Attachment, 'words' | 'verb'> & { readonly adjunct?: Range };
type Pattern = (site: Site) => Found | null;

const BEFORE_DATE =
  /^(?:early|late|mid|back|just|about|around|approximately|the|sometime|circa|only|until|right|all|again|maybe|perhaps|probably)$/;
/** With these a date is more than a when: "by 2030", "since 2019". */
const BOUND_PREPOSITION = /^(?:by|since|until|till|before|after)$/;

function adjunctOf({ tokens }: Parsed, date: Range): Range {
  let start = date.start;
  const tagAt = (index: number) => tokens[index]?.tag;
  while (
    start > Math.max(0, date.start - 4) &&
    (tagAt(start - 1) === 'filler' || BEFORE_DATE.test(tokens[start - 1]?.lower ?? ''))
  )
    start--;
  if (tagAt(start - 1) === 'prep' || tagAt(start - 1) === 'sub')
    return { start: start - 1, end: date.end };
  while (start < date.start && tokens[start]?.lower === 'the') start++;
  return { start, end: date.end };
}

const isPossessive = (text: string | undefined): boolean => /(?:['’]s|s['’])$/.test(text ?? '');

/** "President Ana Brook's" before a date. */
function ownerStart({ tokens }: Parsed, end: number): number {
  let start = end - 1;
  while (start > 0 && ['name', 'noun', 'adj'].includes(tokens[start - 1]?.tag ?? '')) start--;
  return start;
}

/** "the 80th anniversary of the liberation": what is remembered happened then. */
const remembered: Pattern = ({ parsed, reading, date, segment }) => {
  if (reading.basis !== 'derived' || parsed.tokens[date.end]?.lower !== 'of') return null;
  if (!/annivers|birthday|jubilee|centen/i.test(reading.exact)) return null;
  const end = Math.min(phraseEnd(parsed, date.end + 1), Math.max(segment.end, date.end + 2));
  return { words: span(date.end + 1, end), verb: null };
};

/** "yesterday's talks", "the October 7 attack", "its 1991 borders". */
const beforeNoun: Pattern = ({ parsed, reading, date, adjunct, segment, left, right }) => {
  const { tokens } = parsed;
  const next = tokens[date.end];
  if (!next || !['noun', 'name', 'adj', 'ing', 'base'].includes(next.tag)) return null;
  const owner = tokens[date.start - 1];
  const possessive = isPossessive(tokens[date.end - 1]?.text);
  const determined =
    owner !== undefined && (['det', 'poss', 'adj'].includes(owner.tag) || isPossessive(owner.text));
  const loose =
    adjunct.start === segment.start ||
    owner?.tag !== 'prep' ||
    /^(?:in|on|by|at|since|during)$/.test(owner.lower);
  if (!possessive && !determined && loose) return null;
  if (
    !possessive &&
    reading.basis === 'relative' &&
    tokens[date.start]?.lower !== 'the' &&
    !determined
  )
    return null;
  const end = phraseEnd(parsed, date.end);
  const verb = left ?? right;
  // "was not present at today's meeting": the clause tells it, the meeting only says where.
  if (possessive && /^today/i.test(reading.exact) && verb && !verb.present)
    return { words: clauseWords(parsed, verb), verb, adjunct: { start: adjunct.start, end } };
  const from = owner && isPossessive(owner.text) ? ownerStart(parsed, date.start) : date.start;
  return { words: span(from, end), verb: null };
};

/** "in 1973, when there was an oil embargo". */
const beforeWhen: Pattern = ({ parsed, date, left }) => {
  const { tokens, groups } = parsed;
  let next = date.end;
  if (tokens[next]?.tag === 'comma') next++;
  const word = tokens[next]?.lower;
  if (word !== 'when' && word !== 'where') return null;
  if (left && !left.copula && !/^(?:take|happen|occur|be)$/.test(left.lemma)) return null;
  const verb = groups.find((group) => group.start > next && !group.reduced);
  if (!verb) return null;
  const { end } = segmentBounds(parsed, verb.start);
  const ownClause =
    tokens[end - 1]?.tag === 'comma' &&
    groups.some((group) => group.start >= end && !group.reduced);
  return {
    words: clauseWords(parsed, verb).filter((at) => at > next && (!ownClause || at < end)),
    verb,
  };
};

/** "the HIPAA rule from 1996", "comments overnight from the president", "the first debate two weeks ago". */
const onNoun: Pattern = ({ parsed, lex, reading, adjunct, left }) => {
  const { tokens } = parsed;
  const noun = tokens[adjunct.start - 1];
  if (!noun || (noun.tag !== 'noun' && noun.tag !== 'name')) return null;
  const preposition = tokens[adjunct.start]?.lower ?? '';
  const named =
    /^(?:from|of)$/.test(preposition) &&
    reading.precision === 'year' &&
    reading.basis === 'explicit';
  const subject = left ? subjectOf(parsed, left).flatMap((at) => tokens[at] ?? []) : [];
  const first = subject[0] ?? (left?.hasSubject ? tokens[left.start] : undefined);
  const onlySaid =
    left !== undefined &&
    first !== undefined &&
    lex.grammar.pronouns.has(first.lower) &&
    (lex.verbs.speechActs.has(left.lemma) || left.copula) &&
    lex.eventNouns.has(noun.lower);
  if (!named && !onlySaid) return null;
  const words = nounPhraseBefore(parsed, adjunct.start);
  if (words.length === 0) return null;
  return {
    words: [...words, ...span(adjunct.start, named ? adjunct.end : phraseEnd(parsed, adjunct.end))],
    verb: null,
  };
};

/** "the agreements reached in May", "the summit, held a week ago,": the noun phrase and its participle. */
const onParticiple: Pattern = ({ parsed, left, adjunct }) => {
  if (!left?.reduced) return null;
  const noun = nounPhraseBefore(parsed, left.start);
  if (noun.length === 0) return null;
  return { words: [...noun, ...span(left.start, phraseEnd(parsed, adjunct.end))], verb: left };
};

/** "In May, X did Y": the clause behind the date. */
const fronted: Pattern = ({ parsed, adjunct, segment, left, right }) => {
  if (left || hasNominal(parsed.tokens, segment.start, adjunct.start)) return null;
  const next = right ?? parsed.groups.find((group) => group.start >= adjunct.end && !group.reduced);
  if (!next) return null;
  return { words: clauseWords(parsed, next).filter((at) => at >= adjunct.end), verb: next };
};

const LEAD: ReadonlySet<string> = new Set(['conj', 'adv', 'comma', 'filler', 'sub']);

/** "After the coup in May, …", "The deal with the Union in '72 was …": no verb stands before the date. */
const behindNoun: Pattern = ({ parsed, lex, segment, adjunct, left, right }) => {
  const { tokens } = parsed;
  if (left || !hasNominal(tokens, segment.start, adjunct.start)) return null;
  let start = segment.start;
  while (
    start < adjunct.start &&
    (LEAD.has(tokens[start]?.tag ?? '') || tokens[start]?.tag === 'prep')
  )
    start++;
  if (tokens[start]?.tag === 'pron') return null;
  const core = tokens.slice(start, adjunct.start);
  const stop = core.findIndex((token) => token.tag === 'prep');
  const head = core
    .slice(0, stop < 0 ? undefined : stop)
    .findLast((token) => token.tag === 'noun' || token.tag === 'name');
  const isEvent = head !== undefined && lex.eventNouns.has(head.lower);
  if (right && !isEvent && !(right.copula && head?.tag === 'noun')) return null;
  return { words: span(start, right ? adjunct.end : phraseEnd(parsed, adjunct.end)), verb: null };
};

/** "Shortly after I took office in May, I met …": the main clause tells what happened. */
const shortlyAfter: Pattern = ({ parsed, segment, left }) => {
  const { tokens, groups } = parsed;
  const opener = tokens
    .slice(segment.start, segment.start + 3)
    .map((token) => token.lower)
    .join(' ');
  if (!left || !/^(?:(?:shortly|soon|right|immediately|just) (?:after|before)|when)\b/.test(opener))
    return null;
  const main = groups.find((group) => group.start >= segment.end && !group.reduced);
  if (!main || tokens[segment.end - 1]?.tag !== 'comma') return null;
  return { words: clauseWords(parsed, main).filter((at) => at >= segment.end), verb: main };
};

/** "X did Y in May". */
const onVerb: Pattern = ({ parsed, left, right }) => {
  const verb = left ?? right;
  return verb ? { words: clauseWords(parsed, verb), verb } : null;
};

/** ", in May": the clause it trails. */
const trailing: Pattern = ({ parsed, adjunct }) => {
  const verb = parsed.groups.filter((group) => group.end <= adjunct.start && !group.reduced).at(-1);
  return verb ? { words: clauseWords(parsed, verb), verb } : null;
};

/** No verb at all: what is written. */
const fragment: Pattern = ({ parsed }) => ({ words: span(0, parsed.tokens.length), verb: null });

const PATTERNS: readonly (readonly [string, Pattern])[] = [
  ['remembered', remembered],
  ['before-noun', beforeNoun],
  ['before-when', beforeWhen],
  ['on-noun', onNoun],
  ['on-participle', onParticiple],
  ['fronted', fronted],
  ['behind-noun', behindNoun],
  ['shortly-after', shortlyAfter],
  ['on-verb', onVerb],
  ['trailing', trailing],
  ['fragment', fragment],
];

function dateRange(parsed: Parsed, reading: Reading): Range | null {
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
    reading,
    date,
    adjunct,
    segment,
    left: inside.filter((group) => group.end <= adjunct.start).at(-1),
    right: inside.find((group) => group.start >= date.end && !group.reduced),
  };
  for (const [pattern, find] of PATTERNS) {
    const found = find(site);
    if (found && found.words.length > 0) return { pattern, adjunct, ...found };
  }
  return null;
}

export const isBound = (parsed: Parsed, { start }: Range): boolean =>
  BOUND_PREPOSITION.test(parsed.tokens[start]?.lower ?? '');
