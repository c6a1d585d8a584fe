/** A transcript as turns: who speaks from where to where, as far as the text says so. */
import { findAsides } from './asides';
import { readFrontMatter, type FrontMatter } from './frontMatter';
import { acceptLabels } from './labels/accept';
import { findCandidates, type Candidate } from './labels/candidates';
import { identify, nameWords, type Identities } from './labels/identities';
import { nameKey } from './labels/names';
import { kindOf } from './kinds';
import { linesOf, type Line } from './lines';
import { findSpeechStart, isFurniture } from './opening';
import { speakerInTitle } from './titleSpeaker';
import type { Span, Speaker, Turn } from './types';
import { readYaml } from './yaml';

export interface TurnHints {
  /** The title where it is known from elsewhere: it may name who speaks without a label. */
  readonly title?: string;
}

export interface Segmentation {
  /** In the order in which they first speak. */
  readonly speakers: Speaker[];
  readonly turns: Turn[];
  /** Head and furniture: no speech, no events. */
  readonly frontMatter: Span[];
  /** Stage directions, interpreters' and editors' notes: in the text, kept out of titles. */
  readonly asides: Span[];
  /** Title, dateline and fields the text states about itself. */
  readonly about: FrontMatter;
}

type Draft = Omit<Turn, 'id' | 'kind' | 'speakerId'> & { readonly label: Candidate | null };

/** Furniture is a line or two: a time, a page number. */
const MOST_FURNITURE = 3;

function trimSpace(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && /\s/.test(text[to - 1] ?? '')) to--;
  return to;
}

/** The end without white space and without a page's furniture ("1:16 P.M. BST"). */
function trimEnd(text: string, start: number, end: number): number {
  let to = trimSpace(text, start, end);
  for (let taken = 0; taken < MOST_FURNITURE; taken++) {
    const line = text.lastIndexOf('\n', to - 1) + 1;
    if (line <= start || to - line > 40 || !isFurniture(text.slice(line, to))) break;
    to = trimSpace(text, start, line);
  }
  return to;
}

function labelled(text: string, labels: readonly Candidate[]): Draft[] {
  return labels.map((label, at) => {
    const next = labels[at + 1]?.start ?? text.length;
    const end = Math.max(trimEnd(text, label.textStart, next), label.textStart);
    return { start: label.start, end, textStart: label.textStart, implicit: false, label };
  });
}

function linesBefore(lines: readonly Line[], until: number): readonly Line[] {
  const at = lines.findIndex((line) => line.start >= until);
  return at < 0 ? lines : lines.slice(0, at);
}

/** Speech before the first label, or all of it where there is none. */
function opening(text: string, lines: readonly Line[], until: number): Draft[] {
  const start = findSpeechStart(text, linesBefore(lines, until));
  if (start === null) return [];
  return [
    { start, end: trimEnd(text, start, until), textStart: start, implicit: true, label: null },
  ];
}

/** A text without any head: everything written is speech by somebody. */
function everything(text: string, lines: readonly Line[]): Draft[] {
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

interface Cast extends Identities {
  /** Who speaks where no label stands: only where the title says so. */
  readonly implicitId: string | null;
}

function castOf(labels: readonly Candidate[], title: string, hasOpening: boolean): Cast {
  const identities = identify(labels);
  const announced = speakerInTitle(title);
  if (!announced) return { ...identities, implicitId: null };
  const surname = nameWords(announced.name).at(-1);
  const known = identities.speakers.filter((speaker) => nameWords(speaker.name).at(-1) === surname);
  if (known.length === 1 && known[0]) {
    const { role = announced.role, ...speaker } = known[0];
    const better =
      nameWords(announced.name).length > nameWords(speaker.name).length &&
      speaker.name !== announced.name;
    const named: Speaker = {
      ...speaker,
      ...(better
        ? { name: announced.name, aliases: [...new Set([speaker.name, ...speaker.aliases])] }
        : {}),
      ...(role ? { role } : {}),
    };
    return {
      ...identities,
      speakers: identities.speakers.map((one) => (one === known[0] ? named : one)),
      implicitId: speaker.id,
    };
  }
  if (!hasOpening) return { ...identities, implicitId: null };
  const named = identify([
    {
      ...announced,
      shape: 'full',
      key: nameKey(announced.name),
      caps: false,
      label: announced.name,
    },
  ]);
  return {
    idOf: identities.idOf,
    speakers: [...named.speakers, ...identities.speakers],
    implicitId: named.speakers[0]?.id ?? null,
  };
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

/** Never throws. Turns are in text order and do not overlap; outside them there is only front matter. */
export function splitTurns(text: string, hints: TurnHints = {}): Segmentation {
  const head = readYaml(text)?.end ?? 0;
  const lines = linesOf(text, head);
  const labels = acceptLabels(findCandidates(text, lines));
  const first = labels[0]?.start ?? text.length;
  const before = opening(text, lines, first);
  const drafts = [...before, ...labelled(text, labels)];
  const spoken = drafts.length > 0 ? drafts : everything(text, lines);
  const about = readFrontMatter(text, spoken[0]?.start ?? text.length);
  const title = hints.title ?? about.title?.words ?? '';
  const cast = castOf(labels, title, spoken[0]?.implicit ?? false);
  const turns = spoken.map((draft, at): Turn => {
    const { label, ...span } = draft;
    const speakerId = label ? (cast.idOf.get(label.key) ?? null) : cast.implicitId;
    return { id: `t${at + 1}`, ...span, speakerId, kind: kindOf(text, spoken, at) };
  });
  return {
    speakers: cast.speakers,
    turns,
    frontMatter: gapsBetween(text, turns),
    asides: findAsides(text),
    about,
  };
}
