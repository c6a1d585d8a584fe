/** What the words above a clause say against it: "I deny that …", "refuses to accept that …", "the idea that … is absurd". */
import { findAll } from '../cues';
import type { Parsed } from '../parsed';
import { subjectOf } from '../subjects';
import { lemmaOf, type VerbGroup } from '../verbs';
import type { StatusContext } from './context';
import { isDenied, matrixOf } from './matrix';

/** Words that may stand between "that" and the subject: "that in May he left". */
const LEAD = 3;

/** Token index of the "that" which opens the verb's clause; -1 where none does. */
function openerOf(parsed: Parsed, verb: VerbGroup): number {
  const { tokens, lex } = parsed;
  const from = Math.min(subjectOf(parsed, verb)[0] ?? verb.start, verb.start);
  return tokens.findLastIndex(
    ({ lower, tag }, at) =>
      at <= from && at >= from - LEAD && tag !== 'det' && lex.phrasing.that.has(lower),
  );
}

/** "don't accept that", "refuse to accept that" */
function isNotAccepted({ tokens, lex }: Parsed, { lemma, negated, end }: VerbGroup): boolean {
  const { accepting, neglecting } = lex.verbs;
  const isRefused =
    neglecting.has(lemma) &&
    tokens[end]?.tag === 'to' &&
    accepting.has(lemmaOf(tokens[end + 1]?.lower ?? '', lex));
  return negated ? accepting.has(lemma) : isRefused;
}

/** Whether nothing of its own stands between: "for a moment", "any suggestion". */
function holdsClause({ tokens, lex }: Parsed, from: number, opener: number): boolean {
  const between = tokens.slice(from, opener);
  const isAside = between[0]?.tag === 'prep' && between.length <= 4;
  return (
    between.length === 0 ||
    isAside ||
    between[0]?.tag === 'to' ||
    lex.contentNouns.has(lemmaOf(between.at(-1)?.lower ?? '', lex))
  );
}

/** The verb that "what" opens, of "what I deny is that": the copula says nothing itself. */
function saidOf(parsed: Parsed, group: VerbGroup): VerbGroup {
  const { groups, tokens, lex } = parsed;
  const before = groups[groups.indexOf(group) - 1];
  const isCleft =
    group.copula &&
    before &&
    tokens.slice(0, before.start).some(({ lower }) => lex.refusing.whatever.has(lower));
  return isCleft ? before : group;
}

/** "What I reject is the claim that he left", "I cannot accept for a moment that he left" */
function isRefused(parsed: Parsed, verb: VerbGroup): boolean {
  const opener = openerOf(parsed, verb);
  const above = parsed.groups.findLast(({ end }) => end <= opener);
  if (!above || !holdsClause(parsed, above.end, opener)) return false;
  const group = saidOf(parsed, above);
  const { denying, rejecting } = parsed.lex.verbs;
  if (denying.has(group.lemma) || rejecting.has(group.lemma)) return !isDenied(parsed, group);
  return isNotAccepted(parsed, group);
}

/** "Anyone who says that he left is lying", "the idea that he left is laughable" */
function isCalledFalse({ tokens, lex, ...parsed }: Parsed, verb: VerbGroup): boolean {
  if (openerOf({ tokens, lex, ...parsed }, verb) < 0) return false;
  const behind = tokens.slice(verb.end);
  const [place] = findAll(behind, lex.falsehoods);
  return (
    place !== undefined &&
    !behind
      .slice(0, place.start)
      .some(({ lower, tag }) => lex.negators.has(lower) || tag === 'stop')
  );
}

export function deniedBy({ parsed, lex }: StatusContext, verb: VerbGroup): boolean {
  if (isRefused(parsed, verb) || isCalledFalse(parsed, verb)) return true;
  const matrix = matrixOf(parsed, verb);
  if (!matrix) return false;
  // "Nobody denies that it closed."
  if (lex.verbs.denying.has(matrix.lemma)) return !isDenied(parsed, matrix);
  if (lex.verbs.proving.has(matrix.lemma)) return isDenied(parsed, matrix);
  return matrix.negated && lex.verbs.reporting.has(matrix.lemma);
}

/** "It is a myth that he left"; not "It is not true that nothing was done: in May we …". Asked, it denies nothing. */
export function isFramed(
  { parsed: { tokens }, asked, lex }: StatusContext,
  verb: VerbGroup,
): boolean {
  if (asked === 'open' || asked === 'presupposed') return false;
  const before = tokens.slice(0, verb.start);
  const end = before.findLastIndex(({ tag, text }) => tag === 'stop' && text === ':');
  const own = before.slice(end + 1);
  // "It would not be wrong to say that he left."
  return findAll(own, lex.denialFrames).some(({ start }) =>
    own.slice(Math.max(0, start - 2), start).every(({ lower }) => !lex.negators.has(lower)),
  );
}
