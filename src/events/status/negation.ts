/** What did not happen, as the speaker has it. */
import { clauseWords } from '../clauses';
import { segmentBounds } from '../parsed';
import { says } from '../cues';
import type { EventLexicon } from '../lexicon/types';
import { subjectOf } from '../subjects';
import type { Tagged } from '../tag';
import type { VerbGroup } from '../verbs';
import type { StatusContext } from './context';
import { matrixOf } from './matrix';

const NOT_NEGATING =
  /^(?:no (?:longer|later|doubt|fewer|less|more|matter|question|surprise)|not (?:only|just|least|merely|simply))\b/;

function negators(tokens: readonly Tagged[], lex: EventLexicon): boolean {
  return tokens.some(
    (token, at) =>
      lex.negators.has(token.lower) &&
      !NOT_NEGATING.test(`${token.lower} ${tokens[at + 1]?.lower ?? ''}`),
  );
}

/** The words that belong to the verb itself: subject, group and what follows up to the next segment. */
function core({ parsed }: StatusContext, verb: VerbGroup): Tagged[] {
  const { tokens } = parsed;
  const { end } = segmentBounds(parsed, verb.start);
  const object = tokens.slice(verb.end, Math.min(end, verb.end + 2));
  const subject = subjectOf(parsed, verb).flatMap((at) => tokens[at] ?? []);
  return [
    ...subject.slice(0, 4),
    // "The plan of May 2021 never came to anything."
    ...subject.slice(4).slice(-1),
    ...tokens.slice(verb.start, verb.end),
    ...object,
  ];
}

function deniedBy({ parsed, lex }: StatusContext, verb: VerbGroup): boolean {
  const matrix = matrixOf(parsed, verb);
  if (!matrix) return false;
  return matrix.lemma === 'deny' || (matrix.negated && lex.verbs.reporting.has(matrix.lemma));
}

/** "failed to deliver", "refused to sign": what they name did not happen. */
const leftUndone = ({ parsed }: StatusContext, verb: VerbGroup): boolean =>
  /^(?:fail|refuse|decline|neglect|omit)$/.test(verb.lemma) &&
  !verb.negated &&
  parsed.tokens[verb.end]?.tag === 'to' &&
  parsed.tokens[verb.end + 1]?.tag === 'base';

export function isNegated(context: StatusContext): boolean {
  const { parsed, attachment, lex } = context;
  const { verb, words, adjunct } = attachment;
  const { tokens } = parsed;
  const first = tokens[adjunct.start]?.lower;
  if (attachment.pattern === 'called-off') return true;
  if (!verb) {
    const from = Math.max(0, (words[0] ?? 0) - 2);
    return negators(tokens.slice(from, (words[0] ?? 0) + 2), lex);
  }
  if (
    /^(?:until|till)$/.test(first ?? '') ||
    says(tokens.slice(Math.max(0, adjunct.start - 2), adjunct.start + 1), ['not until'])
  )
    return false;
  if (tokens[adjunct.start - 1]?.lower === 'not' || leftUndone(context, verb)) return true;
  const clause = clauseWords(parsed, verb).flatMap((at) => tokens[at] ?? []);
  const told = core(context, verb);
  // "Without the loan the plant would have closed": supposed, and the loan was given.
  const isWithout = told[0]?.tag === 'prep' && verb.modal !== null && verb.perfect;
  return (
    negators(isWithout ? told.slice(1) : told, lex) ||
    deniedBy(context, verb) ||
    says(clause, lex.denials) !== null ||
    says(tokens.slice(0, verb.start), lex.denialFrames) !== null
  );
}
