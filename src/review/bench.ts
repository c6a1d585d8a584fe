/** The document taken apart into drafts, each subject of the review laid to its draft. */
import type { Citation, DocumentSource, QuotelineDocument } from '../schema/document';
import { draftOf, finalDraft, type Draft } from './draft';
import { relocator, type Relocator } from './relocate';
import type { Subject } from './review';
import { likeness, overlap } from './spans';

export interface Bench {
  readonly document: QuotelineDocument;
  readonly sources: DocumentSource[];
  readonly drafts: Draft[];
  readonly relocator: Relocator;
  /** The draft of a subject, or of what it was merged into; `undefined` where its passages are gone. */
  readonly draft: (key: string) => Draft | undefined;
  /** Makes the draft of an event that a person made; `undefined` where its passages are gone. */
  readonly make: (key: string) => Draft | undefined;
}

const isPersonMade = ({ event }: Subject): boolean =>
  'origin' in event && event.origin === 'person';

const SAME_PASSAGE = 0.5;

/** 0 is another event; two dates in one sentence are two events. */
function citationScore(a: Citation, b: Citation): number {
  if (a.sourceId !== b.sourceId) return 0;
  const alike = likeness(a.passage, b.passage);
  if (a.mention && b.mention) return overlap(a.mention, b.mention) ? 1 + alike : 0;
  return alike >= SAME_PASSAGE ? alike : 0;
}

function eventScore(quotes: readonly Citation[], draft: Draft, key: string): number {
  const scores = quotes.flatMap((quote) =>
    draft.citations.map((citation) => citationScore(quote, citation)),
  );
  const best = Math.max(0, ...scores);
  const isNamesake = draft.extractedId === key || draft.aliases.includes(key);
  return best === 0 ? 0 : best + (isNamesake ? 2 : 0);
}

/** A score no other draft can reach: the same id over the very same quote and words. */
const CERTAIN = 4;

function bestDraft(quotes: readonly Citation[], free: ReadonlySet<Draft>, key: string) {
  let best: Draft | undefined;
  let bestScore = 0;
  for (const draft of free) {
    const score = eventScore(quotes, draft, key);
    if (score <= bestScore) continue;
    [best, bestScore] = [draft, score];
    if (score >= CERTAIN) break;
  }
  return best;
}

function claim(draft: Draft, key: string, ids: ReadonlyMap<string, Draft>): void {
  if (draft.id === key) return;
  const holder = ids.get(key);
  const earlier = draft.id;
  draft.aliases = draft.aliases.filter((alias) => alias !== key);
  if (holder === undefined || holder === draft) {
    draft.id = key;
    draft.aliases.push(earlier);
  }
}

export function openBench(document: QuotelineDocument, subjects: readonly Subject[]): Bench {
  const where = relocator(document);
  const drafts = [...document.events, ...document.undated].map(draftOf);
  const ids = new Map(drafts.map((draft) => [draft.id, draft]));
  const free = new Set(drafts);
  const byKey = new Map<string, Draft>();
  const subjectByKey = new Map(subjects.map((subject) => [subject.key, subject]));

  const quotesOf = ({ event }: Subject): Citation[] =>
    event.citations.flatMap((citation) => where.citation(citation) ?? []);

  const revive = (subject: Subject): Draft | undefined => {
    const citations = quotesOf(subject);
    if (citations.length === 0) return undefined;
    const draft = { ...draftOf(subject.event), citations, placedAnew: true, extractedId: '' };
    if (ids.has(draft.id)) draft.id = `${draft.id}-again`;
    ids.set(draft.id, draft);
    drafts.push(draft);
    byKey.set(subject.key, draft);
    return draft;
  };

  for (const subject of subjects) {
    if (isPersonMade(subject)) continue;
    const namesake = ids.get(subject.key);
    const quotes = quotesOf(subject);
    const certain =
      namesake && free.has(namesake) && eventScore(quotes, namesake, subject.key) >= CERTAIN;
    const found = certain ? namesake : bestDraft(quotes, free, subject.key);
    if (!found) {
      revive(subject);
      continue;
    }
    free.delete(found);
    byKey.set(subject.key, found);
    claim(found, subject.key, ids);
    ids.set(found.id, found);
  }

  const draft = (key: string): Draft | undefined => {
    const own = byKey.get(key);
    return own && finalDraft(own);
  };
  const make = (key: string): Draft | undefined => {
    const subject = subjectByKey.get(key);
    return draft(key) ?? (subject && revive(subject));
  };
  return {
    document,
    sources: document.sources.map((s) => ({ ...s })),
    drafts,
    relocator: where,
    draft,
    make,
  };
}
