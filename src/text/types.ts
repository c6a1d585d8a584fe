/** Spans never copy text: UTF-16 offsets into `Source.text`, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type TurnKind = 'question' | 'answer' | 'statement';

export interface Speaker {
  /** Stable within the document: a slug of the name. */
  readonly id: string;
  readonly name: string;
  readonly role?: string;
  /** True where the name is a label that names nobody, perhaps several people's: "Question", "Speaker 2". */
  readonly unnamed?: true;
  /** Other labels of the same person, as they stand in the text. */
  readonly aliases: readonly string[];
}

/** From the label to the character before the next one; `textStart` is the first character said. */
export interface Turn extends Span {
  readonly id: string;
  readonly textStart: number;
  /** `null` is unknown: never the last label seen. */
  readonly speakerId: string | null;
  readonly kind: TurnKind;
  /** True where the text has no label. */
  readonly implicit: boolean;
}

export interface Sentence extends Span {
  readonly turnId: string;
}
