/** "That is not what happened.", "I reject that.", "They did not.": denies what was said last, in no words of its own. */
import { beginsWith, findAll, says, type Place } from './cues';
import type { EventLexicon } from './lexicon/types';
import { tokensAt, type Parsed } from './parsed';
import { subjectOf } from './subjects';
import type { Tagged } from './tag';

const CONTENT: ReadonlySet<string> = new Set(['noun', 'name', 'past', 'base', 'ing', 'adj', 'num']);

/** Words that bring a matter of their own. */
const contentOf = (tokens: readonly Tagged[], { stopWords, grammar }: EventLexicon): Tagged[] =>
  tokens.filter(
    ({ tag, lower, aside }) =>
      !aside && CONTENT.has(tag) && !stopWords.has(lower) && !grammar.vocatives.has(lower),
  );

/** "You can't deny that", "nobody disputes it", "that is not a lie": the negation of a denial. */
function isTurnedRound(tokens: readonly Tagged[], { start }: Place, lex: EventLexicon): boolean {
  const before = tokens.slice(Math.max(0, start - BEFORE), start);
  const clause = before.slice(before.findLastIndex(({ isWord }) => !isWord) + 1);
  return clause.some(({ lower }) => lex.negators.has(lower));
}

/** Words in which "can't" or "nobody would" stands before "deny". */
const BEFORE = 3;

/** "That conversation never took place." */
function holdsPhrase(parsed: Parsed, lex: EventLexicon): boolean {
  const tokens = parsed.tokens.filter(({ lower }) => !lex.emphatic.has(lower));
  const [place] = findAll(tokens, lex.bareDenials);
  // "You can't deny it."
  if (!place || isTurnedRound(tokens, place, lex)) return false;
  const rest = tokens.filter((_, at) => at < place.start || at >= place.end);
  return contentOf(rest, lex).length <= 1;
}

/** "He never did.", "I was not." */
function isShortDenial(parsed: Parsed, lex: EventLexicon): boolean {
  const { tokens, groups } = parsed;
  const [group, ...others] = groups;
  const isDenied = tokens.some(({ lower }) => lex.negators.has(lower));
  if (!group || !isDenied || others.length > 0 || group.modal !== null) return false;
  const { be, have, do: does, pronouns } = lex.grammar;
  const head = tokens[group.head]?.lower ?? '';
  const subject = tokensAt(parsed, subjectOf(parsed, group));
  const who = subject.findLast(({ tag }) => tag !== 'adv');
  return (
    (be.has(head) || have.has(head) || does.has(head)) &&
    pronouns.has(who?.lower ?? '') &&
    contentOf(tokens, lex).length === 0 &&
    tokens.every(({ reading, lower }) => reading === null && !lex.pointing.has(lower))
  );
}

/** "The report did not say that." */
export const deniesSaying = ({ tokens }: Parsed, lex: EventLexicon): boolean =>
  says(tokens, lex.sayingDenials) !== null;

/** "No.", "Absolutely not, sir.", "No, that was my brother." */
export function isBareNo({ tokens }: Parsed, lex: EventLexicon): boolean {
  const words = tokens.filter(({ isWord, lower }) => isWord && !lex.grammar.vocatives.has(lower));
  const length = beginsWith(tokens, lex.bareNo);
  const opens = length > 0 && tokens[length]?.isWord === false;
  return opens || (words.length > 0 && beginsWith(words, lex.bareNo) === words.length);
}

export const isBareDenial = (parsed: Parsed, lex: EventLexicon): boolean =>
  holdsPhrase(parsed, lex) || isShortDenial(parsed, lex);
