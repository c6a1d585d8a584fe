/** TIMEX3 of a plain text, as `quoteline tag` and the corpora want them. */
import { splitSentences } from '../text';
import type { Turn } from '../text/types';
import { isDated } from './resolve/outcome';
import { resolveTimes, type Resolved } from './resolveTimes';
import type { TimeMode, TimexType } from './types';
import { modOf, valueOf } from './write/expression';
import { typeOf } from './write/timex';

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

/** What stands in the text and where it lies; never throws, whatever the text. */
export const resolvedOf = (
  text: string,
  { date, language = 'en', mode }: TagOptions,
): readonly Resolved[] =>
  resolveTimes(text, splitSentences(text, [wholeTurn(text)]), {
    documentDate: date,
    language,
    ...(mode === undefined ? {} : { mode }),
  }).found;

export function toTimex(text: string, { mention, outcome }: Resolved): Timex {
  const { start, end, said } = mention;
  const value = valueOf(said, outcome);
  const mod = modOf(said, outcome);
  const of = isDated(outcome) ? outcome.anchoredTo : undefined;
  const plain = { begin: start, end, text: text.slice(start, end), type: typeOf(said), value };
  if (mod === undefined && typeof of !== 'object') return plain;
  return {
    ...plain,
    ...(mod === undefined ? {} : { mod }),
    ...(typeof of === 'object' ? { anchor: { begin: of.start, end: of.end } } : {}),
  };
}

/** In reading order, never overlapping: both ends of a range apart. */
export const tagTimexes = (text: string, options: TagOptions): Timex[] =>
  resolvedOf(text, options).map((resolved) => toTimex(text, resolved));
