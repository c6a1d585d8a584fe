/** Where a verb has its subject: near it, before a comma, at the verb it is joined to, before "which". */
import { BARE_PHRASE, type Tag } from './wordClass';
import { appositionStart, namedBefore } from './apposition';
import { hasNominal, segmentBounds, span, type Parsed, type Range } from './parsed';
import { isDash } from './tokens';
import type { Tagged } from './tag';
import { takesClause, type VerbGroup } from './verbs';

const SUBJECT_PRONOUN = /^(?:i|we|he|she|they)$/;

/** "the bridge designed by Hale | opened", "the talks planned for May | began": part of the subject. */
const isModifier = ({ tokens }: Parsed, { reduced, end }: VerbGroup): boolean =>
  reduced && tokens[end]?.tag === 'prep';

/** From behind the verb before it, or from the start of its segment. */
function nearSubject(parsed: Parsed, group: VerbGroup): Range {
  const { start } = segmentBounds(parsed, group.start);
  const before = parsed.groups
    .filter((one) => one.end <= group.start && one.start >= start && !isModifier(parsed, one))
    .at(-1);
  const from = before ? before.end : start;
  // "told senators | they should plan"
  const isTold =
    before !== undefined &&
    parsed.lex.verbs.reporting.has(before.lemma) &&
    SUBJECT_PRONOUN.test(parsed.tokens[group.start - 1]?.lower ?? '');
  if (isTold) return { start: group.start - 1, end: group.start };
  // "told us the leak was": whom one tells is not the subject.
  const { objects } = parsed.lex.phrasing;
  const isListener = before !== undefined && objects.has(parsed.tokens[from]?.lower ?? '');
  const skip = isListener && hasNominal(parsed.tokens, from + 1, group.start) ? 1 : 0;
  return { start: from + skip, end: group.start };
}

/** The last word of the subject, or the word that holds it ("I'm"). */
export function subjectWord(parsed: Parsed, group: VerbGroup): Tagged | undefined {
  const at = group.hasSubject ? group.start : subjectOf(parsed, group).at(-1);
  return parsed.tokens[at ?? -1];
}

/** Token indices of the subject of a verb group; empty where none is found. */
export function subjectOf(parsed: Parsed, group: VerbGroup): readonly number[] {
  const known = parsed.subjects.get(group);
  if (known) return known;
  const found = findSubject(parsed, group);
  parsed.subjects.set(group, found);
  return found;
}

/** "The team that the council asked for in May arrived": the phrase before "that" is what arrived. */
function aroundRelative(parsed: Parsed, group: VerbGroup): readonly number[] | null {
  const { tokens, groups } = parsed;
  const { that, objects } = parsed.lex.phrasing;
  const inner = groups.filter(({ end, reduced }) => end <= group.start && !reduced).at(-1);
  if (!inner) return null;
  const opener = segmentBounds(parsed, inner.start).start;
  const opens = tokens[opener];
  const isRelative = opens?.tag === 'rel' || (opens?.tag === 'sub' && that.has(opens.lower));
  // "The sale, which we began in May, | was finished"
  const setOff = tokens[opener - 1]?.tag === 'comma' && tokens[group.start - 1]?.tag === 'comma';
  const until = opener - Number(setOff);
  const head = tokens[until - 1]?.tag;
  if (!isRelative || (head !== 'noun' && head !== 'name')) return null;
  // "We met the chairman, who ran it, signed the lease, …": a verb before has its own subject.
  if (setOff && groups.some(({ end, reduced }) => end <= opener && !reduced)) return null;
  const hasObject = hasOwnObject(parsed, opener, inner);
  const isObject =
    objects.has(tokens[inner.end]?.lower ?? '') || (hasObject && tokens[inner.end]?.tag === 'pron');
  const from = isObject ? inner.end + 1 : inner.end;
  const between = tokens.slice(from, group.start - Number(setOff));
  // "that had been going | on for years"
  const first = between.find(({ tag }) => tag !== 'adv')?.tag;
  const isPredicate = first === 'adj' && inner.copula;
  const mayFollow = first === undefined || first === 'prep' || first === 'date' || isPredicate;
  if (!mayFollow && !hasObject) return null;
  if (between.some(({ tag }) => ENDS_RELATIVE.has(tag))) return null;
  // "Results for chairs | who were unopposed | were announced."
  const { start } = segmentBounds(parsed, until - 1);
  const whole = span(start, until);
  return BARE_PHRASE.has(tokens[start]?.tag) && whole.every((at) => IN_PHRASE.has(tokens[at]?.tag))
    ? whole
    : wholePhraseBefore(parsed, until);
}

