/** What was planned and then did not happen: "the concert planned for 12 July was cancelled". */
import { clauseWords } from '../clauses';
import { beginsWith } from '../cues';
import type { EventLexicon } from '../lexicon/types';
import { segmentBounds, span, type Parsed } from '../parsed';
import { isPlan } from '../plans';
import type { VerbGroup } from '../verbs';
import type { Attachment } from './site';

const isCalledOff = (parsed: Parsed, { lemma, end, head }: VerbGroup, lex: EventLexicon): boolean =>
  lex.verbs.negative.has(lemma) ||
  (end === head + 1 && beginsWith(parsed.tokens, lex.callingOff, head) > 0);

/** "it did not", "it never was" */
function isShort({ tokens }: Parsed, { end, head }: VerbGroup, { grammar }: EventLexicon): boolean {
  const after = tokens[tokens[end]?.tag === 'neg' ? end + 1 : end]?.tag;
  const { be, have, do: does } = grammar;
  return (
    (after === undefined || after === 'stop' || after === 'comma') &&
    [be, have, does].some((words) => words.has(tokens[head]?.lower ?? ''))
  );
}

/** "did not take place", "it did not": the plan came to nothing. */
function isUndone(parsed: Parsed, verb: VerbGroup, lex: EventLexicon): boolean {
  const { tokens } = parsed;
  const { negated, lemma, start, end } = verb;
  const isDenied = negated || tokens[end]?.tag === 'neg' || tokens[start - 1]?.lower === 'never';
  return isDenied && (lex.verbs.takingPlace.has(lemma) || isShort(parsed, verb, lex));
}

/** "was to be opened in May, but permission was withheld": the plan with what came of it. */
function undone(parsed: Parsed, found: Attachment, lex: EventLexicon): Attachment {
  const { verb, words } = found;
  const { tokens, groups } = parsed;
  if (!verb || !isPlan(parsed, verb, lex)) return found;
  const but = tokens.findIndex(({ lower }, at) => at > verb.end && lower === 'but');
  const main = groups.find((group) => group.start > but && !group.reduced);
  if (but < 0 || !main) return found;
  const failed =
    isCalledOff(parsed, main, lex) ||
    lex.verbs.thwarting.has(main.lemma) ||
    isUndone(parsed, main, lex);
  if (!failed) return found;
  const plan = words.filter((at) => at < but);
  const end = clauseWords(parsed, main).at(-1) ?? main.end;
  const came = isShort(parsed, main, lex) ? [] : span(but, end + 1);
  return { ...found, pattern: 'called-off', words: [...plan, ...came] };
}

/** "The vote of 4 March was called off": the date is the vote's. */
const isDatedPlan = (
  parsed: Parsed,
  { adjunct }: Attachment,
  verb: VerbGroup,
  lex: EventLexicon,
): boolean =>
  adjunct.end === verb.start &&
  lex.eventNouns.has(parsed.tokens[adjunct.start - 1]?.lower ?? '') &&
  isCalledOff(parsed, verb, lex);

/** "The talks planned for May took place." */
const isCarriedOut = (
  parsed: Parsed,
  plan: VerbGroup,
  main: VerbGroup,
  lex: EventLexicon,
): boolean =>
  plan.reduced &&
  isPlan(parsed, plan, lex) &&
  lex.verbs.takingPlace.has(main.lemma) &&
  !main.negated &&
  !main.present &&
  main.modal === null;

/** The date of what will not be, was not, or was as planned. */
export function calledOff(parsed: Parsed, found: Attachment, lex: EventLexicon): Attachment {
  const { verb, adjunct, words } = found;
  const first = verb ? segmentBounds(parsed, verb.start).start : -1;
  const opener = parsed.tokens[first];
  // "the strike that everybody expected in May never came"
  const isThat = opener?.lower === 'that' && parsed.tokens[first - 1]?.tag === 'noun';
  const isRelative = opener?.tag === 'rel' || isThat;
  if (verb && isDatedPlan(parsed, found, verb, lex)) return { ...found, pattern: 'called-off' };
  if (verb && !verb.reduced && !isRelative) return undone(parsed, found, lex);
  const main = parsed.groups.find((group) => group.start >= adjunct.end && !group.reduced);
  if (!main) return found;
  const clause = clauseWords(parsed, main);
  const isSubject = words.some((at) => at < main.start && clause.includes(at));
  const isNear =
    verb?.reduced === true && segmentBounds(parsed, main.start).start <= (words[0] ?? 0);
  if (!isSubject && !isNear) return found;
  // "The summit in Porton planned for May": all that stands before the plan, where it is the subject.
  const subject = isSubject ? clause : words;
  const told = isNear
    ? [...subject.filter((at) => at < verb.start), ...clause.filter((at) => at >= main.start)]
    : clause;
  if (verb && isCarriedOut(parsed, verb, main, lex)) return { ...found, words: told, verb: main };
  if (!(isCalledOff(parsed, main, lex) || isUndone(parsed, main, lex))) return found;
  return { ...found, pattern: 'called-off', words: told, verb: main };
}
