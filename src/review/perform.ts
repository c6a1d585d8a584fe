/** What each kind of decision does to the drafts. `false`: its passage is gone, so it is an orphan. */
import type { Citation } from '../schema/document';
import { whenFromEdtf } from '../schema/when';
import type { Bench } from './bench';
import type { Draft } from './draft';
import { sourceOf } from './relocate';
import type { Decision, DecisionOf } from './review';
import { likeness, overlap } from './spans';

type Perform<T extends Decision['type']> = (bench: Bench, decision: DecisionOf<T>) => boolean;

/** Does something to the event a decision is on, if it is still there. */
function onDraft<D extends { on: string }>(change: (draft: Draft, decision: D) => void) {
  return (bench: Bench, decision: D): boolean => {
    const draft = bench.draft(decision.on);
    if (draft) change(draft, decision);
    return draft !== undefined;
  };
}

export const PERSON_READING = 'date set by a person';

/** Leaving an event undated and dating it are two decisions: the second is looked at anew. */
function setDate(draft: Draft, edtf: string): void {
  if (draft.when?.edtf === edtf) return;
  if (draft.when === null) draft.checked = false;
  draft.when = whenFromEdtf(edtf);
  draft.placedAnew = true;
  draft.citations = draft.citations.map((citation) => ({
    ...citation,
    reading: `${PERSON_READING} → ${edtf}`,
  }));
}

const sameQuote = (a: Citation, b: Citation): boolean =>
  a.sourceId === b.sourceId &&
  likeness(a.passage, b.passage) === 1 &&
  (a.mention === null || b.mention === null || overlap(a.mention, b.mention));

const without = (citations: readonly Citation[], gone: readonly Citation[]): Citation[] =>
  citations.filter((citation) => !gone.some((other) => sameQuote(citation, other)));

const byPlace = (a: Citation, b: Citation): number =>
  a.sourceId === b.sourceId ? a.passage.start - b.passage.start : 0;

function addCitations(draft: Draft, more: readonly Citation[]): void {
  draft.citations = [...draft.citations, ...without(more, draft.citations)].sort(byPlace);
}

const merge: Perform<'merge'> = (bench, { on, from }) => {
  const [kept, gone] = [bench.draft(on), bench.draft(from)];
  if (!kept || !gone) return false;
  if (kept === gone) return true;
  gone.mergedInto = kept;
  addCitations(kept, gone.citations);
  kept.aliases = [...new Set([...kept.aliases, gone.id, ...gone.aliases])];
  kept.links = [...kept.links, ...gone.links];
  return true;
};

const split: Perform<'split'> = (bench, { on, into }) => {
  const made = bench.make(into);
  if (!made) return false;
  const rest = bench.draft(on);
  const left = rest ? without(rest.citations, made.citations) : [];
  if (rest && rest !== made && left.length > 0) rest.citations = left;
  return true;
};

const speaker: Perform<'speaker'> = (bench, decision) => {
  const draft = bench.draft(decision.on);
  const passage = bench.relocator.passage(decision.sourceId, decision.passage);
  const source = sourceOf(bench.document, decision.sourceId);
  const own = bench.sources.find(({ id }) => id === source?.id);
  if (!draft || !passage || !own) return false;
  const named = decision.speaker;
  if (named && !own.speakers.some(({ id }) => id === named.id)) {
    own.speakers = [...own.speakers, { ...named, aliases: [] }];
  }
  draft.citations = draft.citations.map((citation) =>
    citation.sourceId === own.id && overlap(citation.passage, passage)
      ? { ...citation, speakerId: named?.id ?? null }
      : citation,
  );
  return true;
};

const cite: Perform<'cite'> = (bench, { on, citation }) => {
  const draft = bench.draft(on);
  const placed = bench.relocator.citation(citation);
  if (!draft || !placed) return false;
  addCitations(draft, [placed]);
  return true;
};

export const QUOTE_CHANGED = 'quote-changed';

/** Every quote the person saw still stands in the text, word for word. */
function stillStands(bench: Bench, draft: Draft, quotes: readonly string[]): boolean {
  const held = new Set(draft.citations.map(({ passage }) => passage.exact));
  return quotes.every(
    (quote) =>
      held.has(quote) ||
      bench.sources.some(({ text }) => text === undefined || text.includes(quote)),
  );
}

/** It has the date the person saw, or none as they left it: a machine that finds one later is not vouched for. */
const keepsDate = ({ when }: Draft, { edtf }: DecisionOf<'check'>): boolean =>
  edtf !== undefined || when === null;

const check: Perform<'check'> = (bench, decision) => {
  const draft = bench.draft(decision.on);
  if (!draft) return false;
  draft.title = decision.title;
  draft.status = decision.status;
  if (decision.edtf !== undefined) setDate(draft, decision.edtf);
  if (!keepsDate(draft, decision)) return true;
  draft.checked = stillStands(bench, draft, decision.quotes);
  draft.doubts = draft.checked ? [] : [...new Set([...draft.doubts, QUOTE_CHANGED])];
  return true;
};

const PERFORM: { readonly [T in Decision['type']]: Perform<T> } = {
  hide: onDraft((draft) => (draft.hidden = true)),
  restore: onDraft((draft) => (draft.hidden = false)),
  title: onDraft((draft, { title }) => (draft.title = title)),
  date: onDraft((draft, { edtf }) => setDate(draft, edtf)),
  status: onDraft((draft, { status }) => (draft.status = status)),
  note: onDraft((draft, { note }) => {
    if (note === '') delete draft.note;
    else draft.note = note;
  }),
  uncheck: onDraft((draft) => (draft.checked = false)),
  add: (bench, { on }) => bench.make(on) !== undefined,
  speaker,
  merge,
  split,
  cite,
  check,
};

export function perform(bench: Bench, decision: Decision): boolean {
  const act = PERFORM[decision.type] as (bench: Bench, decision: Decision) => boolean;
  return act(bench, decision);
}
