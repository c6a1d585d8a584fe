/** Dates that hang on a verb: of their own clause, of the next one, or of the one they point to. */
import { clauseWords, phraseEnd } from '../clauses';
import { mainVerbOf } from '../mainVerb';
import { hasNominal, segmentBounds, span, tokensAt, type Parsed, type Range } from '../parsed';
import { nounPhraseBefore, subjectOf } from '../subjects';
import { deniedDoing, matrixOf } from '../status/matrix';
import type { VerbGroup } from '../verbs';
import { isComment, type Pattern } from './site';

/** "It was two weeks later that the insurers came", "It was 1995 before they paid." */
export const cleft: Pattern = ({ parsed, date, left }) => {
  const { tokens, groups } = parsed;
  if (!left?.copula || !/^(?:that|before)$/.test(tokens[date.end]?.lower ?? '')) return null;
  const subject = left.hasSubject ? tokens[left.start] : tokens[left.start - 1];
  if (!/^it(?:'s)?$/.test(subject?.lower ?? '')) return null;
  const near = groups.find((group) => group.start > date.end && !group.reduced);
  if (!near) return null;
  const verb = mainVerbOf(parsed, near);
  return { words: clauseWords(parsed, verb).filter((at) => at > date.end), verb };
};

/** "in 1973, when there was an oil embargo". */
export const beforeWhen: Pattern = ({ parsed, date, adjunct, left }) => {
  const { tokens, groups } = parsed;
  let next = date.end;
  if (tokens[next]?.tag === 'comma') next++;
  const word = tokens[next]?.lower;
  if (word !== 'when' && word !== 'where') return null;
  // "will go to Porton on 18 July, where he will meet": the going has the date.
  const told = groups.findLast(({ end, reduced }) => end <= date.start && !reduced);
  if (word === 'where' && told && !told.copula) return null;
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

/** "looked like they had strength": the looking is what is claimed. */
export function raised(parsed: Parsed, verb: VerbGroup): VerbGroup {
  const before = parsed.groups[parsed.groups.indexOf(verb) - 1];
  if (!before || !/^(?:look|seem|appear)$/.test(before.lemma)) return verb;
  const next = parsed.tokens[before.end]?.lower;
  return next === 'like' || next === 'as' || next === 'that' ? before : verb;
}

/** "If you look at 2008, the banks …": the date is only looked at. */
export const lookedAt: Pattern = ({ parsed, lex, segment, adjunct, left }) => {
  const subject = left && tokensAt(parsed, subjectOf(parsed, left)).at(-1);
  if (!left || !/^(?:look|go|think|take|consider|turn)$/.test(left.lemma)) return null;
  if (hasNominal(parsed.tokens, left.end, adjunct.start)) return null;
  if (!/^(?:you|we)$/.test(subject?.lower ?? '') || !lex.grammar.pronouns.has(subject?.lower ?? ''))
    return null;
  const main = parsed.groups.find((group) => group.start >= segment.end && !group.reduced);
  return main
    ? { words: clauseWords(parsed, main).filter((at) => at >= segment.end), verb: main }
    : null;
};

/** "2008 saw the collapse of the banks": what the year saw. */
export const sawIt: Pattern = ({ parsed, adjunct, segment, left, right }) => {
  if (left || !right || adjunct.start !== segment.start || right.start !== adjunct.end) return null;
  if (!/^(?:see|witness|bring)$/.test(right.lemma)) return null;
  return { words: span(right.end, phraseEnd(parsed, right.end)), verb: null };
};

/** ", which led to the launch in May": the launch. */
export const ledTo: Pattern = ({ parsed, lex, left }) => {
  const { tokens } = parsed;
  if (!left || !lex.verbs.leading.has(left.lemma) || tokens[left.start - 1]?.tag !== 'rel')
    return null;
  const to = tokens[left.end]?.lower ?? '';
  if (!lex.phrasing.outcomes.has(to)) return null;
  const words = span(left.end + 1, phraseEnd(parsed, left.end + 1));
  return hasNominal(tokens, left.end + 1, left.end + 1 + words.length)
    ? { words, verb: null }
    : null;
};

/** "the plan that Germany announced last week": the plan is what was announced. */
function withAntecedent(
  parsed: Parsed,
  verb: VerbGroup,
  words: readonly number[],
  adjunct: Range,
): readonly number[] {
  const { tokens } = parsed;
  const { start } = segmentBounds(parsed, verb.start);
  const opener = tokens[start];
  const before = tokens[start - 1];
  const isObject =
    /^(?:that|which|whom)$/.test(opener?.lower ?? '') &&
    (before?.tag === 'noun' || before?.tag === 'num') &&
    adjunct.start === verb.end &&
    // "aware that she promised in May | to pay": it has its object.
    tokens[adjunct.end]?.tag !== 'to' &&
    !verb.passive &&
    words.length > 0 &&
    (words[0] ?? 0) >= start &&
    (words[0] ?? 0) <= start + 1;
  const noun = nounPhraseBefore(parsed, start);
  return isObject && noun.length > 1
    ? [...noun, start, ...words.filter((at) => at > start)]
    : words;
}

/** "X did Y in May". */
export const onVerb: Pattern = ({ parsed, lex, adjunct, left, right }) => {
  const near = left ?? right;
  if (!near) return null;
  const verb = raised(parsed, near);
  // "The ministry denied that it promised it", "I never said that": without the denial the words would claim it.
  const above = deniedDoing(parsed, verb) ?? matrixOf(parsed, verb);
  const isDenial =
    above?.lemma === 'deny' || (above?.negated && lex.verbs.reporting.has(above.lemma));
  const words = clauseWords(parsed, above && isDenial ? above : verb);
  return { words: withAntecedent(parsed, verb, words, adjunct), verb };
};

/** ", in May": the clause it trails. */
export const trailing: Pattern = ({ parsed, adjunct }) => {
  // "…, as I said, in '91": what was said before is not what happened.
  const verb = parsed.groups
    .filter((group) => group.end <= adjunct.start && !group.reduced && !isComment(parsed, group))
    .at(-1);
  return verb ? { words: clauseWords(parsed, verb), verb } : null;
};

/** No verb at all: what is written. */
export const fragment: Pattern = ({ parsed }) => ({
  words: span(0, parsed.tokens.length),
  verb: null,
});
