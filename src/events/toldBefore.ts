/** "They hired me." – "That was in 1972.": a claim whose happening was told in the sentence before. */
import { NOWHERE } from './attach';
import { callNames } from './callNames';
import { claimFrom, type Place } from './claim';
import { clauseWords } from './clauses';
import { says } from './cues';
import type { EventLexicon } from './lexicon/types';
import { segmentBounds, type Parsed } from './parsed';
import type { Reader } from './reader';
import { commitmentOf, type StatusContext } from './status';
import { subjectOf } from './subjects';
import { titleOf } from './title';
import type { Tagged } from './tag';
import type { Claim } from './types';
import { lemmaOf, type VerbGroup } from './verbs';
import type { Sentence } from '../text/types';
import type { Reading } from '../time/types';

/** Nothing is said but when something was: "I think that was about 1986." */
const saysOnlyWhen = (tokens: readonly Tagged[], lex: EventLexicon): boolean =>
  tokens.every(({ isWord, aside, tag, lower }) => {
    if (!isWord || aside || tag === 'date' || tag === 'adv' || tag === 'filler') return true;
    const lemma = lemmaOf(lower, lex);
    return lex.stopWords.has(lower) || lex.verbs.believing.has(lemma) || lex.dating.has(lemma);
  });

/** "When did they do that?", "Do you remember when?"; not "When did you go in?" */
function asksOfWhatWasTold(tokens: readonly Tagged[], lex: EventLexicon): boolean {
  if (tokens.some(({ lower }) => lex.pointers.has(lower))) return true;
  const people = tokens.filter(({ tag, lower }) => tag === 'pron' && !lex.questionWords.has(lower));
  const recalls = tokens.some(({ lower }) => lex.recalling.has(lower));
  return people.length <= Number(recalls);
}

/** Words: "And do you remember what year that would have been?" */
const LONGEST_QUESTION = 12;

/** "What year was that?", "When did that happen?": it takes up what was told before it. */
export function asksWhenThatWas(sentence: Sentence, reader: Reader): boolean {
  const { lex } = reader;
  if (!reader.isQuestion(sentence)) return false;
  const parsed = reader.parsed(sentence);
  return (
    parsed.tokens.length <= LONGEST_QUESTION &&
    says(parsed.tokens, lex.asksDate) !== null &&
    saysOnlyWhen(parsed.tokens, lex) &&
    asksOfWhatWasTold(parsed.tokens, lex)
  );
}

/** The sentence that "that" takes up; a question about its date may stand between. */
function pointedAt(context: StatusContext, place: Place, reader: Reader): Sentence | null {
  const { parsed, attachment, lex } = context;
  // "That was in 1973, as I had spent a year abroad."
  const reason = parsed.tokens.findIndex(
    ({ tag }, at) => tag === 'sub' && at >= attachment.adjunct.end,
  );
  const said = reason < 0 ? parsed.tokens : parsed.tokens.slice(0, reason);
  if (!saysOnlyWhen(said, lex)) return null;
  const last = reader.sentenceBefore(place.sentence);
  if (last && asksWhenThatWas(last, reader)) return reader.sentenceBefore(last);
  return said.some(({ lower }) => lex.pointers.has(lower)) ? last : null;
}

/** Past and plain, in a clause of its own; of several the last, of which "something called" is a part. */
function happening(parsed: Parsed): VerbGroup | undefined {
  const { tokens, groups, segmentOf } = parsed;
  const main = groups.filter(
    ({ reduced, present, negated, copula, modal, start }) =>
      !reduced &&
      !present &&
      !negated &&
      !copula &&
      modal === null &&
      !['sub', 'rel'].includes(tokens[segmentBounds(parsed, start).start]?.tag ?? ''),
  );
  const last = main.at(-1);
  return last && main.find(({ start }) => segmentOf[start] === segmentOf[last.start]);
}

/** `context` is that of the sentence that only dates. */
export function toldBefore(
  reading: Reading,
  place: Place,
  context: StatusContext,
  reader: Reader,
): Claim | null {
  const { lex } = reader;
  const sentence = pointedAt(context, place, reader);
  const turn = sentence && reader.turnOf(sentence);
  if (!sentence || !turn || reader.isQuestion(sentence)) return null;
  const parsed = reader.parsed(sentence);
  const verb = happening(parsed);
  if (!verb || parsed.tokens.some(({ reading: own }) => own)) return null;
  if (!verb.hasSubject && subjectOf(parsed, verb).length === 0) return null;
  const attachment = {
    pattern: 'on-verb',
    words: clauseWords(parsed, verb),
    verb,
    adjunct: NOWHERE,
  } as const;
  const told = commitmentOf({ ...context, parsed, attachment });
  const dated = commitmentOf(context);
  if (told.status !== 'reported' || dated.status === 'negated' || dated.status === 'planned')
    return null;
  // "That would have been in 1972."
  const status = dated.status === 'reported' ? 'reported' : 'claimed';
  const speakerNames = callNames(reader.speakerOf(turn));
  const title = titleOf({ parsed, attachment, before: [], speakerNames, asked: null, status, lex });
  if (!title) return null;
  const claim = claimFrom(
    {
      reading,
      place,
      attachment,
      commitment: { ...dated, status },
      title: { ...title, weak: true },
    },
    reader,
  );
  return { ...claim, support: { sentence, turn } };
}
