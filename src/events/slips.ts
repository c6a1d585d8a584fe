/** "in 1964, no, I tell a lie, 1966": what the speaker takes back at once is set aside like a cough. */
import { beginsWith, findAll } from './cues';
import type { EventLexicon } from './lexicon/types';
import { isDash, type Token } from './tokens';

/** Words that may stand between a slip and its correction. */
const REACH = 12;
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
    const after = tokens[at + length]?.text;
    if (length === 0 || (after !== ',' && after !== '.')) continue;
    const opened = at === 0 || !tokens[at - 1]?.isWord;
    if (opened) found.push(...tokens.slice(at, at + length + Number(after === ',')));
  }
  return found;
}

const isPause = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === ',' || isDash(token.text));

/** "which reported, I think, in 1980": a hedge between its commas or dashes, which go with it. */
export function parentheses(tokens: readonly Token[], lex: EventLexicon): ReadonlySet<Token> {
  const found = findAll(tokens, lex.parentheses).flatMap(({ start, end }) => {
    const before = tokens[start - 1];
    const after = tokens[end];
    if (!isPause(before) && before?.reading == null) return [];
    if (after?.isWord === true) return [];
    const paired = isPause(before) && isPause(after);
    return tokens.slice(isPause(before) ? start - 1 : start, paired ? end + 1 : end);
  });
  return new Set(found);
}

/** An ordinal that was scanned badly: "the agth Conference". */
const garbledOrdinals = (tokens: readonly Token[], { grammar }: EventLexicon): Token[] =>
  tokens.filter(
    ({ text }, at) =>
      text.endsWith('th') &&
      /^\p{Ll}{0,2}[bcgkmqvz]th$/u.test(text) &&
      grammar.determiners.has(tokens[at - 1]?.lower ?? '') &&
      /^\p{Lu}/u.test(tokens[at + 1]?.text ?? ''),
  );

/** The same tokens, those of retracted dates and their excuses marked as asides. */
export function withoutSlips(tokens: readonly Token[], lex: EventLexicon): readonly Token[] {
  const dropped = new Set<Token>(insertions(tokens, lex));
  for (const token of garbledOrdinals(tokens, lex)) dropped.add(token);
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
