/** The whole conversation, for what one turn says about another. */
import type { Parsed } from './clauses';
import type { Reader } from './claims';
import type { EventLexicon } from './lexicon/types';
import type { Sentence, Turn } from '../text/types';

export interface Spoken {
  readonly turns: readonly Turn[];
  readonly sentencesOf: (turn: Turn) => readonly Sentence[];
  readonly parsed: (sentence: Sentence) => Parsed;
  readonly nameOf: (turn: Turn) => string;
  /** Cheap looks at the bare words, before a sentence is parsed: most deny and correct nothing. */
  readonly mayDeny: (sentence: Sentence) => boolean;
  readonly mayCorrect: (sentence: Sentence) => boolean;
  readonly lex: EventLexicon;
}

function remembered(test: (sentence: Sentence) => boolean): (sentence: Sentence) => boolean {
  const known = new Map<Sentence, boolean>();
  return (sentence) => {
    const answer = known.get(sentence) ?? test(sentence);
    known.set(sentence, answer);
    return answer;
  };
}

export function spokenOf(reader: Reader): Spoken {
  const { turns, sentences, speakers, text } = reader.transcript;
  const { lex } = reader;
  const byTurn = new Map<string, Sentence[]>(turns.map((turn) => [turn.id, []]));
  for (const sentence of sentences) byTurn.get(sentence.turnId)?.push(sentence);
  const bare = ({ start, end }: Sentence): string =>
    text.slice(start, end).toLowerCase().replaceAll('’', "'");
  return {
    turns,
    sentencesOf: (turn) => byTurn.get(turn.id) ?? [],
    parsed: (sentence) => reader.parsed(sentence),
    nameOf: ({ speakerId }) => speakers.find(({ id }) => id === speakerId)?.name ?? '',
    mayDeny: remembered((sentence) => {
      const words = bare(sentence);
      return (
        lex.denials.some((phrase) => words.includes(phrase)) ||
        words.split(/[^\p{L}']+/u).some((word) => lex.negators.has(word))
      );
    }),
    mayCorrect: remembered((sentence) => {
      const words = bare(sentence);
      return lex.corrections.some((phrase) => words.includes(phrase));
    }),
    lex,
  };
}