/** "who ran the port", not "who said the port", of "the people who said the port had closed". */
const hasOwnObject = ({ tokens, lex }: Parsed, opener: number, inner: VerbGroup): boolean =>
  inner.start === opener + 1 &&
  OPENS_OBJECT.has(tokens[inner.end]?.tag) &&
  !takesClause(inner.lemma, lex);

const OPENS_OBJECT: ReadonlySet<Tag | undefined> = new Set(['det', 'poss', 'pron']);

const IN_PHRASE: ReadonlySet<Tag | undefined> = new Set([...BARE_PHRASE, 'prep', 'num']);

const ENDS_RELATIVE: ReadonlySet<string> = new Set(['comma', 'conj', 'sub', 'rel', 'pron']);

/** "It is being written as we speak and will be sent." */
const isInterjected = ({ tokens, lex }: Parsed, { start }: VerbGroup): boolean =>
  tokens[start - 1]?.tag === 'pron' &&
  lex.phrasing.interjecting.has(tokens[start - 2]?.lower ?? '');

function findSubject(parsed: Parsed, group: VerbGroup): readonly number[] {
  if (group.hasSubject) return [];
  const { tokens, groups } = parsed;
  const around = aroundRelative(parsed, group);
  if (around) return around;
  const near = nearSubject(parsed, group);
  if (hasNominal(tokens, near.start, near.end)) {
    const first = tokens[near.start];
    const word = first?.lower ?? '';
    const { whose, whom, where } = parsed.lex.phrasing;
    // "whose house burned", "whom the court convicted"
    const isPronoun = tokens[near.start + 1]?.tag === 'pron';
    const hasOwn =
      (whom.has(word) || (first?.tag === 'rel' && isPronoun)) &&
      hasNominal(tokens, near.start + 1, near.end);
    if (whose.has(word) || hasOwn) return span(near.start + 1, near.end);
    if (first?.tag === 'rel' && !where.has(word) && near.start > 0)
      return heldBy(
        parsed,
        withoutPart(parsed, wholePhraseBefore(parsed, near.start)),
        first,
        tokens[group.start],
      );
    return widened(parsed, near);
  }
  const { start } = segmentBounds(parsed, group.start);
  if (start === 0) return [];
  // A coordinated predicate shares the subject of the verb before it.
  const before = groups
    .filter((one) => one.end <= start && !one.reduced && !isInterjected(parsed, one))
    .at(-1);
  const left = segmentBounds(parsed, start - 1);
  if (before && before.start >= left.start) return subjectOf(parsed, before);
  if (before === undefined && hasNominal(tokens, 0, start))
    return trimLead(tokens, span(behindFronted(parsed, start), start));
  const apposed = appositionStart(parsed, left);
  if (before && apposed !== null) return trimLead(tokens, span(apposed, left.end));
  // "…, the two mills, both closed": the words right before, where they hold no verb.
  const coordinated =
    tokens[start]?.tag === 'conj' || parsed.lex.phrasing.thereupon.has(tokens[start]?.lower ?? '');
  if (!before || (!coordinated && hasNominal(tokens, left.start, start)))
    return trimLead(
      tokens,
      span(coordinated ? left.start : namedBefore(parsed, left.start), start),
    );
  return subjectOf(parsed, before);
}

/** "On another occasion, 4 June, in the same matter, | the chair, again Mr. Hale, moved": where no phrase stands in front any more. */
function behindFronted({ tokens, segments }: Parsed, end: number): number {
  for (const { start, end: until } of segments) {
    if (until > end) break;
    const date = tokens.findLastIndex(({ tag }, at) => at < until && at >= start && tag === 'date');
    const from = !FRONTED.has(tokens[start]?.tag ?? '') ? start : date < 0 ? until : date + 1;
    if (hasNominal(tokens, from, until)) return from;
  }
  return 0;
}

const FRONTED: ReadonlySet<string> = new Set(['prep', 'date', 'adv', 'sub']);

