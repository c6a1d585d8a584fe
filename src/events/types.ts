/** What the stages of the events room hand to each other. Spans are UTF-16 offsets into the text. */
import type { Relation, Status } from '../schema/document';
import type { Asked } from './asked';
import type { Sentence, Span, Speaker, Turn } from '../text/types';
import type { Reading } from '../time/types';

/** Everything known of a transcript before events are looked for. */
export interface Transcript {
  readonly text: string;
  readonly turns: readonly Turn[];
  readonly speakers: readonly Speaker[];
  readonly sentences: readonly Sentence[];
  /** Stage directions and editors' notes: never in a title. */
  readonly asides: readonly Span[];
  readonly readings: readonly Reading[];
  /** EDTF. */
  readonly documentDate: string;
  /** BCP 47. */
  readonly language: string;
}

/** One dated happening as told in one sentence. */
export interface Claim {
  readonly sentence: Sentence;
  /** What is cited: the sentence, or the part of an endless one around its date. */
  readonly passage: Span;
  readonly turn: Turn;
  readonly reading: Reading;
  /** The event's EDTF value: mostly that of the reading. */
  readonly edtf: string | null;
  readonly title: string;
  /** The title without its status note. */
  readonly plainTitle: string;
  readonly status: Status;
  readonly importance: number;
  readonly doubts: readonly string[];
  /** Stems of the content words of the title's clause, for merging. */
  readonly stems: ReadonlySet<string>;
  /** Stem of what happened: the verb or the noun that names the event. */
  readonly head: string;
  readonly names: ReadonlySet<string>;
  readonly quoted?: string;
  /** How the sentence asks, where it asks. */
  readonly asked: Asked | null;
  /** The answer that tells what the question only dates. */
  readonly support?: { readonly sentence: Sentence; readonly turn: Turn };
  /** "the 2014 rule": refers to what is told elsewhere. */
  readonly refers: boolean;
  /** The speaker says that this was said before ("as I said"). */
  readonly repeats: boolean;
}

/** "the Porto agreements": named again, without a date. */
export interface Naming {
  readonly sentence: Sentence;
  readonly turn: Turn;
  readonly words: string;
}

/** Two happenings could be meant. */
export type NamingApart = Naming;

/** One happening with everything that cites it, in reading order. */
export interface Happening {
  readonly claims: readonly Claim[];
  /** Where it is named again without its date. */
  readonly namings?: readonly Naming[];
  readonly title: string;
  readonly edtf: string;
  readonly status: Status;
  readonly importance: number;
  readonly doubts: readonly string[];
}

/** A relation that the text states; happenings by their place in the list. */
export interface StatedLink {
  readonly from: number;
  readonly to: number;
  readonly relation: Relation;
  readonly evidence: Span;
}

export interface Assembly {
  readonly happenings: readonly Happening[];
  readonly links: readonly StatedLink[];
  readonly undated: readonly Claim[];
  /** Named without a date, where several dated happenings could be meant. */
  readonly apart: readonly NamingApart[];
  readonly refusals: readonly Refusal[];
}

/** A dated mention that makes no event, and why. */
export interface Refusal extends Span {
  readonly words: string;
  readonly reason: string;
}
