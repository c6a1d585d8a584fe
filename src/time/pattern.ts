/** Reads a rule's pattern as a tree, as far as patterns go: groups, choices, classes, bounded repetition, slots. */

export type Pattern =
  /** One of these characters. */
  | { readonly kind: 'char'; readonly of: string }
  /** A word of that slot, or a macro. */
  | { readonly kind: 'slot'; readonly name: string }
  | { readonly kind: 'all'; readonly of: readonly Pattern[] }
  | { readonly kind: 'any'; readonly of: readonly Pattern[] }
  | { readonly kind: 'repeat'; readonly of: Pattern; readonly least: number; readonly most: number }
  /** Takes no room: looks ahead and behind, `\b`, a group said again. */
  | { readonly kind: 'look'; readonly of: Pattern };

const NOTHING: Pattern = { kind: 'all', of: [] };
const PIECE =
  /\{\{(?<slot>[\w-]+)\}\}|\((?<group>\?:|\?<\w+>|\?<?[=!])|(?<close>\))|(?<or>\|)|\[(?<set>[^\]]+)\]|\\k<\w+>|\\b|\$|\\(?<escaped>.)|(?<char>[^{?*+^$()[\]])/y;
const TIMES = /\?|\{(?<least>\d+)(?:,(?<most>\d+))?\}/y;

/** "a-c, " → "abc, ". */
const charsOf = (set: string): string =>
  set
    .replace(/\\(.)/g, '$1')
    .replace(/([a-z0-9])-([a-z0-9])/g, (_whole, from: string, to: string) => {
      const first = from.charCodeAt(0);
      return String.fromCharCode(
        ...Array.from({ length: to.charCodeAt(0) - first + 1 }, (_, n) => first + n),
      );
    });

/** Throws where the pattern uses what rules may not: endless repetition, numbered groups, anchors. */
export function parsePattern(source: string): Pattern {
  let at = 0;
  const next = (regexp: RegExp): Record<string, string | undefined> | null => {
    regexp.lastIndex = at;
    const found = regexp.exec(source);
    at += found?.[0].length ?? 0;
    return found && (found.groups ?? {});
  };
  const choices = (): Pattern => {
    const of: Pattern[] = [];
    let row: Pattern[] = [];
    for (let piece = next(PIECE); piece && piece['close'] === undefined; piece = next(PIECE)) {
      if (piece['or'] === undefined) row.push(repeated(item(piece)));
      else {
        of.push({ kind: 'all', of: row });
        row = [];
      }
    }
    of.push({ kind: 'all', of: row });
    return { kind: 'any', of };
  };
  const item = ({
    slot,
    group,
    set,
    escaped,
    char,
  }: Record<string, string | undefined>): Pattern => {
    if (slot !== undefined) return { kind: 'slot', name: slot };
    if (group !== undefined) {
      const of = choices();
      return /[=!]$/.test(group) ? { kind: 'look', of } : of;
    }
    if (set !== undefined) return { kind: 'char', of: charsOf(set) };
    const one = char ?? escaped;
    return one === undefined ? { kind: 'look', of: NOTHING } : { kind: 'char', of: one };
  };
  const repeated = (of: Pattern): Pattern => {
    const times = next(TIMES);
    if (!times) return of;
    const least = Number(times['least'] ?? 0);
    return { kind: 'repeat', of, least, most: Number(times['most'] ?? times['least'] ?? 1) };
  };
  const whole = choices();
  if (at < source.length)
    throw new Error(`a pattern may not hold "${source.slice(at, at + 8)}": ${source}`);
  return whole;
}
