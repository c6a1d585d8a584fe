import type { ViewDocument } from '../../schema/view';

/** Every id an event has or had → the id it has today. Today's ids win over former ones of the same spelling. */
export function eventIds(document: ViewDocument | null): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  if (!document) return ids;
  for (const { id, aliases } of document.events) for (const alias of aliases) ids.set(alias, id);
  for (const { id } of [...document.events, ...document.undated]) ids.set(id, id);
  return ids;
}
