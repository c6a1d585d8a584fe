/** Dates set apart from their verb: at the front, between commas or dashes, in a clause before the main one. */
import { clauseWords } from '../clauses';
import { jointBefore } from '../joint';
import { mainVerbOf } from '../mainVerb';
import { hasNominal, segmentBounds, span, type Parsed, type Range } from '../parsed';
import type { Tagged } from '../tag';
import type { VerbGroup } from '../verbs';
import { isDenied } from '../status/matrix';
import { subjectOf } from '../subjects';
import { isDash } from '../tokens';
import { isUntil } from './adjunct';
import { verbBehind, type Pattern } from './site';
import { raised } from './verbs';

/** "In May, you might recall, it closed", without its commas: the closing. */
function recalled(parsed: Parsed, verb: VerbGroup): VerbGroup {
  const { tokens, groups, lex } = parsed;
  const next = groups[groups.indexOf(verb) + 1];
  const isReminder =
    lex.recalling.has(verb.lemma) &&
    lex.grammar.secondPerson.has(tokens[subjectOf(parsed, verb).at(-1) ?? -1]?.lower ?? '');
  return isReminder && next && hasNominal(tokens, verb.end, next.start) ? next : verb;
}

/** "And my uncle — 1840, I believe — had written the rules": the clause goes on behind the dashes. */
export const resumed: Pattern = ({ parsed, segment, adjunct }) => {
  const { tokens, groups } = parsed;
  const isDashAt = (at: number): boolean => isDash(tokens[at]?.text ?? '');
  const alone =
    adjunct.start <= segment.start && isDashAt(segment.start - 1) && isDashAt(adjunct.end);
  const verb = groups.find(
    ({ start, hasSubject }) => start > adjunct.end && isDashAt(start - 1) && !hasSubject,
  );
  if (!alone || !verb) return null;
  const stop = tokens.findIndex(
    ({ tag, text }, at) => at > verb.end && tag === 'stop' && !isDash(text),
  );
  return { words: span(verb.start, stop < 0 ? tokens.length : stop), verb };
};

/** "The bridge, in May 2020, was closed": who stands before the commas. */
function aroundCommas({ tokens, groups }: Parsed, { start, end }: Range): boolean {
  const isBetween = tokens[start - 1]?.tag === 'comma' && tokens[end]?.tag === 'comma';
  const isFirst = groups.every((group) => group.reduced || group.end > start);
  return isBetween && isFirst && hasNominal(tokens, 0, start - 1);
}

/** "…, and, in May, it did", "They said that, in May, it did". */
const opensClause = (token: Tagged | undefined): boolean =>
  token?.tag === 'conj' || (token?.tag === 'sub' && /^(?:that|when)$/.test(token.lower));

/** "In May, because nobody came, we left": the main verb, behind the clause that is set off. */
function behindSetOff(parsed: Parsed, end: number): VerbGroup | undefined {
  const { tokens, lex } = parsed;
  const opener = tokens[end]?.tag === 'comma' ? end + 1 : end;
  if (tokens[opener]?.tag !== 'sub' || lex.phrasing.that.has(tokens[opener]?.lower ?? ''))
    return undefined;
  const clause = segmentBounds(parsed, opener);
  return tokens[clause.end - 1]?.tag === 'comma' ? verbBehind(parsed, clause.end) : undefined;
}

/** "In May, X did Y": the clause behind the date. */
export const fronted: Pattern = ({ parsed, adjunct, segment, left, right }) => {
  const { tokens } = parsed;
  if (left || hasNominal(tokens, segment.start, adjunct.start)) return null;
  // ", in the 1870s, but I …" trails what came before it.
  const trails =
    tokens[segment.start - 1]?.tag === 'comma' &&
    !opensClause(tokens[segment.start - 2]) &&
    tokens[segment.start]?.tag !== 'conj';
  // "…; second, in May, they left": another sentence, but for its stop.
  const since = tokens.findLastIndex(({ text }, at) => at < segment.start && text === ';');
  const told = parsed.groups.some(
    (group) => group.start > since && group.end <= segment.start && !group.reduced,
  );
  const joined = tokens[segment.end]?.tag === 'conj';
  if (trails && told && (joined || right === undefined)) return null;
  const near = right ?? behindSetOff(parsed, adjunct.end) ?? verbBehind(parsed, adjunct.end);
  if (!near) return null;
  const next = recalled(parsed, raised(parsed, mainVerbOf(parsed, near)));
  const before = aroundCommas(parsed, adjunct) ? adjunct.start - 1 : 0;
  const words = clauseWords(parsed, next).filter(
    (at) => at < before || (at >= adjunct.end && (before === 0 || at > adjunct.end)),
  );
  // "Until 2012 I had told nobody": without its "until" it would say that it was so in 2012.
  return {
    words: isUntil(parsed, adjunct) ? [...span(adjunct.start, adjunct.end), ...words] : words,
    verb: next,
  };
};

/** "The firm built it and then, in May, sold it": the verb that the "and" adds, its subject before. */
export const added: Pattern = ({ parsed, adjunct }) => {
  const { tokens, groups } = parsed;
  const at = tokens[adjunct.end]?.tag === 'comma' ? adjunct.end + 1 : adjunct.end;
  const verb = groups.find((group) => group.start === at && !group.reduced && !group.hasSubject);
  const joint = verb ? jointBefore(tokens, at, parsed.lex) : -1;
  if (!verb || joint < 0 || !groups.some((group) => group.end <= joint && !group.reduced))
    return null;
  const words = clauseWords(parsed, verb);
  const subject = words.filter((word) => word < joint);
  // "In May the firm built it and in June sold it": the first date is not the second verb's.
  const own = subject.slice(subject.findLastIndex((word) => tokens[word]?.tag === 'date') + 1);
  const isPhrase = tokens[own[0] ?? at]?.tag !== 'prep';
  return { words: [...(isPhrase ? own : []), ...words.filter((word) => word >= at)], verb };
};

/** "Shortly after I took office in May, I met …": the main clause tells what happened. */
export const shortlyAfter: Pattern = ({ parsed, lex, segment, left }) => {
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
  // "I said so when I left in May, and …": the main clause stands before.
  if (groups.some((group) => group.end <= segment.start && !group.reduced)) return null;
  const next = groups.find((group) => group.start >= segment.end && !group.reduced);
  // "…, my brother, who was at school, left": the leaving.
  const main = next && mainVerbOf(parsed, next);
  if (!main || tokens[segment.end - 1]?.tag !== 'comma') return null;
  // "When I came in May, he said …": the coming is what is told.
  // "When it closed in May, nobody came": so it is where nothing came of it.
  if (opener.startsWith('when') && (lex.verbs.reporting.has(main.lemma) || isDenied(parsed, main)))
    return null;
  return { words: clauseWords(parsed, main).filter((at) => at >= segment.end), verb: main };
};
