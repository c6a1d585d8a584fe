/** An event while decisions are laid over it; dated and undated alike. */
import type { Citation, TimelineEvent, UndatedEvent, When } from '../schema/document';

export interface Draft extends Omit<TimelineEvent, 'when'> {
  when: When | null;
  /** The words of the record that stay vague; '' for a dated event. */
  words: string;
  hidden: boolean;
  mergedInto: Draft | null;
  /** Made or dated by a person: takes a new place among the others. */
  placedAnew: boolean;
  /** Its id in the extraction, by which links name it; '' where it has none. */
  extractedId: string;
}

const copyOf = (citations: readonly Citation[]): Citation[] =>
  citations.map((citation) => ({ ...citation }));

const FRESH = { hidden: false, mergedInto: null, placedAnew: false };

export function draftOf(event: TimelineEvent | UndatedEvent): Draft {
  const citations = copyOf(event.citations);
  if ('when' in event) {
    const { aliases, doubts } = event;
    const copies = { aliases: [...aliases], doubts: [...doubts], citations };
    return { ...event, ...copies, ...FRESH, words: '', extractedId: event.id };
  }
  return {
    ...event,
    ...FRESH,
    citations,
    extractedId: event.id,
    when: null,
    checked: event.checked ?? false,
    aliases: [],
    basis: 'vague',
    importance: 2,
    origin: 'machine',
    doubts: [],
    links: [],
    tags: [],
  };
}

export function finalDraft(draft: Draft): Draft {
  let last = draft;
  while (last.mergedInto) last = last.mergedInto;
  return last;
}

export function toUndated({ id, title, words, status, checked, citations }: Draft): UndatedEvent {
  const vague = words === '' ? title : words;
  return { id, title, words: vague, status, ...(checked ? { checked } : {}), citations };
}

export function toEvent(draft: Draft, when: When): TimelineEvent {
  const { id, title, aliases, basis, status, importance, origin, checked, doubts } = draft;
  const { citations, links, tags, note } = draft;
  return {
    ...{ id, title, aliases, when, basis, status, importance, origin, checked, doubts },
    ...{ citations, links, tags },
    ...(note === undefined ? {} : { note }),
  };
}
