/** A second head inside a text: two transcripts in one file, or a hearing of two days. */
import { fullDatesIn, type Words } from './dateline';
import {
  datedHeading,
  ENDS_SPEECH,
  isBreak,
  isHeading,
  isItem,
  type HeadForm,
} from './datedHeadings';
import { linesOf, type Line } from './lines';
import { KIND_OF_TALK } from './talkKinds';
import type { Span, Turn } from './types';
import { UndatedHeads } from './undatedHeads';
import { yamlHead } from './yamlHead';

/** From its heading to where speech begins again. */
export interface LaterHead extends Span {
  readonly title: string;
  /** `null` where it says no day. */
  readonly dateline: Words | null;
}

/** How a head is written. */
interface Style {
  readonly form: HeadForm;
  /** Numbered, or in a list. */
  readonly item: boolean;
  /** The date has its line to itself. */
  readonly bare: boolean;
}

interface Found {
  readonly head: LaterHead;
  readonly style: Style;
  /** A title that names a kind of talk, or a field of its own for the date. */
  readonly isTalk: boolean;
  /** A line that ends a document stands above. */
  readonly broken: boolean;
}

/** What a look at one line needs to know of the text. */
interface Site {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Starts of the lines that name a speaker. */
  readonly labels: ReadonlySet<number>;
}

const MOST_HEADINGS = 6;
/** Lines between the date and speech: a place, who is present. */
const MOST_BELOW = 12;
const LONGEST_LINE = 160;

const wordsOf = (text: string, { start, end }: Span): string =>
  text.slice(start, end).trim().replace(/\s+/g, ' ');

/** The first of the heading lines that end at `at`; -1 where none opens a paragraph. */
function firstHeading({ text, lines, labels }: Site, at: number): number {
  let first = -1;
  for (let up = at; up >= 0 && up > at - MOST_HEADINGS; up--) {
    const line = lines[up];
    if (!line || labels.has(line.start) || isBreak(text, line)) break;
    if (up < at && !isHeading(wordsOf(text, line))) break;
    if (line.afterBlank || isBreak(text, lines[up - 1])) first = up;
  }
  return first;
}

/** Where speech begins behind the line at `at`; -1 where it goes on with it, or is far. */
function speechBehind({ text, lines, labels }: Site, at: number): number {
  const rest = lines.slice(at + 1, at + 1 + MOST_BELOW);
  const next = rest[0];
  if (!next || /^\s*\p{Ll}/u.test(text.slice(next.start, next.end))) return -1;
  const speaks = rest.findIndex(
    ({ start, end }) =>
      labels.has(start) || end - start > LONGEST_LINE || ENDS_SPEECH.test(text.slice(start, end)),
  );
  return speaks < 0 ? -1 : at + 1 + speaks;
}

/** `null` where the line dates no head: no heading above, no speech below, or another date between. */
function datedHead(site: Site, at: number): Found | null {
  const { text, lines, labels } = site;
  const line = lines[at];
  const dated = line && !labels.has(line.start) ? datedHeading(text, line) : null;
  const top = dated ? firstHeading(site, at) : -1;
  const speech = dated ? speechBehind(site, at) : -1;
  const [opener, next] = [lines[top], lines[speech]];
  if (!line || !dated || !opener || !next) return null;
  const isDated = ({ start, end }: Span): boolean => fullDatesIn(text, start, end).length > 0;
  const below = lines.slice(at + 1, speech);
  // Dates under dates are a list.
  if (below.some(isDated)) return null;
  const others = [...lines.slice(top, at), ...below].filter((one) => !isDated(one));
  const named = others.find((one) => KIND_OF_TALK.test(wordsOf(text, one))) ?? others[0];
  const title = dated.titled ? line : (named ?? line);
  if (title === line && !dated.titled && !dated.staged && !dated.bare) return null;
  const form = title !== line ? 'below' : dated.titled || dated.staged ? 'titled' : 'entry';
  const words = wordsOf(text, title);
  return {
    head: {
      start: opener.start,
      end: next.start,
      title: withoutMarks(words),
      dateline: dated.date,
    },
    style: { form, item: isItem(words), bare: dated.bare },
    isTalk: dated.setOff && (KIND_OF_TALK.test(words) || dated.staged),
    broken: isBreak(text, lines[top - 1]),
  };
}

/** "## Speech at the dam", "Subject: Speech at the dam" */
const withoutMarks = (words: string): string =>
  words.replace(/^(?:#{1,6} |(?:title|subject|topic): )/i, '');

/** A diary's next day: the text's own date stands alone too, and a sentence ends above. */
const isEntry = ({ text }: Site, { head }: Found, first: Style | null): boolean =>
  first?.bare === true && ENDS_SPEECH.test(text.slice(Math.max(0, head.start - 40), head.start));

/** Where people have labels a heading stands out; else it is written as the text's own, or behind a break. */
function isSecond(site: Site, found: Found, first: Style | null): boolean {
  const { style, broken, isTalk } = found;
  if (style.item && first?.item !== true) return false;
  const isLabelled = site.labels.size > 1;
  if (style.form === 'entry') return broken || (!isLabelled && isEntry(site, found, first));
  return isLabelled || (isTalk && (broken || style.form === first?.form));
}

/** "Transcript 2" itself, the title above a second cast, or what stands behind "END OF TRANSCRIPT" before a label. */
function undatedHead(site: Site, at: number, seen: UndatedHeads): LaterHead | null {
  const { text, lines, labels } = site;
  const line = lines[at];
  const begins = line && !labels.has(line.start) ? seen.begins(line) : null;
  const speech = begins ? speechBehind(site, at) : -1;
  const next = lines[speech];
  const top = begins === 'above' ? firstHeading(site, at - 1) : at;
  const title = lines[begins === 'behind' && speech > at + 1 ? at + 1 : top];
  if (!line || !next || !title || !(lines[top]?.afterBlank ?? false)) return null;
  if (begins !== 'here' && !labels.has(next.start)) return null;
  return {
    start: lines[top]?.start ?? line.start,
    end: next.start,
    title: withoutMarks(wordsOf(text, title)),
    dateline: dateBetween(site, at, speech),
  };
}

function dateBetween(site: Site, from: number, until: number): Words | null {
  for (let at = from; at < until; at++) {
    const dated = datedHead(site, at);
    if (dated) return dated.head.dateline;
  }
  return null;
}

/** Where another document begins behind the first turn; the text's own head is not among them. */
export function laterHeads(text: string, turns: readonly Turn[]): LaterHead[] {
  const [opening] = turns;
  if (!opening) return [];
  const labels = new Set(turns.filter(({ implicit }) => !implicit).map(({ start }) => start));
  const site: Site = { text, lines: linesOf(text), labels };
  const seen = new UndatedHeads(text);
  let first: Style | null = null;
  const heads: LaterHead[] = [];
  site.lines.forEach((line, at) => {
    const undated = undatedHead(site, at, seen);
    const dated = datedHead(site, at);
    if (line.start <= opening.start) first ??= dated?.style ?? null;
    if (line.start <= opening.start || line.start < (heads.at(-1)?.end ?? 0)) return;
    const head =
      yamlHead(text, site.lines, at) ??
      (dated && isSecond(site, dated, first) ? dated.head : undated);
    if (head) heads.push(head);
  });
  return heads;
}
