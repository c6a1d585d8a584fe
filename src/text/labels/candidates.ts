/** Every line beginning that has the form of a label, before the text as a whole is weighed. */
import { lineEnd, wrapColumn, type Line } from '../lines';
import type { LabelForm } from './form';
import { LABEL_FORMS } from './forms';
import { NOBODY, readLabel, type LabelName } from './names';

export interface Candidate extends LabelName {
  readonly form: LabelForm;
  /** As it stands in the text, white space joined. */
  readonly label: string;
  /** Where the label's line begins. */
  readonly start: number;
  /** The first character said. */
  readonly textStart: number;
  /** The line before it breaks off in the middle of a sentence; never where a line is a paragraph. */
  readonly midSentence: boolean;
  /** That line had room for more, as no wrapped line has. */
  readonly behindShortLine: boolean;
  /** A blank line, or nothing, stands before it. */
  readonly opensParagraph: boolean;
  /** Something that reads as speech follows. */
  readonly speech: boolean;
  /** The time at which it was said stands alone on the next line: written by a machine, below names only. */
  readonly clockBelow: boolean;
  /** The text's first line, and no sentence: "Bridge Inquiry: evening session" may be its title. */
  readonly mayBeTitle: boolean;
}

/** Labels are shorter than this; looking no further keeps lines of megabytes cheap. */
const HEAD = 220;
const MAY_BEGIN = /^[\s*_#>|]*[\p{Lu}\p{Lo}\d[(<“"]/u;
const LOWER_LABEL = /^\s*\p{Ll}[^:]{0,40}:/u;
/** The last four characters of a line; a head ends in a time or a year. */
const CLOSED = /(?:[.!?…:;—–"”’)\]*_>-]|\d ?[ap]m|^(?:19|20)\d\d)\s*$/;
/** A time before the label: no sentence goes on so. */
const TIMED = /^[ \t]*[[(]?\d{1,2}:\d\d/;
const SPACES = /\s*/y;
/** Of the column at which the text is wrapped. */
const SHORT = 0.6;

/** Those spoken to, never those who speak: "Excellencies:", "Ladies and Gentlemen:". */
const AUDIENCE =
  /^(?:(?:distinguished|dear|esteemed|honou?rable|fellow|my) |ladies|gentlemen|(?:your )?excellenc(?:y|ies)|colleagues|friends|delegates|comrades|brothers and|sisters and|members of)/i;
/** Spoken to where nothing follows on the line; a label where something does: "Mr. Speaker: Order!" */
const CHAIR =
  /^(?:mr|mrs|ms|madam|madame)\.? (?:vice[- ]?)?(?:president|speaker|chair\w*|secretary|moderator)\b/i;

const isAddressed = (name: string, form: LabelForm, rest: string): boolean =>
  AUDIENCE.test(name) || (!form.alone && CHAIR.test(name) && rest.trim() === '');

function skipSpace(text: string, at: number): number {
  SPACES.lastIndex = at;
  SPACES.test(text);
  return SPACES.lastIndex;
}

/** Longer than any title. */
const TITLE = 90;

/** "Good evening" may be all that is said, but the first speaker rarely speaks once and without a stop. */
const isUnfinished = (rest: string): boolean =>
  rest !== '' && rest.length < TITLE && !/[.!?…"”]\s*$/.test(rest);

const reads = (line: string): boolean => line.length > 45 || /[.!?…"”]\s*$/.test(line);

/** For a label alone on its line: speech on the next written line, past one line with an office. */
function speechBelow(text: string, at: number): number | null {
  let start = skipSpace(text, at);
  for (let tries = 0; tries < 2 && start < text.length; tries++) {
    const end = lineEnd(text, start);
    if (reads(text.slice(start, Math.min(end, start + HEAD)))) return start;
    start = skipSpace(text, end);
  }
  return null;
}

const CLOCK = /\s*[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?[ \t]*\n\s*/y;

/** Where what is said at the time below a name begins; `null` where no time stands there. */
function behindClock(text: string, at: number): number | null {
  CLOCK.lastIndex = at;
  return CLOCK.test(text) && CLOCK.lastIndex < text.length ? CLOCK.lastIndex : null;
}

/** Cheaper than the pattern; a line that is all label has an end. */
const mayHave = ({ look, alone }: LabelForm, head: string): boolean =>
  !(alone && head.length >= HEAD) && (look === undefined || look.test(head));

function candidateOf(
  text: string,
  line: Line,
  before: Line | null,
  column: number,
  read: (label: string) => LabelName,
): Candidate | null {
  const head = text.slice(line.start, Math.min(line.end, line.start + HEAD));
  if (!MAY_BEGIN.test(head) && !LOWER_LABEL.test(head)) return null;
  for (const form of LABEL_FORMS) {
    if (!mayHave(form, head)) continue;
    const match = form.pattern.exec(head);
    const label = match?.groups?.['label'];
    if (!match || label === undefined) continue;
    const name = form.nameless ? NOBODY : read(label);
    if (name.shape === 'none' || isAddressed(name.name, form, head.slice(match[0].length)))
      continue;
    const behind = line.start + match[0].length;
    const timed = form.alone ? behindClock(text, behind) : null;
    const below = timed ?? (form.alone ? speechBelow(text, behind) : behind);
    const role = match.groups?.['role'] ?? name.role;
    const { key, shape, caps, part } = name;
    const candidate: Candidate = {
      name: name.name,
      key,
      shape,
      caps,
      form,
      label: label.replace(/\s+/g, ' ').trim(),
      start: line.start,
      textStart: below ?? behind,
      midSentence:
        before !== null &&
        column > 0 &&
        !line.afterBlank &&
        !TIMED.test(head) &&
        !CLOSED.test(text.slice(before.end - 4, before.end)),
      behindShortLine: before !== null && before.end - before.start < column * SHORT,
      opensParagraph: line.afterBlank,
      speech: below !== null,
      clockBelow: timed !== null,
      mayBeTitle: before === null && isUnfinished(head.slice(match[0].length).trim()),
    };
    if (!role && !part) return candidate;
    return { ...candidate, ...(role ? { role } : {}), ...(part ? { part } : {}) };
  }
  return null;
}

/** Labels come back on every other line. */
function remembering(read: (label: string) => LabelName): (label: string) => LabelName {
  const known = new Map<string, LabelName>();
  return (label) => {
    const name = known.get(label) ?? read(label);
    known.set(label, name);
    return name;
  };
}

export function findCandidates(text: string, lines: readonly Line[]): Candidate[] {
  const found: Candidate[] = [];
  const read = remembering(readLabel);
  const wrapped = wrapColumn(text);
  const column = wrapped === Infinity ? 0 : wrapped;
  let before: Line | null = null;
  for (const line of lines) {
    const candidate = candidateOf(text, line, before, column, read);
    if (candidate) found.push(candidate);
    before = line;
  }
  return found;
}
