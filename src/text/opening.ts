/** Where speech begins in a text that opens without a label, and which lines are a page's furniture. */
import { HEADER_KEYS } from './labels/words';
import type { Line } from './lines';

const SALUTATION =
  /^(?:(?:your )?excellenc(?:y|ies)|(?:distinguished|dear|honou?rable|esteemed|my (?:dear|fellow)|fellow|good (?:morning|afternoon|evening|day)|thank you|thanks|colleagues|friends|ladies|mesdames|comrades|madam|hello|hi|welcome|mr\.? (?:president|speaker|chair(?:man)?|secretary)|members of|citizens|greetings|greetings)\b)/i;
const CLOCK =
  /^[([]?\d{1,2}[:.]\d\d(?::\d\d)? ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?[)\]]?(?:[ ]*[-–][ ]*\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?)?$/i;
const PAGE_NUMBER = /^(?:[-–—] ?)?(?:page )?\d{1,4}(?: (?:of|\/) \d{1,4})?(?: ?[-–—])?$/i;
/** Centred and in capitals: "CROSS-EXAMINATION". */
const SHOUTED_HEADING = /^\s{6,}[^\p{Ll}]{4,60}$/u;
const EDITORIAL =
  /\b(?:transcript|transcribed|edited for|lightly edited|this interview|this conversation|the following is|as delivered|as prepared|for immediate release|all rights reserved|copyright|called to order|(?:committee|court|council|house|senate|board|assembly|subcommittee|panel) (?:met|convened|reconvened|resumed|sat)|pursuant to|was asked[—–-]|following is)\b/i;
const ENDS_A_SENTENCE = /[.!?…][”"’')\]]*\s*$/;
const HEADING =
  /(?:remarks|speech|statement|address|interview|press conference|briefing|transcript|testimony|hearing|debate|lecture|q&a|conversation with)\b/i;

export const isClockLine = (line: string): boolean => CLOCK.test(line.trim());

export const isFurniture = (line: string): boolean =>
  isClockLine(line) ||
  SHOUTED_HEADING.test(line) ||
  PAGE_NUMBER.test(line.trim()) ||
  /^[^\p{L}\p{N}]*$/u.test(line);

function isHeaderField(line: string): boolean {
  const colon = line.indexOf(':');
  return colon > 0 && colon < 30 && HEADER_KEYS.has(line.slice(0, colon).trim().toLowerCase());
}

/** The lines from `at` to the next blank one, joined. */
function paragraphFrom(text: string, lines: readonly Line[], at: number): string {
  let last = at;
  while (lines[last + 1]?.afterBlank === false && last < at + 12) last++;
  return text.slice(
    lines[at]?.start,
    Math.min(lines[last]?.end ?? 0, (lines[at]?.start ?? 0) + 4000),
  );
}

/** Does speech begin with this line? A heading has no full stop; an editor's note speaks of the text. */
function beginsSpeech(text: string, lines: readonly Line[], at: number, isFirst: boolean): boolean {
  const line = lines[at];
  if (!line) return false;
  const words = text.slice(line.start, Math.min(line.end, line.start + 1000)).trim();
  if (isFurniture(words) || isHeaderField(words)) return false;
  if (SALUTATION.test(words)) return !isFirst || words.length > 60;
  const paragraph = paragraphFrom(text, lines, at);
  if (EDITORIAL.test(paragraph) && paragraph.length < 700) return false;
  if (isFirst && HEADING.test(words) && words.length < 300 && !ENDS_A_SENTENCE.test(words))
    return false;
  const sentences = words.match(/[.!?…][”"’')]*(?:\s|$)/g)?.length ?? 0;
  if (words.length > 160) return sentences > 0;
  return (
    words.length > 40 && ENDS_A_SENTENCE.test(paragraph) && /\p{Ll}{2,} \p{Ll}{2,}/u.test(words)
  );
}

/** Heads are short: what has not begun by then begins at the first written line. */
const LONGEST_HEAD = 80;

/** Offset of the first line of speech, or `null` where all lines are head. */
export function findSpeechStart(text: string, lines: readonly Line[]): number | null {
  const head = lines.slice(0, LONGEST_HEAD);
  const first = head.findIndex((_, at) => beginsSpeech(text, lines, at, at === 0));
  return lines[first]?.start ?? null;
}
