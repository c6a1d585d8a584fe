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
  /** Sentences that take something back, in reading order. */
  readonly corrections: () => readonly Sentence[];
  readonly placeOf: (turn: Turn) => number;
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
  const places = new Map(turns.map((turn, place) => [turn, place]));
  let corrections: readonly Sentence[] | null = null;
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
    corrections: () =>
      (corrections ??= sentences.filter((sentence) => {
        const words = bare(sentence);
        return lex.corrections.some((phrase) => words.includes(phrase));
      })),
    placeOf: (turn) => places.get(turn) ?? 0,
    lex,
  };
}
