/** Events that a person makes: from a passage they chose, or by taking quotes out of another event. */
import { describe } from '../anchor';
import type {
  Basis,
  Citation,
  DocumentSource,
  QuotelineDocument,
  TimelineEvent,
  UndatedEvent,
} from '../schema/document';
import { whenFromEdtf } from '../schema/when';
import type { Decision, Review, Subject } from './review';

export interface Passage {
  readonly sourceId: string;
  /** UTF-16 offsets into the source's text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** FNV-1a: a short stable name, no secret. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0').slice(0, 4);
}

const slug = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .slice(0, 4)
    .join('-');

/** Like the extraction's ids: date, first words, four digits of a hash; numbered where taken. */
export function personId(title: string, edtf: string, taken: ReadonlySet<string>): string {
  const base = [edtf.replace(/[^\w]+/g, '-'), slug(title), shortHash(title + edtf)].join('-');
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
  return id;
}

export function takenIds(document: QuotelineDocument, review: Review): Set<string> {
  const shown = [...document.events, ...document.undated].map(({ id }) => id);
  const aliases = document.events.flatMap((event) => event.aliases);
  return new Set([...shown, ...aliases, ...review.subjects.map(({ key }) => key)]);
}

const mentionIn = (source: DocumentSource, { start, end }: Passage) =>
  source.mentions.find((mention) => mention.start >= start && mention.end <= end);

/** A quote of the passage; its date words are the first the extraction found there. */
export function citationOfPassage(source: DocumentSource, passage: Passage): Citation {
  const { start, end } = passage;
  const text = source.text ?? '';
  const turn = source.turns.find((each) => each.start <= start && start < each.end);
  const mention = mentionIn(source, passage);
  return {
    sourceId: source.id,
    turnId: turn?.id ?? null,
    speakerId: turn?.speakerId ?? null,
    passage: describe(text, { start, end }),
    mention: mention ? describe(text, mention) : null,
    reading: mention?.reading ?? 'chosen by a person',
    rule: 'person/passage',
  };
}

/** The date the extraction read in a passage, to start from. */
export function dateInPassage(source: DocumentSource, passage: Passage): string | null {
  return mentionIn(source, passage)?.value ?? null;
}

export interface Making {
  readonly subject: Subject;
  readonly decision: Decision;
}

export function addEvent(
  source: DocumentSource,
  passage: Passage,
  { title, edtf, taken }: { title: string; edtf: string; taken: ReadonlySet<string> },
): Making {
  const key = personId(title, edtf, taken);
  const mention = mentionIn(source, passage);
  const basis: Basis = mention?.value === edtf ? mention.basis : 'vague';
  const event: TimelineEvent = {
    ...{ id: key, title, aliases: [], when: whenFromEdtf(edtf), basis },
    ...{ status: 'reported', importance: 2, origin: 'person', checked: false, doubts: [] },
    ...{ citations: [citationOfPassage(source, passage)], links: [], tags: [] },
  };
  return { subject: { key, event }, decision: { type: 'add', on: key } };
}

/** Takes one quote out; an event with a single quote is doubled, for one quote that tells of two things. */
export function splitEvent(
  event: TimelineEvent,
  citation: Citation,
  taken: ReadonlySet<string>,
): Making {
  const key = personId(event.title, event.when.edtf, taken);
  const made: TimelineEvent = {
    ...event,
    ...{ id: key, aliases: [], origin: 'person', checked: false, doubts: [], links: [] },
    citations: [citation],
  };
  delete made.note;
  return {
    subject: { key, event: made },
    decision: { type: 'split', on: event.id, into: key },
  };
}

/** Of an undated event: that it stays without a date. */
export function checkOf(event: TimelineEvent | UndatedEvent): Decision {
  return {
    type: 'check',
    on: event.id,
    title: event.title,
    ...('when' in event ? { edtf: event.when.edtf } : {}),
    status: event.status,
    quotes: event.citations.map(({ passage }) => passage.exact),
  };
}
