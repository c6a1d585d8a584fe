/** Heading lines with a full date: what a second document in a file begins with. */
import { fullDatesIn, type Words } from './dateline';
import type { Line } from './lines';
import { isRecordHead } from './runningHeads';
import { KIND_OF_TALK } from './talkKinds';

/** How title and date stand: on one line, the date below its title, or the date alone as in a diary. */
export type HeadForm = 'titled' | 'below' | 'entry';

export interface DatedHeading {
  readonly date: Words;
  /** The line names a kind of talk: it is title enough. */
  readonly titled: boolean;
  /** "Held on 5 May 2014", "Date: 5 May 2014": a field of a head, whatever stands above it. */
  readonly staged: boolean;
  /** Nothing but the date, its weekday, an hour. */
  readonly bare: boolean;
  /** "Interview, 5 May 2014", "Date: 5 May 2014", and not "the interview on 5 May 2014". */
  readonly setOff: boolean;
}

const LONGEST_HEADING = 300;
/** Letters beside a date that has its line to itself: "Sydney, 5 May 2014", "MORNING SESSION". */
const MOST_BESIDE = 24;
export const ENDS_SPEECH = /[.!?…:;,][”"’')\]]*\s*$/;

/** A wrapped line of speech breaks off behind one of these. */
const GOES_ON =
  /\s(?:on|of|in|the|by|until|till|from|and|or|to|at|for|an?|since|before|after|with|that|was|is)$/;
const ITEM = /^(?:[-*•–]|\d{1,3}[.)])\s/;
/** What belongs to the document around it. */
const BELONGS =
  /^\P{L}*(?:exhibit|annex|appendix|attachment|enclosure|items?|agenda|figure|table|see|related|read more)\b/iu;
const HELD = String.raw`(?:held|conducted|recorded|delivered|given|taken|made|taped|broadcast|aired)`;
const HELD_ON = new RegExp(String.raw`\b${HELD}(?: on)?(?: the)?$`, 'i');
const STAGED = new RegExp(String.raw`^\P{L}*${HELD}\b|^Date:`, 'iu');

export const isHeading = (words: string): boolean =>
  words.length <= LONGEST_HEADING &&
  (!ENDS_SPEECH.test(words) || /\b[ap]\.m\.$/.test(words)) &&
  !GOES_ON.test(words) &&
  /^[^\p{Ll}]*\p{Lu}/u.test(words) &&
  !BELONGS.test(words);

const isBareYear = (words: string): boolean =>
  !/[a-z]/i.test(words) && /^\P{L}*\d{4}\P{L}*$/u.test(words);

export const isItem = (words: string): boolean => ITEM.test(words);

/** `null` where the line is no heading, or holds no full date, or two. */
export function datedHeading(text: string, line: Line): DatedHeading | null {
  if (line.end - line.start > LONGEST_HEADING) return null;
  const words = text.slice(line.start, line.end).trim();
  if (!/\d{4}/.test(words) || !(isHeading(words) || isBareYear(words)) || isRecordHead(text, line))
    return null;
  const [date, ...others] = fullDatesIn(text, line.start, line.end);
  if (!date || others.length > 0) return null;
  const ahead = text.slice(line.start, date.start).trim();
  const behind = text.slice(date.end, line.end).trim();
  const letters = (ahead + behind).replace(/[^\p{L}]/gu, '').length;
  const isAlone = letters < MOST_BESIDE;
  const isHeld = HELD_ON.test(ahead);
  const opens = ahead === '' && /^[-–—:|]/.test(behind);
  if (!isAlone && !isHeld && !opens && /[\p{L}\p{N}]/u.test(behind)) return null;
  return {
    date,
    titled: KIND_OF_TALK.test(words) && !STAGED.test(words),
    staged: STAGED.test(words),
    bare: letters < 5,
    setOff: isAlone || isHeld || opens || /[,;:|([–—-]$/.test(ahead),
  };
}

/** Between two documents: a line of signs, "END OF TRANSCRIPT". */
const BREAK = /^\s*(?:(?:[*_=~#–—-]\s*){3,}|\P{L}*end(?:s|ed)?(?: of [\p{L} ]{3,30})?\P{L}*)$/iu;

export const isBreak = (text: string, line: Line | undefined): boolean =>
  line !== undefined && line.end - line.start < 60 && BREAK.test(text.slice(line.start, line.end));
