/** Dates behind the noun that they date: "the rule from 1996", "the first debate two weeks ago". */
import { phraseEnd } from '../clauses';
import { span, tokensAt, type Parsed } from '../parsed';
import { nounPhraseBefore, subjectOf } from '../subjects';
import type { Pattern } from './site';

/** ", in which three workers were injured" belongs to the noun before. */
export function withRelative({ tokens, segmentOf }: Parsed, end: number): number {
  const next = tokens[end + 1];
  const relative = next?.tag === 'rel' || (next?.tag === 'prep' && tokens[end + 2]?.tag === 'rel');
  if (tokens[end]?.tag !== 'comma' || !relative) return end;
  let last = end + 2;
  while (
    (last < tokens.length && segmentOf[last] === segmentOf[last - 1]) ||
    tokens[last]?.tag === 'rel'
  )
    last++;
  return last;
}

/** "the HIPAA rule from 1996", "comments overnight from the president", "the first debate two weeks ago". */
export const onNoun: Pattern = ({ parsed, lex, reading, adjunct, side, left, right }) => {
  const { tokens } = parsed;
  const { dating, of, places, counting } = lex.phrasing;
  const noun = tokens[adjunct.start - 1];
  if (!noun || (noun.tag !== 'noun' && noun.tag !== 'name')) return null;
  const preposition = tokens[adjunct.start]?.lower ?? '';
  // "will modify the rule from 1996": a coming act cannot date from then.
  const mismatch = left === undefined || left.present || left.modal !== null;
  const named =
    dating.has(preposition) &&
    reading.precision === 'year' &&
    reading.basis === 'explicit' &&
    mismatch &&
    (right === undefined || right.copula);
  const subject = left
    ? tokensAt(parsed, subjectOf(parsed, left)).filter(
        (token) => token.tag !== 'sub' && token.tag !== 'conj',
      )
    : [];
  const first = subject[0] ?? (left?.hasSubject ? tokens[left.start] : undefined);
  const onlySaid =
    left !== undefined &&
    !tokens.slice(left.start, left.end + 2).some((token) => lex.negators.has(token.lower)) &&
    first !== undefined &&
    lex.grammar.pronouns.has(first.lower) &&
    (lex.verbs.speechActs.has(left.lemma) || left.copula) &&
    lex.eventNouns.has(noun.lower);
  const mentioned =
    left !== undefined &&
    of.has(preposition) &&
    lex.verbs.speechActs.has(left.lemma) &&
    lex.eventNouns.has(noun.lower);
  // "met to prepare the summit on 20 October": what is to come did not happen.
  const toCome =
    side > 0 &&
    left !== undefined &&
    !left.present &&
    left.modal === null &&
    lex.eventNouns.has(noun.lower);
  const words = nounPhraseBefore(parsed, adjunct.start);
  if (words.length === 0) return null;
  // "told us at the meeting last week that …": where it was said.
  const saidThere =
    tokens[adjunct.end]?.tag === 'sub' && places.has(tokens[(words[0] ?? 0) - 1]?.lower ?? '');
  // "more than since the founding of the state thirty years ago"
  const counted =
    counting.has(tokens[(words[0] ?? 0) - 1]?.lower ?? '') &&
    words.some((at) => lex.eventNouns.has(tokens[at]?.lower ?? ''));
  const asserted = left !== undefined && !left.negated && !lex.negators.has(first?.lower ?? '');
  if (!named && (!onlySaid || saidThere) && !mentioned && !toCome && !(counted && asserted))
    return null;
  return {
    words: [
      ...words,
      ...span(
        adjunct.start,
        named ? adjunct.end : withRelative(parsed, phraseEnd(parsed, adjunct.end)),
      ),
    ],
    verb: null,
  };
};

/** "I hear the inquests into the deaths from the attack at the bridge on 29 November": what is past is no hearing. */
export const recalled: Pattern = ({ parsed, lex, adjunct, side, left }) => {
  const { tokens } = parsed;
  if (side >= 0 || !left || left.negated || left.modal !== null) return null;
  const event = tokens.findLastIndex(
    ({ lower, tag }, at) =>
      at >= left.end && at < adjunct.start && tag === 'noun' && lex.eventNouns.has(lower),
  );
  const isNone = tokens.slice(left.end, event).some(({ lower }) => lex.negators.has(lower));
  if (
    event < 0 ||
    isNone ||
    !tokens.slice(event, adjunct.start).every(({ tag }) => NOMINAL.has(tag))
  )
    return null;
  const phrase = nounPhraseBefore(parsed, event + 1);
  // "We have come far since the first meeting in May 2015": not "has signed the agreement in May".
  const since = tokens[(phrase[0] ?? 0) - 1]?.lower ?? '';
  if (left.perfect && !lex.phrasing.counting.has(since)) return null;
  // "met for the first time since the flood in Porton in May": not "met after the flood in May".
  if (!left.present && !left.perfect && !lex.refusing.since.has(since)) return null;
  return {
    words: [...phrase, ...span(event + 1, adjunct.start)],
    verb: null,
  };
};

const NOMINAL: ReadonlySet<string> = new Set(['noun', 'name', 'adj', 'prep', 'det', 'conj', 'num']);
