/** TIMEX3 of a plain text, as `quoteline tag` and the corpora want them. */
import { splitSentences } from '../text';
import type { Turn } from '../text/types';
import { readTimes } from './readTimes';
import type { Reading, TimeMode, TimexType, TraceLine } from './types';

export interface Timex {
  /** UTF-16 offsets into the text as given, end exclusive. */
  readonly begin: number;
  readonly end: number;
  readonly text: string;
  readonly type: TimexType;
  readonly value: string;
  readonly mod?: string;
  /** Span of the expression the value was counted from. */
  readonly anchor?: { readonly begin: number; readonly end: number };
}

export interface TagOptions {
  /** ISO date of the document; a time of day in it is not used. */
  readonly date: string | null;
  readonly language?: string;
  readonly mode?: TimeMode;
  readonly trace?: (line: TraceLine) => void;
}

/** The text as one turn: a tagger is given text, not a transcript. */
const wholeTurn = (text: string): Turn => ({
  id: 'text',
  start: 0,
  end: text.length,
  textStart: 0,
  speakerId: null,
  kind: 'statement',
  implicit: true,
});

/** Ranges are one reading of the timeline and two expressions of TIMEX3. */
const parts = (reading: Reading): readonly Reading[] => reading.parts ?? [reading];

function toTimex({ start, end, exact, type, timex, anchoredTo }: Reading): Timex {
  const { value, mod } = timex;
  const plain: Timex = { begin: start, end, text: exact, type, value };
  if (mod === undefined && typeof anchoredTo !== 'object') return plain;
  return {
    ...plain,
    ...(mod === undefined ? {} : { mod }),
    ...(typeof anchoredTo === 'object'
      ? { anchor: { begin: anchoredTo.start, end: anchoredTo.end } }
      : {}),
  };
}

/** In reading order, never overlapping; never throws, whatever the text. */
export function readingsOf(
  text: string,
  { date, language = 'en', mode, trace }: TagOptions,
): Reading[] {
  return readTimes(text, splitSentences(text, [wholeTurn(text)]), {
    documentDate: date,
    language,
    ...(mode === undefined ? {} : { mode }),
    ...(trace === undefined ? {} : { trace }),
  }).flatMap(parts);
}

export const tagTimexes = (text: string, options: TagOptions): Timex[] =>
  readingsOf(text, options).map(toTimex);
