/**
 * How a date hangs on its sentence decides what happened then: before a noun ("the 1991 borders"),
 * at the front ("In May, …"), behind a noun ("the coup in May"), on a participle ("held in May"),
 * before "when", or on the verb of its clause. The patterns are tried in the order written below.
 */
import {
  clauseWords,
  hasNominal,
  phraseEnd,
  segmentBounds,
  span,
  type Parsed,
  type Range,
} from './clauses';
import { nounPhraseBefore, subjectOf } from './subjects';
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
  /^(?:early|late|mid|back|just|about|around|approximately|the|sometime|circa|only|right|all|again|maybe|perhaps|probably|full|fiscal|calendar|years?)$/;
/** With these a date is more than a when: "by 2030", "since 2019". */
const BOUND_PREPOSITION = /^(?:by|since|until|till|before|after)$/;

/** "in 2023 alone", "in 1899 or 1900". */
function adjunctEnd(tokens: Parsed['tokens'], end: number): number {
  if (tokens[end]?.lower === 'alone') return end + 1;
  let next = end;
  if (tokens[end]?.lower === 'or' && tokens[end + 1]?.lower === 'so') return end + 2;
  if (tokens[end]?.lower === 'or') while (tokens[next + 1]?.reading) next++;
  return next > end ? next + 1 : end;
}

