/** "You sold it in May. Is that right?": a sentence that the next one asks about. */
import { beginsWith } from './cues';
import type { Parsed } from './parsed';
import type { Reader } from './reader';
import type { Sentence } from '../text/types';

/** UTF-16 units of the longest that only asks. */
const LONGEST = 40;

const onlyAsks = ({ tokens, lex }: Parsed): boolean => {
  const words = tokens.filter(({ isWord, lower }) => isWord && !lex.grammar.vocatives.has(lower));
  return words.length > 0 && beginsWith(words, lex.phrasing.tags) === words.length;
};

/** "Is that right?", "Correct?" behind the sentence, in the same turn. */
export function isConfirmedNext(sentence: Sentence, reader: Reader): boolean {
  const next = reader.sentenceAfter(sentence);
  return (
    next !== null &&
    next.turnId === sentence.turnId &&
    next.end - next.start <= LONGEST &&
    reader.isQuestion(next) &&
    onlyAsks(reader.parsed(next))
  );
}
