/** "in 1964, no, I tell a lie, 1966": what the speaker takes back at once is set aside like a cough. */
import { beginsWith } from './cues';
import type { EventLexicon } from './lexicon/types';
import type { Token } from './tokens';

/** Words that may stand between a slip and its correction. */
const REACH = 9;
const SOFTENERS = ['no', 'or', 'well', 'uh', 'um', 'and', 'actually'];

function correctionAt(tokens: readonly Token[], end: number, lex: EventLexicon): number | null {
  const slip = tokens[end - 1]?.reading;
  const limit = Math.min(tokens.length, end + REACH);
  let next = end;
  while (next < limit && (tokens[next]?.reading ?? slip) === slip) next++;
  if (next >= limit) return null;
  const words = tokens.slice(end, next).filter((token) => token.isWord);
  const skipped = beginsWith(words, SOFTENERS);
  const isSlip =
    beginsWith(words, lex.retractions) > 0 || beginsWith(words.slice(skipped), lex.retractions) > 0;
  return isSlip ? next : null;
}

/** "a few uh - months ago": what leads up to the date goes with it. */
const belongs = (token: Token | undefined, { grammar }: EventLexicon): boolean =>
  token !== undefined &&
  (grammar.determiners.has(token.lower) || grammar.fillers.has(token.lower) || token.text === '-');

/** "Well, you know, we got …": an insertion with its comma. */
function insertions(tokens: readonly Token[], { grammar }: EventLexicon): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const length = beginsWith(tokens, grammar.fillerPhrases, at);
    if (length === 0 || tokens[at + length]?.text !== ',') continue;
    const opened = at === 0 || !tokens[at - 1]?.isWord;
    if (opened) found.push(...tokens.slice(at, at + length + 1));
  }
  return found;
}

/** The same tokens, those of retracted dates and their excuses marked as asides. */
export function withoutSlips(tokens: readonly Token[], lex: EventLexicon): readonly Token[] {
  const dropped = new Set<Token>(insertions(tokens, lex));
  for (let start = 0; start < tokens.length; start++) {
    const reading = tokens[start]?.reading;
    if (!reading) continue;
    let end = start + 1;
    while (tokens[end]?.reading === reading) end++;
    const next = correctionAt(tokens, end, lex);
    if (next !== null) {
      let first = start;
      while (first > 0 && belongs(tokens[first - 1], lex)) first--;
      for (const token of tokens.slice(first, next)) dropped.add(token);
    }
    start = end - 1;
  }
  return dropped.size === 0
    ? tokens
    : tokens.map((token) => (dropped.has(token) ? { ...token, aside: true } : token));
}
