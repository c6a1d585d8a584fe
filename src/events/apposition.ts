/** Where a subject begins that holds names between commas: "Ana Brook, member for Porton, died". */
import { segmentBounds, type Parsed, type Range } from './parsed';

const LEADS: ReadonlySet<string> = new Set(['prep', 'to']);
const NO_APPOSITION: ReadonlySet<string> = new Set(['prep', 'adv', 'conj', 'sub', 'rel', 'pron']);
/** A person has no more offices between commas. */
const MOST_PHRASES = 6;

/** The names before the comma at `start - 1`, or the whole phrase that they end: "member for Porton Burghs". */
function phraseBefore(parsed: Parsed, start: number): { from: number; isName: boolean } | null {
  const { tokens } = parsed;
  if (tokens[start - 1]?.tag !== 'comma' || NO_APPOSITION.has(tokens[start]?.tag ?? ''))
    return null;
  let from = start - 1;
  while (tokens[from - 1]?.tag === 'name') from--;
  if (start - 1 - from < 2) return null;
  const isName = !LEADS.has(tokens[from - 1]?.tag ?? '');
  return { from: isName ? from : segmentBounds(parsed, from).start, isName };
}

/** "It is said that Captain Ana Brook, member for Porton, Knight of Alder, died": where the name begins. */
export function namedBefore(parsed: Parsed, start: number): number {
  let found = start;
  let at = start;
  for (let phrases = 0; phrases < MOST_PHRASES; phrases++) {
    const before = phraseBefore(parsed, at);
    if (before === null) break;
    at = before.from;
    if (before.isName) found = at;
  }
  return found;
}

const NAMING: ReadonlySet<string> = new Set(['name', 'conj', 'comma']);

/** "The mills we all knew, Upper Fell and Lower Fell, both …": names between commas, and whose they are. */
export function appositionStart(parsed: Parsed, names: Range): number | null {
  const { tokens } = parsed;
  if (tokens[names.start - 1]?.tag !== 'comma') return null;
  if (!tokens.slice(names.start, names.end).every(({ tag }) => NAMING.has(tag))) return null;
  const { start } = segmentBounds(parsed, names.start - 1);
  const opens = tokens[start]?.tag;
  const isPhrase = opens === 'det' || opens === 'poss' || opens === 'adj' || opens === 'noun';
  return isPhrase ? namedBefore(parsed, start) : null;
}
