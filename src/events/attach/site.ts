/** A date in its clause, and what a pattern makes of it. */
import { segmentBounds, type Parsed, type Range } from '../parsed';
import type { EventLexicon } from '../lexicon/types';
import type { Reading } from '../../time/types';
import type { VerbGroup } from '../verbs';

export interface Attachment {
  readonly pattern: string;
  /** Token indices of the words that tell the event, in reading order; the date may be among them. */
  readonly words: readonly number[];
  /** The verb that says what happened; `null` where a noun does. */
  readonly verb: VerbGroup | null;
  /** The date with its preposition: token indices, end exclusive. */
  readonly adjunct: Range;
}

/** For words whose date stands elsewhere. */
export const NOWHERE: Range = { start: -1, end: -1 };

export interface Site {
  readonly parsed: Parsed;
  readonly lex: EventLexicon;
  readonly reading: Reading;
  readonly date: Range;
  readonly adjunct: Range;
  readonly segment: Range;
  /** −1 before the day of speaking, 1 after it. */
  readonly side: -1 | 0 | 1;
  /** Nearest verbs of the same segment. */
  readonly left: VerbGroup | undefined;
  readonly right: VerbGroup | undefined;
}

/** What a pattern finds; it may widen the date's own words. */
export type Found = Pick<Attachment, 'words' | 'verb'> &
  Partial<Pick<Attachment, 'adjunct' | 'pattern'>>;

export type Pattern = (site: Site) => Found | null;

/** ", as you can see,": beside what is told. */
export const isComment = (parsed: Parsed, { start }: VerbGroup): boolean =>
  parsed.tokens[segmentBounds(parsed, start).start]?.lower === 'as';

/** The first verb from a token on that tells something. */
export const verbBehind = (parsed: Parsed, at: number): VerbGroup | undefined =>
  parsed.groups.find((group) => group.start >= at && !group.reduced && !isComment(parsed, group));
