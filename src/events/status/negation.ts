/** What did not happen, as the speaker has it. */
import { isUntil } from '../attach/adjunct';
import { clauseWords } from '../clauses';
import { segmentBounds, tokensAt, type Parsed } from '../parsed';
import { beginsWith, findAll, says } from '../cues';
import type { EventLexicon } from '../lexicon/types';
import { subjectOf } from '../subjects';
import type { Tagged } from '../tag';
import type { VerbGroup } from '../verbs';
import type { StatusContext } from './context';
import { deniedBy, isFramed } from './denial';
import { auxiliaryInFront } from './matrix';
import { isUnrealised } from './unrealised';

function negators(tokens: readonly Tagged[], lex: EventLexicon): boolean {
  return tokens.some(
    ({ lower }, at) =>
      lex.negators.has(lower) &&
      !lex.mere.has(tokens[at + 1]?.lower ?? '') &&
      !lex.accompanying.has(tokens[at - 1]?.lower ?? '') &&
      beginsWith(tokens, lex.affirming, at) === 0,
  );
}

/** "The council, not the ministry, sold it." */
function withoutContrast(words: readonly Tagged[]): readonly Tagged[] {
  const at = words.findIndex(
    ({ tag }, index) => tag === 'neg' && words[index - 1]?.tag === 'comma',
  );
  return at < 0 ? words : words.slice(0, at);
}

const BESIDE_VERB: ReadonlySet<string> = new Set(['adv', 'neg', 'filler']);

/** The words that belong to the verb itself: subject, group and what follows up to the next segment. */
function core({ parsed, lex }: StatusContext, verb: VerbGroup): Tagged[] {
  const { tokens } = parsed;
  const { end } = segmentBounds(parsed, verb.start);
  const object = tokens
    .slice(verb.end, Math.min(end, verb.end + 2))
    // "left without a word": he did leave. "said no": it was said.
    .filter(
      ({ tag, lower }) =>
        !lex.negators.has(lower) ||
        (tag !== 'prep' && (lower !== 'no' || !lex.verbs.answering.has(verb.lemma))),
    );
  const subject = withoutContrast(tokensAt(parsed, subjectOf(parsed, verb)));
  // "left it at that and never | signed": the subject stands with the verb before.
  let start = verb.start;
  while (BESIDE_VERB.has(tokens[start - 1]?.tag ?? '')) start--;
  // "neither signed it nor | asked for it"
  if (lex.negators.has(tokens[start - 1]?.lower ?? '')) start--;
  return [
    ...subject.slice(0, 4),
    // "The plan of May 2021 never came to anything."
    ...subject.slice(4).slice(-1),
    ...tokens.slice(start, verb.end),
    ...object,
  ];
}

/** "Nor did we close it", "under no circumstances would they sign": the negation before the auxiliary. */
function isDeniedInFront({ parsed, lex }: StatusContext, verb: VerbGroup): boolean {
  const isAuxiliary = lex.grammar.do.has(parsed.tokens[verb.head]?.lower ?? '');
  const at = auxiliaryInFront(parsed, verb) ?? (isAuxiliary ? verb.head : null);
  if (at === null) return false;
  // "Never again after May | did we sell one."
  const opens = parsed.groups.every(({ end, start }) => end > at || start === at);
  const start = opens ? 0 : segmentBounds(parsed, at).start;
  return negators(parsed.tokens.slice(start, at + 1), lex);
}

/** "Not having sold it, we went under." */
const isNotHaving = ({ parsed: { tokens }, lex }: StatusContext, { start }: VerbGroup): boolean =>
  lex.grammar.have.has(tokens[start - 1]?.lower ?? '') &&
  lex.negators.has(tokens[start - 2]?.lower ?? '');

const NAMED: ReadonlySet<string> = new Set(['det', 'poss', 'name', 'noun', 'pron', 'adj', 'num']);

