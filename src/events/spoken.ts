/** What was said around a claim: turns, their sentences, and looks that are cheap. */
import { anyOf } from './cues';
import { isConfirmedNext } from './confirmation';
import { deniedStems, mayDeny } from './denied';
import { perLexicon, remembered } from './remembered';
import { stemsOf } from './stems';
import type { EventLexicon } from './lexicon/types';
import type { Parsed } from './parsed';
import type { Reader } from './reader';
import type { Sentence, Turn } from '../text/types';

/** A sentence that takes something back, with what it and the next two say. */
export interface Correction {
  /** UTF-16 offset into the text. */
  readonly start: number;
  readonly speakerId: string | null;
  readonly stems: ReadonlySet<string>;
}

export interface Spoken {
  readonly turns: readonly Turn[];
  readonly sentencesOf: (turn: Turn) => readonly Sentence[];
  readonly parsed: (sentence: Sentence) => Parsed;
  readonly isQuestion: (sentence: Sentence) => boolean;
  /** Whether the next sentence asks if it is so. */
  readonly isConfirmed: (sentence: Sentence) => boolean;
  readonly nameOf: (turn: Turn) => string;
  /** Stems of what a sentence denies; none for most. */
  readonly denied: (sentence: Sentence) => ReadonlySet<string>;
  /** In reading order. */
  readonly corrections: () => readonly Correction[];
  readonly placeOf: (turn: Turn) => number;
  readonly lex: EventLexicon;
}

const NOTHING: ReadonlySet<string> = new Set();
const takingBack = perLexicon((lex) => anyOf(lex.corrections));

/** How many sentences behind it a correction goes on. */
const GOES_ON = 2;

/** One look through all that is said first: hardly any talk holds a correction. */
function correctionsIn(reader: Reader): readonly Correction[] {
  const { lex, transcript } = reader;
  const { text, sentences } = transcript;
  const takesBack = takingBack(lex);
  if (!takesBack.test(text.slice(sentences[0]?.start, sentences.at(-1)?.end))) return [];
  return sentences.flatMap((sentence, at) => {
    const { start, end, turnId } = sentence;
    const turn = takesBack.test(text.slice(start, end)) ? reader.turnOf(sentence) : undefined;
    if (!turn) return [];
    const said = sentences.slice(at, at + 1 + GOES_ON).filter((one) => one.turnId === turnId);
    const words = said.flatMap((one) => [...reader.parsed(one).tokens]);
    return [{ start, speakerId: turn.speakerId, stems: stemsOf(words, lex) }];
  });
}

export function spokenOf(reader: Reader): Spoken {
  const { turns, sentences, speakers, text } = reader.transcript;
  const { lex } = reader;
  const byTurn = new Map<string, Sentence[]>(turns.map((turn) => [turn.id, []]));
  for (const sentence of sentences) byTurn.get(sentence.turnId)?.push(sentence);
  const places = new Map(turns.map((turn, place) => [turn, place]));
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  let corrections: readonly Correction[] | null = null;
  return {
    turns,
    sentencesOf: (turn) => byTurn.get(turn.id) ?? [],
    parsed: (sentence) => reader.parsed(sentence),
    isQuestion: (sentence) => reader.isQuestion(sentence),
    isConfirmed: (sentence) => isConfirmedNext(sentence, reader),
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
