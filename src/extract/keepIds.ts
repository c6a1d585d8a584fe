/** Deep links survive a new extraction: an event that cites an anchor of the previous document keeps its id. */
import type { Citation, QuotelineDocument, TimelineEvent } from '../schema/document';

const keyOf = ({ passage, mention }: Citation): string =>
  JSON.stringify([passage.exact, mention?.exact ?? null]);

function byAnchor(previous: QuotelineDocument): Map<string, TimelineEvent> {
  const found = new Map<string, TimelineEvent>();
  for (const event of previous.events)
    for (const citation of event.citations) {
      const key = keyOf(citation);
      if (!found.has(key)) found.set(key, event);
    }
  return found;
}

/** New id → kept id is applied to links too; ids that are given up become aliases. */
export function keepIds(
  events: readonly TimelineEvent[],
  previous: QuotelineDocument | undefined,
): TimelineEvent[] {
  if (!previous) return [...events];
  const known = byAnchor(previous);
  const taken = new Set<string>();
  const renamed = new Map<string, string>();
  const kept = events.map((event) => {
    const earlier = [
      ...new Set(event.citations.flatMap((citation) => known.get(keyOf(citation)) ?? [])),
    ];
    const free = earlier.find(({ id }) => !taken.has(id));
    const id = free?.id ?? event.id;
    taken.add(id);
    renamed.set(event.id, id);
    const aliases = earlier
      .filter((one) => one === free || !taken.has(one.id))
      .flatMap((one) => [one.id, ...one.aliases]);
    return { ...event, id, aliases: [...new Set(aliases)].filter((alias) => alias !== id) };
  });
  return kept.map((event) => ({
    ...event,
    links: event.links.map((link) => ({ ...link, to: renamed.get(link.to) ?? link.to })),
  }));
}