/** "It was not the minister who signed it." */
function isDeniedInCleft({ parsed, lex }: StatusContext, verb: VerbGroup): boolean {
  const { tokens, groups } = parsed;
  const copula = groups[groups.indexOf(verb) - 1];
  if (!copula?.copula) return false;
  const isNot = tokens[copula.end]?.tag === 'neg';
  if (!copula.negated && !isNot) return false;
  const from = copula.end + Number(isNot);
  const opener = tokens.findIndex(
    ({ tag, lower }, at) => at >= from && (tag === 'rel' || lower === 'that'),
  );
  return (
    lex.grammar.dummies.has(tokens[copula.start - 1]?.lower ?? '') &&
    opener > from &&
    opener < verb.start &&
    // "It was not the first strike that they lost."
    // "It was not the mayor but the governor who signed it."
    !tokens
      .slice(from, opener)
      .some(({ lower }) => lex.superlatives.has(lower) || lex.grammar.contrasting.has(lower)) &&
    NAMED.has(tokens[from]?.tag ?? '')
  );
}

/** "instead of | closing it", "rather than | close the depot" */
function isDoing(tokens: readonly Tagged[], at: number, { verbs }: EventLexicon): boolean {
  const [doing, what] = tokens.slice(at, at + 2);
  return (
    /^(?:ing|base)$/.test(doing?.tag ?? '') ||
    verbs.present.has(doing?.lower ?? '') ||
    (verbs.ambiguous.has(doing?.lower ?? '') && /^(?:det|poss)$/.test(what?.tag ?? ''))
  );
}

/** "instead of closing it in May", "far from resigning" */
const isLeftAside = ({ parsed: { tokens }, attachment: { words, adjunct }, lex }: StatusContext) =>
  findAll(tokens, lex.insteadOf).some(
    ({ start, end }) =>
      isDoing(tokens, end, lex) &&
      start <= (words[0] ?? 0) + 1 &&
      end <= adjunct.start &&
      (words[0] ?? 0) <= end,
  );

/** "They promised to pay in June, and they didn't." */
function cameToNothing({ tokens, groups }: Parsed, verb: VerbGroup, { grammar }: EventLexicon) {
  const last = groups.at(-1);
  if (!last?.negated || last.start <= verb.end) return false;
  const ends = tokens.slice(last.end).every(({ tag }) => tag === 'stop');
  const isShort = [grammar.do, grammar.have].some((words) =>
    tokens.slice(last.start, last.end).some(({ lower }) => words.has(lower.replace(/n't$/, ''))),
  );
  const [joint, who] = tokens.slice(last.start - 2, last.start);
  return ends && isShort && joint?.tag === 'conj' && who?.tag === 'pron';
}

/** Where what somebody called it begins, behind the verb; else the end. */
function objection(clause: readonly Tagged[]): number {
  const at = clause.findIndex(({ lower }, index) => lower === 'as' && index > 0);
  return at < 0 ? clause.length : at;
}

const NOT_UNTIL = ['not until'];

export function isNegated(context: StatusContext): boolean {
  const { parsed, attachment, lex } = context;
  const { verb, words, adjunct } = attachment;
  const { tokens } = parsed;
  if (attachment.pattern === 'called-off' || isLeftAside(context)) return true;
  if (!verb) {
    const from = Math.max(0, (words[0] ?? 0) - 2);
    return negators(tokens.slice(from, (words[0] ?? 0) + 2), lex);
  }
  if (
    isUntil(parsed, adjunct) ||
    says(tokens.slice(Math.max(0, adjunct.start - 2), adjunct.start + 1), NOT_UNTIL)
  )
    return false;
  if (tokens[adjunct.start - 1]?.lower === 'not' || isUnrealised(context, verb)) return true;
  if (cameToNothing(parsed, verb, lex)) return true;
  const clause = tokensAt(parsed, clauseWords(parsed, verb));
  const told = core(context, verb);
  // "Without the loan the plant would have closed": supposed, and the loan was given.
  const isWithout = told[0]?.tag === 'prep' && verb.modal !== null && verb.perfect;
  return (
    negators(isWithout ? told.slice(1) : told, lex) ||
    isNotHaving(context, verb) ||
    isDeniedInFront(context, verb) ||
    isDeniedInCleft(context, verb) ||
    deniedBy(context, verb) ||
    // "was objected to as (being) incorrect": it was.
    says(clause.slice(0, objection(clause)), lex.denials) !== null ||
    isFramed(context, verb)
  );
}
