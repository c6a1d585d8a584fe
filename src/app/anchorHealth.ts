/** Is each quote in the transcript? Compared on demand, once a quote; facts are never checked. */
import type { DocumentIndex } from '../state/documentIndex';

export type Health = 'found' | 'moved' | 'missing' | 'unknown';

export function anchorHealth(index: DocumentIndex): (placeId: string) => Health {
  const places = new Map(index.places.map((place) => [place.id, place]));
  const known = new Map<string, Health>();
  const compare = (placeId: string): Health => {
    const place = places.get(placeId);
    const text = place ? index.source(place.sourceId)?.text : undefined;
    if (!place || text === undefined) return 'unknown';
    const { exact, start, end } = place.citation.passage;
    if (text.slice(start, end) === exact) return 'found';
    return text.includes(exact) ? 'moved' : 'missing';
  };
  return (placeId) => {
    const health = known.get(placeId) ?? compare(placeId);
    known.set(placeId, health);
    return health;
  };
}
