/**
 * Which corpus documents are kept aside: never looked into while rules are written, only totals are read.
 * Chosen by file name before the first look; `keptAside.json` is the committed list, and a test holds the two together.
 */

/** FNV-1a, 32 bits (Fowler, Noll, Vo): small, well spread over short names. */
export function nameHash(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) {
    hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193) >>> 0;
  }
  return hash;
}

/** The quarter of a corpus with the lowest hashes, sorted by name. */
export function keptAside(corpus: string, names: readonly string[]): string[] {
  const byHash = [...names].sort(
    (a, b) => nameHash(`${corpus}/${a}`) - nameHash(`${corpus}/${b}`) || (a < b ? -1 : 1),
  );
  return byHash.slice(0, Math.ceil(names.length / 4)).sort();
}
