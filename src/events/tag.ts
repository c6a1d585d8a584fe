/**
 * Coarse word classes by lexicon and neighbours; no statistics. It needs to be right about where a
 * clause has its verb and where a noun phrase ends, not about every word.
 */
import { abbreviations } from './brackets';
import type { EventLexicon } from './lexicon/types';
import { settle } from './settle';
import { parentheses, withoutSlips } from './slips';
import { isDash, type Token } from './tokens';
import { tagOf } from './wordClass';

export { isContracted, type Tag } from './wordClass';

export type Tagged = Readonly<Token>;

const FEWEST_SHOUTED = 5;

/** Captions in capitals say nothing of what is a name. */
function isShouted(tokens: readonly Token[]): boolean {
  let count = 0;
  for (const { isWord, text } of tokens) {
    if (!isWord || !/\p{L}/u.test(text)) continue;
    if (text !== text.toUpperCase()) return false;
    count++;
  }
  return count >= FEWEST_SHOUTED;
}

/** Tells the tokens, which are new and nobody else's, what they are. */
export function tagged(given: readonly Token[], lex: EventLexicon): readonly Tagged[] {
  const tokens = withoutSlips(given, lex);
  for (const token of parentheses(tokens, lex)) token.hedge = true;
  for (const token of abbreviations(tokens)) token.hedge = true;
  const shouted = isShouted(tokens);
  let first = true;
  const tags = tokens.map((token, at) => {
    // "uh -" is one hesitation.
    const coughs = isDash(token.text) && lex.grammar.fillers.has(tokens[at - 1]?.lower ?? '');
    const written = shouted ? token.lower : token.text;
    const tag = coughs || token.hedge ? 'filler' : tagOf(token, written, first, lex);
    if (token.isWord && tag !== 'filler') first = false;
    if (token.text === ':' || token.text === '“' || token.text === '"') first = true;
    return tag;
  });
  settle(tags, tokens, lex);
  tokens.forEach((token, at) => (token.tag = tags[at] ?? 'noun'));
  return tokens;
}
