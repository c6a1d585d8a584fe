/** Where speech begins in a text that opens without a label, and which lines are a page's furniture. */
import { HEADER_KEYS } from './labels/words';
import type { Line } from './lines';
import { KIND_OF_TALK } from './talkKinds';

const SALUTATION =
  /^(?:(?:your )?excellenc(?:y|ies)|(?:distinguished|dear|honou?rable|esteemed|my (?:dear|fellow)|fellow|good (?:morning|afternoon|evening|day)|thank you|thanks|colleagues|friends|ladies|mesdames|comrades|madam|hello|hi|welcome|mr\.? (?:president|speaker|chair(?:man)?|secretary)|members of|citizens|greetings|greetings)\b)/i;
const CLOCK =
  /^[([]?\d{1,3}[:.]\d\d(?::\d\d){0,2} ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?[)\]]?(?:[ ]*[-–][ ]*\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?)?$/i;
const PAGE_NUMBER = /^(?:[-–—] ?)?(?:page )?\d{1,4}(?: (?:of|\/) \d{1,4})?(?: ?[-–—])?$/i;
/** Centred and in capitals: "CROSS-EXAMINATION". */
const SHOUTED_HEADING = /^\s{6,}[^\p{Ll}]{4,60}$/u;
const EDITORIAL =
  /\b(?:transcript|transcribed|edited for|lightly edited|this interview|this conversation|the following is|as delivered|as prepared|for immediate release|all rights reserved|copyright|called to order|(?:committee|court|council|house|senate|board|assembly|subcommittee|panel) (?:met|convened|reconvened|resumed|sat)|pursuant to|(?:provisional|unofficial|working) translation|was asked[—–-]|following is)\b/i;
/** A whole paragraph in brackets is an editor's, whatever it says. */
const BRACKETED = /^\s*(?:\([^()]*\)|\[[^[\]]*\])\s*$/;
const ENDS_A_SENTENCE = /[.!?…][”"’')\]]*\s*$/;

export const isClockLine = (line: string): boolean => CLOCK.test(line.trim());

/** Above a label, without words of its own: "Questions & Answers:". */
const SECTION = /^\p{Lu}[\p{L} &’'-]{2,40}:$/u;
const isSection = (line: string): boolean => line.endsWith(':') && SECTION.test(line);

export const isFurniture = (line: string): boolean =>
  isClockLine(line) ||
  SHOUTED_HEADING.test(line) ||
  isSection(line.trim()) ||
  isHeaderField(line) ||
  PAGE_NUMBER.test(line.trim()) ||
  /^[^\p{L}\p{N}]*$/u.test(line);

/** Capitals on all words that bear them in a headline, and no full stop. */
export const looksLikeHeading = (line: string): boolean =>
  /^\p{Lu}/u.test(line) &&
  !/[.!?…,;:”"’)\]–—-]$/.test(line) &&
  line.split(' ').every((word) => /^[^\p{Ll}]/u.test(word) || word.length < 5);

function isHeaderField(line: string): boolean {
  const colon = line.indexOf(':');
  return colon > 0 && colon < 30 && HEADER_KEYS.has(line.slice(0, colon).trim().toLowerCase());
}

/** "Recording Length: 44 minutes", in a paragraph with the first words said. */
const FIELD = /^\p{Lu}[\p{L}\d ]{2,28}:\s\S/u;
const LONGEST_FIELD = 140;
const isUnknownField = (line: string): boolean =>
  line.length < LONGEST_FIELD && FIELD.test(line) && !ENDS_A_SENTENCE.test(line);

/** How many lines from `at` on stand together: to a blank line or an indented one. */
function paragraphLength(text: string, lines: readonly Line[], at: number): number {
  let length = 1;
  for (let next = lines[at + 1]; next && length < 40; next = lines[at + ++length])
    if (next.afterBlank || /^[ \t]{2,}/.test(text.slice(next.start, next.start + 3))) break;
  return length;
}

/** Does speech begin with this line? A heading has no full stop. */
function beginsSpeech(words: string, paragraph: string, isFirst: boolean): boolean {
  if (isFurniture(words) || isHeaderField(words)) return false;
  if (SALUTATION.test(words)) return !isFirst || words.length > 60;
  const ends = ENDS_A_SENTENCE.test(words);
  if (isFirst && KIND_OF_TALK.test(words) && words.length < 300 && !ends) return false;
  if (words.length > 160) return /[.!?…][”"’')]*(?:\s|$)/.test(words);
  return (
    words.length > 40 && ENDS_A_SENTENCE.test(paragraph) && /\p{Ll}{2,} \p{Ll}{2,}/u.test(words)
  );
}

/** Heads are short: what has not begun by then begins at the first written line. */
const LONGEST_HEAD = 80;

/** Offset of the first line of speech, or `null` where all lines are head, as the first `known` are. An editor's note is head. */
export function findSpeechStart(
  text: string,
  lines: readonly Line[],
  known: number,
): number | null {
  for (let at = known; at < Math.min(lines.length, LONGEST_HEAD);) {
    const start = lines[at]?.start ?? 0;
    const count = paragraphLength(text, lines, at);
    const words = text.slice(start, Math.min(lines[at]?.end ?? start, start + 1000)).trim();
    if (isUnknownField(words)) {
      at++;
      continue;
    }
    const paragraph = text.slice(
      start,
      Math.min(lines[at + count - 1]?.end ?? start, start + 4000),
    );
    if (paragraph.length < 900 && (EDITORIAL.test(paragraph) || BRACKETED.test(paragraph))) {
      at += count;
      continue;
    }
    if (beginsSpeech(words, paragraph, at === 0)) return start;
    at++;
  }
  return null;
}
