/** What is supposed: conditions, what hangs on them, what is doubted or only possible. */
import { beginsWith, findAll } from '../cues';
import { hasNominal, segmentBounds, type Parsed } from '../parsed';
import { sideOf } from '../side';
import { subjectOf } from '../subjects';
import type { VerbGroup } from '../verbs';
import { isBackshifted } from './backshift';
import type { StatusContext } from './context';
import { auxiliaryInFront, isDenied, matrixOf } from './matrix';

/** "Had the warning been issued": the auxiliary before its subject, and no question. */
export function isInverted(parsed: Parsed, verb: VerbGroup): boolean {
  const subject = subjectOf(parsed, verb)[0] ?? verb.start;
  const before = parsed.tokens[subject - 1];
  // "Never before had the river risen so fast."
  const isEmphatic = parsed.tokens[0]?.tag === 'adv' || parsed.tokens[0]?.tag === 'neg';
  // "You were the officer who signed": the auxiliary has its own subject.
  const opens =
    !hasNominal(parsed.tokens, segmentBounds(parsed, subject - 1).start, subject - 1) ||
    // "What would have happened | had he left?"
    parsed.groups.some(
      ({ modal, end }) =>
        modal !== null &&
        end < subject &&
        parsed.tokens.slice(end, subject - 1).every(({ tag }) => tag === 'prep' || tag === 'date'),
    );
  return (
    subject < verb.start &&
    /^(?:had|were|should)$/.test(before?.lower ?? '') &&
    before?.tag !== 'noun' &&
    !isEmphatic &&
    opens
  );
}

const CLAUSE_EDGE: ReadonlySet<string> = new Set(['comma', 'stop', 'rel']);

/** "if they had dug that ground up in 1985": nothing ends the clause before its date and verb. */
function insideConditional({ parsed, attachment, lex }: StatusContext, verb: VerbGroup): boolean {
  const { tokens } = parsed;
  const { start } = attachment.adjunct;
  const last = Math.max(start, verb.start);
  const opener = tokens.findLastIndex(
    ({ lower, tag }, at) => at < start && tag === 'sub' && lex.conditionals.has(lower),
  );
  return opener >= 0 && !tokens.slice(opener + 1, last).some(({ tag }) => CLAUSE_EDGE.has(tag));
}

/** "Say he was dismissed in May.", "Were it true that he was …" */
function isSupposed({ parsed: { tokens, groups }, lex }: StatusContext, verb: VerbGroup): boolean {
  const first = tokens.findIndex(({ isWord }) => isWord);
  const length = beginsWith(tokens, lex.supposing, first);
  const next = tokens[first + length];
  const opensClause =
    next !== undefined && (SUBJECT.has(next.tag) || lex.phrasing.that.has(next.lower));
  return (
    length > 0 &&
    opensClause &&
    !lex.questionWords.has(next.lower) &&
    groups.find(({ start }) => start >= first + length) === verb
  );
}

const SUBJECT: ReadonlySet<string> = new Set(['pron', 'det', 'poss', 'name']);

/** "if", "unless", "whether" at the head of the clause, or "had the warning been issued". */
export function opensConditional(context: StatusContext): boolean {
  const { parsed, attachment, asked, lex } = context;
  const { verb } = attachment;
  if (!verb) return false;
  if (!verb.reduced && (insideConditional(context, verb) || isSupposed(context, verb))) return true;
  const { tokens } = parsed;
  const subject = Math.min(subjectOf(parsed, verb)[0] ?? verb.start, verb.start);
  const { start } = segmentBounds(parsed, subject);
  const opener = tokens.slice(Math.max(0, start - 1), start + 2);
  if (opener.some((token) => lex.conditionals.has(token.lower))) return true;
  // "What would have happened had he been dismissed?"
  const supposes = parsed.groups.some(({ modal, start }) => {
    return start < verb.start && lex.grammar.unreal.has(modal ?? '');
  });
  return (asked === null || supposes) && isInverted(parsed, verb);
}

