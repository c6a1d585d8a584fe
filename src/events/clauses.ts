/** Which words belong to a verb's clause, and where a noun phrase ends. */
import { hasNominal, segmentBounds, span, type Parsed } from './parsed';
import { subjectOf } from './subjects';
import { isDash } from './tokens';
import { isContracted } from './wordClass';
import type { VerbGroup } from './verbs';

function isHardStop(parsed: Parsed, at: number): boolean {
  const token = parsed.tokens[at];
  return token?.tag === 'stop' && (/^[;:.!?]$/.test(token.text) || isDash(token.text));
}

/** "The team that the council asked for": not "said that it passed", "the rumour that it passed". */
const isThatBehindNoun = ({ tokens, groups, lex }: Parsed, at: number): boolean =>
  tokens[at]?.tag === 'sub' &&
  tokens[at]?.lower === 'that' &&
  /^(?:noun|name)$/.test(tokens[at - 1]?.tag ?? '') &&
  !lex.contentNouns.has(tokens[at - 1]?.lower ?? '') &&
  groups.every(({ reduced, end }) => reduced || end > at);

/** Whether the verb stands in "which will chair the meeting,". */
export function inRelativeClause(parsed: Parsed, verb: VerbGroup): boolean {
  const { start } = segmentBounds(parsed, verb.start);
  const { tokens } = parsed;
  if (tokens[start]?.tag === 'rel' || isThatBehindNoun(parsed, start)) return true;
  if (start === 0 || tokens[start]?.tag !== 'conj') return false;
  return tokens[segmentBounds(parsed, start - 1).start]?.tag === 'rel';
}

/** ", and my wife, who died in May, | was …", "and the bridge, closed in May, | is …": its verb comes behind what is set off. */
function isHeldOff(parsed: Parsed, at: number): boolean {
  const { tokens, groups } = parsed;
  const { end } = segmentBounds(parsed, at);
  const own = tokens.slice(at, end);
  if (tokens[end - 1]?.tag !== 'comma' || !hasNominal(tokens, at, end)) return false;
  if (own.some(({ tag }) => tag === 'prep')) return false;
  const beyond = segmentBounds(parsed, end).end;
  const verb = groups.find(({ start, reduced }) => start >= beyond && !reduced);
  return verb?.start === beyond && tokens[beyond - 1]?.tag === 'comma';
}

/** Where a new clause with a subject of its own begins after a conjunction: ", and work began". */
function opensOwnClause(parsed: Parsed, at: number): boolean {
  const { tokens, groups, segmentOf } = parsed;
  if (tokens[at]?.tag !== 'conj' || segmentOf[at] === segmentOf[at - 1]) return false;
  const verb = groups.find((group) => group.start > at && !group.reduced);
  // "…, and July was the best month"
  const isDateSubject =
    tokens[at + 1]?.tag === 'date' &&
    verb !== undefined &&
    tokens.slice(at + 1, verb.start).every(({ tag }) => tag === 'date');
  return (
    isDateSubject ||
    isHeldOff(parsed, at) ||
    (verb !== undefined &&
      segmentOf[verb.start] === segmentOf[at] &&
      hasNominal(tokens, at, verb.start)) ||
    ((verb?.hasSubject ?? false) && segmentOf[verb?.start ?? 0] === segmentOf[at])
  );
}

/** "if it had passed in May | you would know": a new subject behind the date. */
const opensMainClause = ({ tokens }: Parsed, at: number): boolean =>
  tokens[at]?.tag === 'pron' &&
  tokens[at - 1]?.tag === 'date' &&
  /^(?:modal|aux)$/.test(tokens[at + 1]?.tag ?? '');

/** Segments of a name between commas: "the chairman, Ana Brook,". */
const APPOSED = 2;

