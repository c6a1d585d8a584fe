/** A transcript as turns: who speaks from where to where, as far as the text says so. */
import { findAsides } from './asides';
import { castOf } from './cast';
import { datedHeading } from './datedHeadings';
import { readFrontMatter, type FrontMatter } from './frontMatter';
import { kindOf, type Said } from './kinds';
import { acceptLabels } from './labels/accept';
import { findCandidates, type Candidate } from './labels/candidates';
import { readExamination } from './labels/examination';
import { withoutHeadFields } from './labels/headFields';
import { laterHeads, type LaterHead } from './laterHeads';
import { turnsAround } from './laterTurns';
import { linesOf, type Line } from './lines';
import { findSpeechStart, isFurniture, looksLikeHeading } from './opening';
import type { Span, Speaker, Turn } from './types';
import { unlabelledAnswers } from './unlabelledAnswers';
import { readYaml } from './yaml';
import { findRunningHeads } from './runningHeads';

export interface TurnHints {
  /** The title where it is known from elsewhere: it may name who speaks without a label. */
  readonly title?: string;
}

export interface Segmentation {
  /** In the order in which they first speak. */
  readonly speakers: Speaker[];
  readonly turns: Turn[];
  /** Of further documents in the text. */
  readonly heads: LaterHead[];
  /** Head and furniture: no speech, no events. */
  readonly frontMatter: Span[];
  /** Stage directions, interpreters' and editors' notes: in the text, kept out of titles. */
  readonly asides: Span[];
  /** Title, dateline and fields the text states about itself. */
  readonly about: FrontMatter;
}

/** Furniture is a line or two: a time, a page number, a heading. */
const MOST_FURNITURE = 3;
const LONGEST_HEADING = 70;
/** Lines. */
const LONGEST_HEAD = 12;

function trimSpace(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && /\s/.test(text[to - 1] ?? '')) to--;
  return to;
}

/** A short line that stands alone behind a finished sentence: the heading of what follows. */
function isHeading(text: string, start: number, line: number, end: number): boolean {
  const above = trimSpace(text, start, line);
  const apart = /\n[ \t]*\n/.test(text.slice(above, line));
  return (
    apart &&
    /[.!?…”"’)\]–—-]/.test(text[above - 1] ?? '') &&
    looksLikeHeading(text.slice(line, end))
  );
}

/** The end without white space, headings of what follows and a page's furniture ("1:16 P.M. BST"). */
function trimEnd(text: string, start: number, end: number): number {
  let to = trimSpace(text, start, end);
  for (let taken = 0; taken < MOST_FURNITURE; taken++) {
    const line = text.lastIndexOf('\n', to - 1) + 1;
    if (line <= start || to - line > LONGEST_HEADING) break;
    if (!isFurniture(text.slice(line, to)) && !isHeading(text, start, line, to)) break;
    to = trimSpace(text, start, line);
  }
  return to;
}

/** `stops` are the starts of all labels, those too that open no turn of their own ("BY MS. OAKES:"). */
function labelled(text: string, labels: readonly Candidate[], stops: readonly number[]): Said[] {
  let at = 0;
  return labels.map((label) => {
    while ((stops[at] ?? Infinity) <= label.start) at++;
    const end = Math.max(trimEnd(text, label.textStart, stops[at] ?? text.length), label.textStart);
    return { start: label.start, end, textStart: label.textStart, implicit: false, label };
  });
}

function linesBefore(lines: readonly Line[], until: number): readonly Line[] {
  const at = lines.findIndex((line) => line.start >= until);
  return at < 0 ? lines : lines.slice(0, at);
}

/** How many lines before the first label reach to a dateline: they are head, however they read ("You subscribed."). */
const headLines = (text: string, lines: readonly Line[]): number =>
  1 + lines.slice(0, LONGEST_HEAD).findLastIndex((line) => datedHeading(text, line) !== null);

/** Speech before the first label, or all of it where there is none. */
function opening(text: string, lines: readonly Line[], until: number): Said[] {
  const before = linesBefore(lines, until);
  const start = findSpeechStart(text, before, until < text.length ? headLines(text, before) : 0);
  if (start === null) return [];
  return [
    { start, end: trimEnd(text, start, until), textStart: start, implicit: true, label: null },
  ];
}

/** A text without any head: everything written is speech by somebody. */
function everything(text: string, lines: readonly Line[]): Said[] {
  const start = lines[0]?.start;
  if (start === undefined) return [];
  return [
    {
      start,
      end: trimEnd(text, start, text.length),
      textStart: start,
      implicit: true,
      label: null,
    },
  ];
}

function gapsBetween(text: string, turns: readonly Turn[]): Span[] {
  const gaps: Span[] = [];
  let at = 0;
  for (const span of [...turns, { start: text.length, end: text.length }]) {
    if (text.slice(at, span.start).trim() !== '') gaps.push({ start: at, end: span.start });
    at = span.end;
  }
  return gaps;
}

function draftTurns(text: string, lines: readonly Line[]): Said[] {
  const found = acceptLabels(withoutHeadFields(text, findCandidates(text, lines)));
  const labels = readExamination(text, found);
  const stops = found.map(({ start }) => start);
  const first = labels[0]?.start ?? text.length;
  const drafts = unlabelledAnswers(text, [
    ...opening(text, lines, first),
    ...labelled(text, labels, stops),
  ]);
  return drafts.length > 0 ? drafts : everything(text, lines);
}

/** Never throws. Turns are in text order and do not overlap; outside them there is only front matter. */
export function splitTurns(text: string, hints: TurnHints = {}): Segmentation {
  const lines = linesOf(text, readYaml(text)?.end ?? 0);
  const drafts = draftTurns(text, lines);
  const about = readFrontMatter(text, drafts[0]?.start ?? text.length);
  const cast = castOf(text, drafts, about, hints.title);
  const labels = new Set(drafts.flatMap(({ label, start }) => (label ? [start] : [])));
  const heads = findRunningHeads(text, lines, labels);
  const turns = drafts.map((draft, at): Turn => {
    const { label, ...span } = draft;
    const speakerId = label ? (cast.idOf.get(label.key) ?? null) : cast.implicitId;
    return { id: `t${at + 1}`, ...span, speakerId, kind: kindOf(text, drafts, at) };
  });
  const later = laterHeads(text, turns);
  const whole = turnsAround(text, turns, later, cast.speakers);
  return {
    ...whole,
    heads: later,
    frontMatter: gapsBetween(text, whole.turns),
    asides: findAsides(text, heads),
    about,
  };
}
