/** What the speaker is not sure of, or has from others. */
import { segmentBounds, tokensAt } from '../parsed';
import { find, findAll } from '../cues';
import { subjectOf } from '../subjects';
import type { VerbGroup } from '../verbs';
import { write } from '../write';
import { guessesDate } from './condition';
import type { StatusContext } from './context';
import { isWithin, matrixOf } from './matrix';

/** "claims to have met her", "is said to have left", "is supposed to have left" */
export function claimsToHave({ parsed, lex }: StatusContext, verb: VerbGroup): boolean {
  const { end, lemma, passive, present } = verb;
  if (parsed.tokens[end]?.tag !== 'to') return false;
  const { reporting, believing, arranging, scheduling } = lex.verbs;
  const isPerfect = lex.grammar.have.has(parsed.tokens[end + 1]?.lower ?? '');
  // "was supposed to have left": and had not.
  const isSupposed =
    present && passive && isPerfect && (scheduling.has(lemma) || arranging.has(lemma));
  return isSupposed || ((reporting.has(lemma) || believing.has(lemma)) && (isPerfect || passive));
}

/** "She was accused of selling it in May": the date of what she is said to have done. */
function isChargedWith({ parsed, lex, attachment: { adjunct } }: StatusContext, verb: VerbGroup) {
  const near = parsed.tokens.slice(verb.end, adjunct.start);
  return (
    lex.verbs.charging.has(verb.lemma) &&
    near.some(({ tag }, at) => tag === 'prep' && near[at + 1]?.tag === 'ing')
  );
}

/** "must have left" */
const isInferred = ({ lex }: StatusContext, { modal, perfect }: VerbGroup): boolean =>
  perfect && lex.grammar.inferring.has(modal ?? '');

/** "It would have been in May." */
const isDateGuessed = (context: StatusContext, verb: VerbGroup): boolean =>
  verb.modal !== null && guessesDate(context, verb);

const SURMISES = [claimsToHave, isInferred, isChargedWith, isDateGuessed];

/** "You said that it closed": of what the one who is asked has said; not "you will recall that it closed". */
const isHearer = ({ parsed, lex }: StatusContext, verb: VerbGroup): boolean =>
  !lex.recalling.has(verb.lemma) &&
  lex.grammar.secondPerson.has(parsed.tokens[subjectOf(parsed, verb)[0] ?? -1]?.lower ?? '');

/** A hedge counts where no other verb stands between it and the event. */
export function isHedged(context: StatusContext): boolean {
  const { parsed, attachment, lex } = context;
  const { tokens, groups } = parsed;
  const { verb, adjunct, words } = attachment;
  if (tokens[adjunct.end - 1]?.reading?.timex.mod === 'APPROX') return true;
  const dates = tokens.slice(adjunct.start, adjunct.end);
  if (dates.some(({ lower }, at) => lower === 'or' && dates.slice(at).some((one) => one.reading)))
    return true;
  if (verb && SURMISES.some((holds) => holds(context, verb))) return true;
  const matrix = verb && matrixOf(parsed, verb);
  if (matrix && lex.verbs.believing.has(matrix.lemma)) return true;
  if (matrix && lex.verbs.reporting.has(matrix.lemma) && isHearer(context, matrix)) return true;
  const near = Math.min(verb?.start ?? adjunct.start, adjunct.start);
  const subject = (verb && subjectOf(parsed, verb)[0]) ?? near;
  const home = [
    segmentBounds(parsed, verb?.head ?? adjunct.start),
    segmentBounds(parsed, adjunct.start),
  ];
  return findAll(tokens, lex.hedges).some(({ start, end }) => {
    const inside =
      // "as far as I am aware"
      (verb !== null && start <= verb.start && end >= verb.end) ||
      start === words[0] ||
      home.some((one) => start >= one.start && start < one.end) ||
      (start >= adjunct.end && start <= adjunct.end + 2);
    // "You may have heard that it was sold": the hearing is unsure.
    const ofOther = groups.some(
      (group) =>
        group !== verb &&
        group.start <= start &&
        group.end >= end &&
        lex.grammar.possible.has(group.modal ?? ''),
    );
    const between = groups.some(
      (group) =>
        group !== verb &&
        group.start >= end &&
        group.end <= near &&
        !isWithin(parsed, group, subject) &&
        // "I suggest that you were the officer who signed it"
        !(group.copula && tokens.slice(group.end, near).some(({ tag }) => tag === 'rel')),
    );
    // "the claim that was made in May"
    const isRelative =
      lex.phrasing.that.has(tokens[end - 1]?.lower ?? '') &&
      groups.some((group) => group.start === end);
    if (isRelative) return false;
    return (inside && !ofOther) || (end <= near && near - end < 14 && !between && !ofOther);
  });
}

/** Words. */
const LONGEST_NAME = 6;
const SOMEBODY = 'they';

const ACCORDING = ['according', 'to'];

export function reportedBy(context: StatusContext): string | null {
  const { parsed, attachment, lex } = context;
  const { verb } = attachment;
  const { tokens } = parsed;
  const according = find(tokens, ACCORDING);
  if (according) {
    const names = [];
    for (
      let at = according.end;
      at < tokens.length && ['name', 'noun', 'det', 'adj', 'poss'].includes(tokens[at]?.tag ?? '');
      at++
    )
      names.push(tokens[at]?.text ?? '');
    if (names.length > 0) return names.join(' ');
  }
  const matrix = verb && matrixOf(parsed, verb);
  if (!matrix || !lex.verbs.reporting.has(matrix.lemma)) return null;
  const subject = tokensAt(parsed, subjectOf(parsed, matrix)).filter(
    (token) => token.tag !== 'filler',
  );
  const first = subject[0];
  if (!first || lex.grammar.firstPerson.has(first.lower) || first.lower === 'you') return null;
  return subject.length > LONGEST_NAME ? SOMEBODY : write(subject);
}