/** The main clause beside an "if". */
function besideConditional({ parsed, asked, lex }: StatusContext, verb: VerbGroup): boolean {
  if (verb.modal === null || !lex.grammar.unreal.has(verb.modal)) return false;
  const conditional = parsed.tokens.some(
    (token) => lex.conditionals.has(token.lower) && token.lower !== 'whether',
  );
  if (conditional || asked !== null) return conditional;
  // "They might have closed it, had we asked."
  return parsed.groups.some((one) => one !== verb && isInverted(parsed, one));
}

/** "have not ruled out a vote": neither denied nor planned. */
export const leavesOpen = ({ parsed, attachment: { verb } }: StatusContext): boolean =>
  verb !== null &&
  verb.negated &&
  verb.lemma === 'rule' &&
  parsed.tokens[verb.end]?.lower === 'out';

/** "ought to have left" */
const isOwed = ({ parsed: { tokens }, lex }: StatusContext, { modal, end }: VerbGroup): boolean =>
  lex.grammar.obliging.has(modal ?? '') &&
  tokens[end]?.tag === 'to' &&
  lex.grammar.have.has(tokens[end + 1]?.lower ?? '');

/** "It could have been May 2021.", "It would have been in May." */
export function guessesDate(
  { parsed: { tokens }, lex }: StatusContext,
  { head, start, end }: VerbGroup,
) {
  const { be, dummies } = lex.grammar;
  const isPlaced = tokens[end]?.tag === 'prep' && dummies.has(tokens[start - 1]?.lower ?? '');
  return be.has(tokens[head]?.lower ?? '') && tokens[end + Number(isPlaced)]?.tag === 'date';
}

/** "would have been better", "would have had a plan", too. */
function isPerfect({ parsed, lex }: StatusContext, verb: VerbGroup): boolean {
  const { be, have } = lex.grammar;
  const words = parsed.tokens.slice(verb.start, verb.end).map(({ lower }) => lower);
  const last = words.pop() ?? '';
  return verb.perfect || ((be.has(last) || have.has(last)) && words.some((word) => have.has(word)));
}

/** Its own, or the one before its subject: "would you have sold it?" */
function modalAt({ parsed, lex }: StatusContext, verb: VerbGroup): string | null {
  const front = auxiliaryInFront(parsed, verb);
  const word = front === null ? '' : (parsed.tokens[front]?.lower ?? '');
  return verb.modal ?? (lex.grammar.modals.has(word) ? word : null);
}

/** "There is a chance that it will close." */
const isPossibility = ({ parsed: { tokens, groups }, lex }: StatusContext, verb: VerbGroup) =>
  findAll(tokens.slice(0, verb.start), lex.chances).some(({ end }) =>
    groups.every((group) => group.start < end || group.start >= verb.start),
  );

export function isHypothetical(context: StatusContext): boolean {
  const { verb } = context.attachment;
  if (!verb) {
    // An aim that is past by now may never have been reached.
    return (
      context.attachment.pattern === 'infinitive' && sideOf(context.edtf, context.documentDate) < 0
    );
  }
  if (besideConditional(context, verb) || isPossibility(context, verb)) return true;
  const matrix = matrixOf(context.parsed, verb);
  if (matrix && context.lex.verbs.doubting.has(matrix.lemma))
    return !isDenied(context.parsed, matrix);
  const modal = modalAt(context, verb);
  if (modal === null || guessesDate(context, verb)) return false;
  const { possible, contrary, unreal } = context.lex.grammar;
  if (isOwed(context, verb)) return true;
  if (isPerfect(context, verb) && (contrary.has(modal) || possible.has(modal)))
    return contrary.has(modal);
  return (
    sideOf(context.edtf, context.documentDate) >= 0 &&
    unreal.has(modal) &&
    !isBackshifted(context, verb)
  );
}
