/** A date in its sentence, and what the rules of refusal ask about it. */
import type { Attachment } from '../attach';
import { tokensAt, type Parsed } from '../parsed';
import type { EventLexicon } from '../lexicon/types';
import { sideOf } from '../side';
import type { Tagged } from '../tag';
import type { Reading } from '../../time/types';

export interface Site {
  readonly parsed: Parsed;
  readonly attachment: Attachment;
  readonly reading: Reading;
  /** EDTF. */
  readonly documentDate: string;
  readonly lex: EventLexicon;
}

/** Whether the date makes no event for this reason. */
export type Rule = (site: Site) => boolean;

/** `count` tokens before the date, and the preposition it begins with. */
export const before = ({ parsed, attachment }: Site, count: number): readonly Tagged[] =>
  parsed.tokens.slice(Math.max(0, attachment.adjunct.start - count), attachment.adjunct.start + 1);

export const after = ({ parsed, attachment }: Site, count: number): readonly Tagged[] =>
  parsed.tokens.slice(attachment.adjunct.end, attachment.adjunct.end + count);

/** The words that tell what happened. */
export const told = ({ parsed, attachment }: Site): Tagged[] => tokensAt(parsed, attachment.words);

/** "today", "this week", "this year": the period that holds the day of speaking. */
export const isCurrent = ({ reading, documentDate }: Site): boolean =>
  reading.basis === 'relative' && sideOf(reading.edtf, documentDate) === 0;

export const isToday = ({ reading, lex }: Site): boolean => lex.refusing.today.test(reading.exact);
