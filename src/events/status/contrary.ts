/** What was said to be otherwise than it was: what these sentences deny did happen. */
import { findAll } from '../cues';
import { isInverted, opensConditional } from './condition';
import { subjectOf } from '../subjects';
import type { StatusContext } from './context';

/**
 * "If the agreement had not been derailed": it was. "If I hadn't closed it" can only be quoted, denial and all, so it
 * stays supposed.
 */
export const isCounterfactual = (context: StatusContext): boolean => {
  const { parsed, attachment } = context;
  const { verb } = attachment;
  if (verb === null || !verb.perfect || !verb.negated || verb.hasSubject) return false;
  const who = parsed.tokens[subjectOf(parsed, verb).at(-1) ?? -1];
  return who?.tag !== 'pron' && opensConditional(context);
};

/** "if they had known", "had they known"; not "even if they had known". */
function hasCondition({ parsed, attachment: { verb }, lex }: StatusContext): boolean {
  const { tokens, groups } = parsed;
  const isIf = tokens.some(
    ({ lower, tag }, at) =>
      tag === 'sub' &&
      lex.conditionals.has(lower) &&
      !lex.conceding.has(tokens[at - 1]?.lower ?? ''),
  );
  return isIf || groups.some((one) => one !== verb && isInverted(parsed, one));
}

/** "would not have been founded without it", "would not have sold if they had known", "should not have sold" */
function isNotUndone(context: StatusContext): boolean {
  const { parsed, attachment, lex } = context;
  const { verb } = attachment;
  if (!verb?.negated || !verb.perfect || !lex.grammar.contrary.has(verb.modal ?? '')) return false;
  if (lex.grammar.obliging.has(verb.modal ?? '')) return true;
  return findAll(parsed.tokens.slice(verb.end), lex.exceptFor).length > 0 || hasCondition(context);
}

/** "were it not for the loan of May": the loan was given. */
const isExcepted = ({ parsed: { tokens, groups }, attachment: { adjunct }, lex }: StatusContext) =>
  findAll(tokens, lex.exceptFor).some(
    ({ start, end }) =>
      end - start > 1 &&
      end <= adjunct.start &&
      tokens.slice(start, end).some(({ lower }) => lex.negators.has(lower)) &&
      groups.every((group) => group.start < end || group.start >= adjunct.end),
  );

export const happenedAfterAll = (context: StatusContext): boolean =>
  isNotUndone(context) || isExcepted(context) || isCounterfactual(context);
