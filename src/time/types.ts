/** What the time room gives to others. Spans are UTF-16 offsets into the text it was given. */
import type { Precision } from '../calendar/edtf';
import type { Sentence, Span } from '../text/types';

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
export type Basis = 'explicit' | 'underspecified' | 'relative' | 'derived' | 'vague';

/** A time expression with the date it was read as, and how. */
export interface Reading extends Span {
  /** `text.slice(start, end)`. */
  readonly exact: string;
  readonly type: TimexType;
  /** TIMEX3 `value` ("2024-06-14", "P3W", "PRESENT_REF") and `mod` ("APPROX", "START"…). */
  readonly timex: { readonly value: string; readonly mod?: string };
  /** EDTF at the precision that was said; `null` where it stays vague or is no date. */
  readonly edtf: string | null;
  readonly precision: Precision | null;
  readonly basis: Basis;
  /** Rule id, `family/form`. */
  readonly rule: string;
  /** In words: «"November of this year", said on 2024-06-21 → 2024-11». */
  readonly reading: string;
  /** Said by the words themselves, against completed from context. */
  readonly certain: readonly string[];
  readonly implied: readonly string[];
  /** "inferred-year" and the like; empty where nothing is doubtful. */
  readonly doubts: readonly string[];
  /** What a relative value was counted from: the span of another reading, or the day of speaking. */
  readonly anchoredTo?: Span | 'document-date';
  /** The two ends of a range: one date of the timeline, two expressions of TIMEX3. */
  readonly parts?: readonly Reading[];
}

export type TimeMode = 'news' | 'dialogue' | 'narrative';

export interface TimeOptions {
  /** EDTF day, month or year of speaking; `null` where unknown. */
  readonly documentDate: string | null;
  /** BCP 47. */
  readonly language: string;
  /** Chosen from the text where absent. */
  readonly mode?: TimeMode;
  /** People are named before what they say; where absent, taken from the turns of the sentences. */
  readonly labelled?: boolean;
  /** Called for every refusal and decision, for `--explain`. */
  readonly trace?: (line: TraceLine) => void;
}

export interface TraceLine extends Span {
  readonly stage: 'tag' | 'merge' | 'resolve' | 'events';
  readonly rule: string;
  readonly words: string;
  readonly outcome: string;
}

export type ReadTimes = (
  text: string,
  sentences: readonly Sentence[],
  options: TimeOptions,
) => Reading[];
