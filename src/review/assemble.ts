/** Drafts back into a document: in order of time, ids unique, links pointing at what is still shown. */
import { compareDays } from '../calendar/day';
import type { Link, QuotelineDocument, TimelineEvent } from '../schema/document';
import { isChecked } from '../schema/isChecked';
import type { Bench } from './bench';
import { finalDraft, toEvent, toUndated, type Draft } from './draft';

const isShown = (draft: Draft): boolean => !draft.hidden && draft.mergedInto === null;

/** An open start comes first. */
function byStart(a: TimelineEvent, b: TimelineEvent): number {
  const [from, to] = [a.when.earliest, b.when.earliest];
  if (from === null || to === null) return Number(from !== null) - Number(to !== null);
  return compareDays(from, to);
}

/** The extraction's own order within a day is kept; what a person placed goes behind its equals. */
function inOrder(events: readonly TimelineEvent[], placedAnew: ReadonlySet<string>) {
  const kept = events.filter(({ id }) => !placedAnew.has(id));
  const placed = events.filter(({ id }) => placedAnew.has(id)).sort(byStart);
  const merged: TimelineEvent[] = [];
  for (const event of kept) {
    while (placed[0] && byStart(placed[0], event) < 0) merged.push(...placed.splice(0, 1));
    merged.push(event);
  }
  return [...merged, ...placed];
}

function linksOf(draft: Draft, byExtractedId: ReadonlyMap<string, Draft>): Link[] {
  return draft.links.flatMap((link) => {
    const named = byExtractedId.get(link.to);
    const target = named && finalDraft(named);
    return target && target !== draft && target.when && isShown(target)
      ? [{ ...link, to: target.id }]
      : [];
  });
}

export interface Assembled {
  readonly document: QuotelineDocument;
  readonly hidden: readonly Draft[];
}

type Summary = Pick<NonNullable<QuotelineDocument['review']>, 'by' | 'date'>;

/** `summary` goes in once everything shown is checked: until then nobody vouches for the whole. */
export function assemble({ document, sources, drafts }: Bench, summary: Summary): Assembled {
  const byExtractedId = new Map(drafts.map((draft) => [draft.extractedId, draft]));
  const shown = drafts.filter(isShown);
  const events = shown.flatMap((draft) =>
    draft.when ? [toEvent({ ...draft, links: linksOf(draft, byExtractedId) }, draft.when)] : [],
  );
  const placedAnew = new Set(shown.filter((draft) => draft.placedAnew).map(({ id }) => id));
  const { review: _earlier, ...rest } = document;
  const undated = shown.filter(({ when }) => when === null).map(toUndated);
  return {
    document: {
      ...rest,
      sources,
      events: inOrder(events, placedAnew),
      undated,
      ...(isChecked({ events, undated }) ? { review: summary } : {}),
    },
    hidden: drafts.filter((draft) => draft.hidden && draft.mergedInto === null),
  };
}