/** "the sister of Ben Hale, who died": a name, not whose relative it is. "papers from the court, which were …": several. */
function heldBy(
  parsed: Parsed,
  words: number[],
  opener: Tagged,
  verb: Tagged | undefined,
): number[] {
  const { tokens, lex } = parsed;
  const { of, people, plurals, pluralBe } = lex.phrasing;
  const at = words.findLastIndex((index) => of.has(tokens[index]?.lower ?? ''));
  const names = words.slice(at + 1);
  const isName = names.length > 1 && names.every((index) => tokens[index]?.tag === 'name');
  const first = tokens[words[at - 1] ?? -1];
  const are = pluralBe.has(verb?.lower ?? '');
  const last = tokens[words.at(-1) ?? -1];
  // "the closure of mills which were sold"
  const isSeveral = are && !plurals.test(first?.lower ?? '') && plurals.test(last?.lower ?? '');
  if (at > 0 && ((isName && people.has(opener.lower)) || isSeveral)) return names;
  if (!are || plurals.test(last?.lower ?? '') || words[0] === undefined) return words;
  const owner = tokens[words[0] - 1]?.tag === 'prep' ? nounPhraseBefore(parsed, words[0] - 1) : [];
  return plurals.test(tokens[owner.at(-1) ?? -1]?.lower ?? '') ? owner : words;
}

/** "as part of an exercise that was agreed": the exercise was. */
function withoutPart({ tokens, lex: { phrasing } }: Parsed, words: number[]): number[] {
  const [part = '', of = ''] = words.slice(0, 2).map((at) => tokens[at]?.lower ?? '');
  return phrasing.parts.has(part) && phrasing.of.has(of) ? words.slice(2) : words;
}

/** "the clerk | and her deputy, who": where the first of two begins that open their clause; `null` where they do not. */
function joinedBefore(parsed: Parsed, joint: number): number | null {
  const { tokens } = parsed;
  if (tokens[joint]?.tag !== 'conj') return null;
  const { start } = segmentBounds(parsed, joint);
  const first = span(start, joint);
  return first.length > 0 && first.every((at) => BARE_PHRASE.has(tokens[at]?.tag)) ? start : null;
}

/** "a cap on oil, which …": the phrase before a relative clause, with its complement. */
function wholePhraseBefore(parsed: Parsed, end: number): number[] {
  const { tokens, lex } = parsed;
  const near = nounPhraseBefore(parsed, end);
  const joint = (near[0] ?? 0) - 1;
  const pair = joinedBefore(parsed, joint);
  if (pair !== null) return [...span(pair, joint + 1), ...near];
  const isSetOff = tokens[end - 1]?.tag === 'comma' && tokens[joint]?.tag === 'prep';
  const owner = tokens[joint - 1]?.tag;
  if (!isSetOff || (owner !== 'noun' && owner !== 'name')) return near;
  const whole = [...nounPhraseBefore(parsed, joint), joint, ...near];
  if (lex.phrasing.complements.has(tokens[joint]?.lower ?? '')) return whole;
  // "the vote in the Council, which is due": of which of the two it is said, the comma leaves open.
  const isOpen =
    lex.phrasing.located.has(tokens[joint]?.lower ?? '') &&
    lex.phrasing.relatives.has(tokens[end]?.lower ?? '') &&
    tokens[end - 2]?.tag === 'name';
  return isOpen ? [...whole, end - 1, end] : near;
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
  const isApposed = tokens[near.end - 1]?.tag === 'comma';
  return span(isApposed ? namedBefore(parsed, start) : start, near.end);
}

function trimLead(tokens: readonly Tagged[], indices: number[]): number[] {
  const first = indices.findIndex(
    (at) =>
      !['prep', 'conj', 'sub', 'comma', 'stop', 'adv', 'filler'].includes(tokens[at]?.tag ?? ''),
  );
  const trimmed = first < 0 ? [] : indices.slice(first);
  // "The next witness, Dr. Lund, …" keeps both commas.
  const opened = trimmed.slice(0, -1).some((at) => tokens[at]?.tag === 'comma');
  const ends = opened ? ['stop', 'filler'] : ['comma', 'stop', 'filler'];
  while (ends.includes(tokens[trimmed.at(-1) ?? -1]?.tag ?? '')) trimmed.pop();
  return trimmed;
}

/** The noun phrase that ends before `end`: back to a verb, a stop or a preposition other than "of". */
export function nounPhraseBefore({ tokens, groups, lex }: Parsed, end: number): number[] {
  const { of, compounds } = lex.phrasing;
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
    if (token.tag === 'prep' && !of.has(token.lower)) break;
    if (of.has(token.lower) && compounds.has(tokens[start - 2]?.lower ?? '')) break;
    if (token.tag === 'conj' && verb && start - 1 <= verb.end + 1) break;
    start--;
    // "into the record | a letter": an article begins the phrase, unless "of" goes on.
    if ((token.tag === 'det' || token.tag === 'poss') && !of.has(tokens[start - 1]?.lower ?? ''))
      break;
  }
  // "its chairs – of the two boards which …"
  while (start < stop && tokens[start]?.tag === 'prep') start++;
  return span(start, stop);
}