/** "If it had passed, the law would …": the comma ends a clause that a conjunction opened. */
function closesSubordinate(parsed: Parsed, verb: VerbGroup, at: number): boolean {
  const { tokens, groups, segmentOf } = parsed;
  const isNext = opensMainClause(parsed, at);
  if (tokens[at]?.tag !== 'comma' && !isNext) return false;
  const subject = subjectOf(parsed, verb)[0] ?? verb.start;
  const { start } = segmentBounds(parsed, Math.min(subject, verb.start));
  const opened = tokens[start]?.tag === 'sub' || tokens[start - 1]?.tag === 'sub';
  if (!opened || isNext) return opened;
  // "said that the father, Ana Brook's, would": the clause inside has no verb yet.
  const inner = tokens.findLastIndex(
    ({ tag }, back) => back < at && (tag === 'sub' || tag === 'rel'),
  );
  if (inner >= verb.end && !groups.some((group) => group.start > inner && group.end <= at))
    return false;
  // "When I came, the chairman, Ana Brook, said …": a name may stand before the verb.
  const next = segmentOf[at + 1] ?? 0;
  return groups.some((group) => {
    const segment = segmentOf[group.start] ?? 0;
    return group.start > at && (segment === next || (segment <= next + APPOSED && !group.reduced));
  });
}

/** "will build and open it": the opening will be, too. */
function sharedModal({ tokens }: Parsed, { modal, start, head }: VerbGroup): number[] {
  if (modal === null || start !== head) return [];
  const at = tokens.findLastIndex(({ lower }, index) => index < start && lower === modal);
  return at < 0 || tokens[at]?.tag !== 'modal' || isContracted(modal) ? [] : [at];
}

/** "The photographs that were shown in May are …": the sentence's own verb ends the clause. */
function isMainVerb(parsed: Parsed, relative: VerbGroup, at: number): boolean {
  const { tokens, groups } = parsed;
  const { start } = segmentBounds(parsed, relative.start);
  const opensSentence = groups.every((group) => group.reduced || group.end > start);
  const verb = groups.find((group) => group.start === at && !group.reduced);
  const before = tokens[at - 1]?.tag;
  return (
    opensSentence &&
    verb !== undefined &&
    verb !== relative &&
    (before === 'date' || before === 'noun' || before === 'name')
  );
}

/** The words from the subject of a verb to the end of its clause. */
export function clauseWords(parsed: Parsed, verb: VerbGroup): readonly number[] {
  let words = parsed.clauses.get(verb);
  if (words === undefined) {
    words = findClause(parsed, verb);
    parsed.clauses.set(verb, words);
  }
  return words;
}

/** "the people | who ran the port | signed": not set off, it says which people. */
function isDefined(
  { tokens, groups }: Parsed,
  subject: readonly number[],
  verb: VerbGroup,
): boolean {
  const opener = (subject.at(-1) ?? verb.start) + 1;
  const between = tokens.slice(opener, verb.start);
  return (
    tokens[opener]?.tag === 'rel' &&
    between.every(({ tag }) => tag !== 'comma' && tag !== 'stop') &&
    groups[groups.indexOf(verb) - 1]?.start === opener + 1
  );
}

function findClause(parsed: Parsed, verb: VerbGroup): number[] {
  const { tokens } = parsed;
  const relative = inRelativeClause(parsed, verb);
  const ends = (at: number): boolean =>
    isHardStop(parsed, at) ||
    opensOwnClause(parsed, at) ||
    (relative && (tokens[at]?.tag === 'comma' || isMainVerb(parsed, verb, at))) ||
    closesSubordinate(parsed, verb, at);
  let end = verb.end;
  while (end < tokens.length && !ends(end)) end++;
  const subject = subjectOf(parsed, verb).filter((at) => at < verb.start);
  if (isDefined(parsed, subject, verb)) return span(subject[0] ?? verb.start, end);
  return [...subject, ...sharedModal(parsed, verb), ...span(verb.start, end)];
}

/** The end of the noun phrase that begins at `start`, with its complements. */
export function phraseEnd({ tokens, groups }: Parsed, start: number): number {
  let end = start;
  while (end < tokens.length) {
    const token = tokens[end];
    if (!token || ['stop', 'comma', 'sub', 'rel'].includes(token.tag)) break;
    if (groups.some((group) => group.start === end && !group.reduced)) break;
    // "on the front page of today's paper | it is noted"
    if (token.tag === 'pron' && groups.some((group) => group.start === end + 1 && !group.reduced))
      break;
    // "the 1950 design | and it", "the 2019 meeting | and to approve"
    if (token.tag === 'conj' && /^(?:pron|to)$/.test(tokens[end + 1]?.tag ?? '')) break;
    end++;
  }
  return end;
}
