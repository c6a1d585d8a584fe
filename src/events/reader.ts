/** A transcript with its sentences parsed once, on demand: most hold no date. */
import type { EventLexicon } from './lexicon/types';
import { parse } from './parse';
import { remembered } from './remembered';
import type { Parsed } from './parsed';
import { tagged } from './tag';
import { tokensOf } from './tokens';
import type { Transcript } from './types';
import { directSpeechIn } from '../text/directSpeech';
import { isSectionHeading } from '../text/sectionHeading';
import { isSpaceAt } from '../text/characters';
import type { Sentence, Span, Speaker, Turn } from '../text/types';

/** UTF-16 units. */
const LONGEST_SENTENCE = 1500;

export class Reader {
  readonly parsed = remembered((sentence: Sentence): Parsed => {
    const end = Math.min(sentence.end, sentence.start + LONGEST_SENTENCE);
    return this.#parse({ start: sentence.start, end });
  });

  /** Quotations of a turn. */
  readonly directSpeech = remembered((turn: Turn): readonly Span[] =>
    directSpeechIn(this.transcript.text, { start: turn.textStart, end: turn.end }),
  );

  readonly #turns: ReadonlyMap<string, Turn>;
  readonly #speakers: ReadonlyMap<string, Speaker>;

  #places: ReadonlyMap<Sentence, number> | undefined;

  constructor(
    readonly transcript: Transcript,
    readonly lex: EventLexicon,
  ) {
    this.#turns = new Map(transcript.turns.map((turn) => [turn.id, turn]));
    this.#speakers = new Map(transcript.speakers.map((speaker) => [speaker.id, speaker]));
  }

  /** The sentence with a date; of an endless one the words around it, so that costs stay linear. */
  passage(sentence: Sentence, { start, end }: Span): Span {
    if (sentence.end - sentence.start <= LONGEST_SENTENCE) return sentence;
    const { text } = this.transcript;
    // Only so far is looked: a text without blanks must not be searched to its end for each date.
    const reach = LONGEST_SENTENCE / 3;
    const first = Math.max(sentence.start, start - reach);
    const last = Math.min(sentence.end, end + reach);
    const from = text.slice(first, start).indexOf(' ');
    const to = text.slice(end, last + 1).lastIndexOf(' ');
    return { start: from < 0 ? start : first + from + 1, end: to > 0 ? end + to : end };
  }

  around(sentence: Sentence, span: Span): Parsed {
    const passage = this.passage(sentence, span);
    return passage === sentence ? this.parsed(sentence) : this.#parse(passage);
  }

  /** In text order, whoever speaks. */
  sentenceBefore(sentence: Sentence): Sentence | null {
    return this.#beside(sentence, -1);
  }

  sentenceAfter(sentence: Sentence): Sentence | null {
    return this.#beside(sentence, 1);
  }

  /** Words that are no sentence of their own. */
  parsedAt(span: Span): Parsed {
    return this.#parse(span);
  }

  /** Of a sentence only what is within a quotation. */
  inside(sentence: Sentence, { start, end }: Span): Parsed {
    const from = Math.max(sentence.start, start);
    return this.#parse({ start: from, end: Math.min(sentence.end, end, from + LONGEST_SENTENCE) });
  }

  turnOf({ turnId }: Sentence): Turn | undefined {
    return this.#turns.get(turnId);
  }

  speakerOf({ speakerId }: Turn): Speaker | undefined {
    return this.#speakers.get(speakerId ?? '');
  }

  isQuestion({ start, end }: Sentence): boolean {
    const { text } = this.transcript;
    let last = end - 1;
    while (last > start && isSpaceAt(text, last)) last--;
    return text[last] === '?';
  }

  isHeading({ sentence, turn }: { readonly sentence: Sentence; readonly turn: Turn }): boolean {
    return isSectionHeading(this.transcript.text, sentence, turn);
  }

  #beside(sentence: Sentence, step: -1 | 1): Sentence | null {
    const { sentences } = this.transcript;
    this.#places ??= new Map(sentences.map((one, at) => [one, at]));
    return sentences[(this.#places.get(sentence) ?? 0) + step] ?? null;
  }

  #parse(span: Span): Parsed {
    const { text, readings, asides } = this.transcript;
    const { lex } = this;
    return parse(tagged(tokensOf(text, span, readings, asides, lex), lex), lex);
  }
}