function adjunctOf({ tokens }: Parsed, date: Range): Range {
  let start = date.start;
  const tagAt = (index: number) => tokens[index]?.tag;
  while (
    start > Math.max(0, date.start - 4) &&
    (tagAt(start - 1) === 'filler' || BEFORE_DATE.test(tokens[start - 1]?.lower ?? ''))
  )
    start--;
  const end = adjunctEnd(tokens, date.end);
  if (tokens[start - 1]?.lower === 'time' && tokens[start - 2]?.lower === 'this')
    return { start: start - 2, end };
  // "as early as December"
  if (tokens[start - 1]?.lower === 'as' && tokens[start - 3]?.lower === 'as')
    return { start: start - 3, end };
  if (tagAt(start - 1) === 'prep' || tagAt(start - 1) === 'sub') return { start: start - 1, end };
  while (start < date.start && tokens[start]?.lower === 'the') start++;
  return { start, end };
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

/** "It was two weeks later that the insurers came." */
const cleft: Pattern = ({ parsed, date, left }) => {
  const { tokens, groups } = parsed;
  if (!left?.copula || tokens[date.end]?.lower !== 'that') return null;
  const subject = left.hasSubject ? tokens[left.start] : tokens[left.start - 1];
  if (!/^it(?:'s)?$/.test(subject?.lower ?? '')) return null;
  const verb = groups.find((group) => group.start > date.end && !group.reduced);
  return verb ? { words: clauseWords(parsed, verb).filter((at) => at > date.end), verb } : null;
};

/** "waiting for the members to vote by May": who is to do what. */
const forTo: Pattern = ({ parsed, adjunct, segment, left }) => {
  const { tokens } = parsed;
  const from = left?.end ?? segment.start;
  const to = tokens.findLastIndex(
    (token, at) =>
      at >= from && at < adjunct.start && token.tag === 'to' && tokens[at + 1]?.tag === 'base',
  );
  const actor = tokens.findLastIndex((token, at) => at >= from && at < to && token.lower === 'for');
  if (to < 0 || actor < 0 || !hasNominal(tokens, actor + 1, to)) return null;
  return { words: span(actor + 1, phraseEnd(parsed, adjunct.end)), verb: null };
};

/** "the confidence placed in us to host the conference this year": what is to be done. */
const infinitive: Pattern = ({ parsed, adjunct, segment, left }) => {
  const { tokens } = parsed;
  if (left && !left.reduced) return null;
  const to = tokens.findLastIndex(
    (token, at) =>
      at >= segment.start &&
      at < adjunct.start &&
      token.tag === 'to' &&
      tokens[at + 1]?.tag === 'base',
  );
  if (to < 0) return null;
  return { words: span(to, phraseEnd(parsed, adjunct.end)), verb: null };
};

/** "in 1973, when there was an oil embargo". */
const beforeWhen: Pattern = ({ parsed, date, adjunct, left }) => {
  const { tokens, groups } = parsed;
  let next = date.end;
  if (tokens[next]?.tag === 'comma') next++;
  const word = tokens[next]?.lower;
  if (word !== 'when' && word !== 'where') return null;
  const untilThen = left?.negated === true && tokens[adjunct.start]?.lower === 'until';
  if (
    left &&
    !left.copula &&
    !untilThen &&
    !/^(?:take|happen|occur|be|remember|recall)$/.test(left.lemma)
  )
    return null;
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

/** ", in which three workers were injured" belongs to the noun before. */
function withRelative({ tokens, segmentOf }: Parsed, end: number): number {
  const next = tokens[end + 1];
  const relative = next?.tag === 'rel' || (next?.tag === 'prep' && tokens[end + 2]?.tag === 'rel');
  if (tokens[end]?.tag !== 'comma' || !relative) return end;
  let last = end + 2;
  while (
    (last < tokens.length && segmentOf[last] === segmentOf[last - 1]) ||
    tokens[last]?.tag === 'rel'
  )
    last++;
  return last;
}

/** "the HIPAA rule from 1996", "comments overnight from the president", "the first debate two weeks ago". */
const onNoun: Pattern = ({ parsed, lex, reading, adjunct, left, right }) => {
  const { tokens } = parsed;
  const noun = tokens[adjunct.start - 1];
  if (!noun || (noun.tag !== 'noun' && noun.tag !== 'name')) return null;
  const preposition = tokens[adjunct.start]?.lower ?? '';
  // "will modify the rule from 1996": a coming act cannot date from then.
  const mismatch = left === undefined || left.present || left.modal !== null;
  const named =
    /^(?:from|of)$/.test(preposition) &&
    reading.precision === 'year' &&
    reading.basis === 'explicit' &&
    mismatch &&
    (right === undefined || right.copula);
  const subject = left
    ? subjectOf(parsed, left)
        .flatMap((at) => tokens[at] ?? [])
        .filter((token) => token.tag !== 'sub' && token.tag !== 'conj')
    : [];
  const first = subject[0] ?? (left?.hasSubject ? tokens[left.start] : undefined);
  const onlySaid =
    left !== undefined &&
    !tokens.slice(left.start, left.end + 2).some((token) => lex.negators.has(token.lower)) &&
    first !== undefined &&
    lex.grammar.pronouns.has(first.lower) &&
    (lex.verbs.speechActs.has(left.lemma) || left.copula) &&
    lex.eventNouns.has(noun.lower);
  const mentioned =
    left !== undefined &&
    preposition === 'of' &&
    lex.verbs.speechActs.has(left.lemma) &&
    lex.eventNouns.has(noun.lower);
  if (!named && !onlySaid && !mentioned) return null;
  const words = nounPhraseBefore(parsed, adjunct.start);
  if (words.length === 0) return null;
  return {
    words: [
      ...words,
      ...span(
        adjunct.start,
        named ? adjunct.end : withRelative(parsed, phraseEnd(parsed, adjunct.end)),
      ),
    ],
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

/** "looked like they had strength": the looking is what is claimed. */
function raised(parsed: Parsed, verb: VerbGroup): VerbGroup {
  const before = parsed.groups[parsed.groups.indexOf(verb) - 1];
  if (!before || !/^(?:look|seem|appear)$/.test(before.lemma)) return verb;
  const next = parsed.tokens[before.end]?.lower;
  return next === 'like' || next === 'as' || next === 'that' ? before : verb;
}

/** "If you look at 2008, the banks …": the date is only looked at. */
const lookedAt: Pattern = ({ parsed, lex, segment, left }) => {
  const subject =
    left &&
    subjectOf(parsed, left)
      .flatMap((at) => parsed.tokens[at] ?? [])
      .at(-1);
  if (!left || !/^(?:look|go|think|take|consider|turn)$/.test(left.lemma)) return null;
  if (!/^(?:you|we)$/.test(subject?.lower ?? '') || !lex.grammar.pronouns.has(subject?.lower ?? ''))
    return null;
  const main = parsed.groups.find((group) => group.start >= segment.end && !group.reduced);
  return main
    ? { words: clauseWords(parsed, main).filter((at) => at >= segment.end), verb: main }
    : null;
};

/** "2008 saw the collapse of the banks": what the year saw. */
const sawIt: Pattern = ({ parsed, adjunct, segment, left, right }) => {
  if (left || !right || adjunct.start !== segment.start || right.start !== adjunct.end) return null;
  if (!/^(?:see|witness|bring)$/.test(right.lemma)) return null;
  return { words: span(right.end, phraseEnd(parsed, right.end)), verb: null };
};

/** "In May, X did Y": the clause behind the date. */
const fronted: Pattern = ({ parsed, adjunct, segment, left, right }) => {
  const { tokens } = parsed;
  if (left || hasNominal(tokens, segment.start, adjunct.start)) return null;
  // ", in the 1870s, but I …" trails what came before it.
  const trails =
    tokens[segment.start - 1]?.tag === 'comma' && tokens[segment.start]?.tag !== 'conj';
  const told = parsed.groups.some((group) => group.end <= segment.start && !group.reduced);
  const joined = tokens[segment.end]?.tag === 'conj';
  if (trails && told && (joined || right === undefined)) return null;
  const near = right ?? parsed.groups.find((group) => group.start >= adjunct.end && !group.reduced);
  if (!near) return null;
  const next = raised(parsed, near);
  return { words: clauseWords(parsed, next).filter((at) => at >= adjunct.end), verb: next };
};

const WHERE = /^(?:in|during|at|on|with|amid|throughout|under)$/;
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
  const opener = tokens[start - 1]?.tag === 'prep' || start === 0;
  const isAfter = tokens[start - 1]?.tag === 'prep';
  // "At the summit in June, the leaders agreed …": the main clause happened then.
  const main = right ?? parsed.groups.find((group) => group.start >= adjunct.end && !group.reduced);
  if (
    isAfter &&
    main &&
    WHERE.test(tokens[start - 1]?.lower ?? '') &&
    start - 1 <= segment.start + 1
  )
    return { words: clauseWords(parsed, main).filter((at) => at >= adjunct.end), verb: main };
  if (
    right &&
    !isAfter &&
    !(right.copula && isEvent) &&
    !(isEvent && right.present && !right.perfect)
  )
    return null;
  if (
    right &&
    isAfter &&
    !isEvent &&
    !right.copula &&
    segmentBounds(parsed, right.start).start === segment.start
  )
    return null;
  const told = parsed.groups.some((group) => group.end <= segment.start && !group.reduced);
  if (!right && !isEvent && told && !opener) return null;
  const end = phraseEnd(parsed, adjunct.end);
  return { words: span(start, right ? adjunct.end : withRelative(parsed, end)), verb: null };
};

/** "Shortly after I took office in May, I met …": the main clause tells what happened. */
const shortlyAfter: Pattern = ({ parsed, segment, left }) => {
  const { tokens, groups } = parsed;
  const opener = tokens
    .slice(Math.max(0, segment.start - 1), segment.start + 3)
    .map((token) => token.lower)
    .join(' ');
  if (
    !left ||
    !/^(?:(?:shortly|soon|right|immediately|just) (?:after|before)|when)\b|^\S+ when\b/.test(opener)
  )
    return null;
  const main = groups.find((group) => group.start >= segment.end && !group.reduced);
  if (!main || tokens[segment.end - 1]?.tag !== 'comma') return null;
  return { words: clauseWords(parsed, main).filter((at) => at >= segment.end), verb: main };
};

/** "X did Y in May". */
const onVerb: Pattern = ({ parsed, left, right }) => {
  const near = left ?? right;
  if (!near) return null;
  const verb = raised(parsed, near);
  return { words: clauseWords(parsed, verb), verb };
};

/** ", in May": the clause it trails. */
const trailing: Pattern = ({ parsed, adjunct }) => {
  // "…, as I said, in '91": what was said before is not what happened.
  const isAside = (group: VerbGroup): boolean =>
    parsed.tokens[segmentBounds(parsed, group.start).start]?.lower === 'as';
  const verb = parsed.groups
    .filter((group) => group.end <= adjunct.start && !group.reduced && !isAside(group))
    .at(-1);
  return verb ? { words: clauseWords(parsed, verb), verb } : null;
};

/** No verb at all: what is written. */
const fragment: Pattern = ({ parsed }) => ({ words: span(0, parsed.tokens.length), verb: null });

const PATTERNS: readonly (readonly [string, Pattern])[] = [
  ['remembered', remembered],
  ['before-noun', beforeNoun],
  ['before-when', beforeWhen],
  ['cleft', cleft],
  ['for-to', forTo],
  ['on-noun', onNoun],
  ['on-participle', onParticiple],
  ['looked-at', lookedAt],
  ['saw-it', sawIt],
  ['infinitive', infinitive],
  ['fronted', fronted],
  ['behind-noun', behindNoun],
  ['shortly-after', shortlyAfter],
  ['on-verb', onVerb],
  ['trailing', trailing],
  ['fragment', fragment],
];

function dateRange(parsed: Parsed, reading: Reading): Range | null {
  const start = parsed.tokens.findIndex((token) => token.reading === reading && !token.aside);
  if (start < 0) return null;
  let end = start;
  while (parsed.tokens[end]?.reading === reading) end++;
  return { start, end };
}

/** "was introduced in March and will be debated next week": what has a date of its own is another event. */
function beforeOtherDates(
  parsed: Parsed,
  { words, verb, adjunct }: Attachment,
  reading: Reading,
): readonly number[] {
  const floor = Math.max(verb?.end ?? 0, (words[0] ?? 0) + 1);
  const other = words.find((at) => {
    const said = parsed.tokens[at]?.reading;
    return at >= floor && said != null && said !== reading;
  });
  if (other === undefined) return words;
  const { start } = segmentBounds(parsed, other);
  const own = start > floor - 1 && (start >= adjunct.end || other < adjunct.start);
  const hasVerb = parsed.groups.some((group) => group.start >= start && group.start < other);
  return own && hasVerb ? words.filter((at) => at < start) : words;
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
    if (!found || found.words.length === 0) continue;
    const attachment = { pattern, adjunct, ...found };
    return { ...attachment, words: beforeOtherDates(parsed, attachment, reading) };
  }
  return null;
}

export const isBound = (parsed: Parsed, { start }: Range): boolean =>
  BOUND_PREPOSITION.test(parsed.tokens[start]?.lower ?? '');
