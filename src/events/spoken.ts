/** What was said around a claim: turns, their sentences, and looks that are cheap. */
import { anyOf } from './cues';
import { deniedStems, mayDeny } from './denied';
import { remembered } from './remembered';
import type { EventLexicon } from './lexicon/types';
import type { Parsed } from './parsed';
import type { Reader } from './reader';
import type { Sentence, Turn } from '../text/types';

export interface Spoken {
  readonly turns: readonly Turn[];
  readonly sentencesOf: (turn: Turn) => readonly Sentence[];
  readonly parsed: (sentence: Sentence) => Parsed;
  readonly isQuestion: (sentence: Sentence) => boolean;
  readonly nameOf: (turn: Turn) => string;
  /** Stems of what a sentence denies; none for most. */
  readonly denied: (sentence: Sentence) => ReadonlySet<string>;
  /** Sentences that take something back, in reading order. */
  readonly corrections: () => readonly Sentence[];
  readonly placeOf: (turn: Turn) => number;
  readonly lex: EventLexicon;
}

const NOTHING: ReadonlySet<string> = new Set();
const takingBack = remembered((lex: EventLexicon) => anyOf(lex.corrections));

/** One look through the whole text first: hardly any holds a correction. */
function correctionsIn({ transcript, lex }: Reader): readonly Sentence[] {
  const { text, sentences } = transcript;
  const takesBack = takingBack(lex);
  if (!takesBack.test(text)) return [];
  return sentences.filter(({ start, end }) => takesBack.test(text.slice(start, end)));
}

export function spokenOf(reader: Reader): Spoken {
  const { turns, sentences, speakers, text } = reader.transcript;
  const { lex } = reader;
  const byTurn = new Map<string, Sentence[]>(turns.map((turn) => [turn.id, []]));
  for (const sentence of sentences) byTurn.get(sentence.turnId)?.push(sentence);
  const places = new Map(turns.map((turn, place) => [turn, place]));
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  let corrections: readonly Sentence[] | null = null;
  return {
    turns,
    sentencesOf: (turn) => byTurn.get(turn.id) ?? [],
    parsed: (sentence) => reader.parsed(sentence),
    isQuestion: (sentence) => reader.isQuestion(sentence),
    nameOf: ({ speakerId }) => names.get(speakerId ?? '') ?? '',
    denied: remembered((sentence: Sentence) =>
      mayDeny(text.slice(sentence.start, sentence.end), lex)
        ? deniedStems(reader.parsed(sentence), lex)
        : NOTHING,
    ),
    corrections: () => (corrections ??= correctionsIn(reader)),
    placeOf: (turn) => places.get(turn) ?? 0,
    lex,
  };
}
