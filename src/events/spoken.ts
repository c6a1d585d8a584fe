/** The whole conversation, for what one turn says about another. */
import type { Parsed } from './clauses';
import type { EventLexicon } from './lexicon/types';
import type { Sentence, Turn } from '../text/types';

export interface Spoken {
  readonly turns: readonly Turn[];
  readonly sentencesOf: (turn: Turn) => readonly Sentence[];
  readonly parsed: (sentence: Sentence) => Parsed;
  readonly nameOf: (turn: Turn) => string;
  readonly lex: EventLexicon;
}
