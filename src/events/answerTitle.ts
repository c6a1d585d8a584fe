/** The title of an event that a question dates and its answer tells. */
import { NOWHERE } from './attach';
import { callNames } from './callNames';
import { clauseWords } from './clauses';
import type { Reader } from './reader';
import { stemsOf } from './stems';
import { titleOf } from './title';
import type { Claim } from './types';
import type { Sentence, Turn } from '../text/types';

export interface AnswerTitle {
  readonly title: string;
  readonly stems: ReadonlySet<string>;
}

export function titleFromAnswer(
  { sentence, turn }: { sentence: Sentence; turn: Turn },
  status: Claim['status'],
  reader: Reader,
): AnswerTitle | null {
  const { lex } = reader;
  const parsed = reader.parsed(sentence);
  const verb = parsed.groups.find(({ reduced }) => !reduced);
  if (!verb) return null;
  const title = titleOf({
    parsed,
    attachment: { pattern: 'on-verb', words: clauseWords(parsed, verb), verb, adjunct: NOWHERE },
    before: [],
    speakerNames: callNames(reader.speakerOf(turn)),
    asked: null,
    status,
    lex,
  });
  return title && { title: title.title, stems: stemsOf(title.words, lex) };
}
