/**
 * Coarse word classes by lexicon and neighbours; no statistics. It needs to be right about where a
 * clause has its verb and where a noun phrase ends, not about every word.
 */
import type { EventLexicon } from './lexicon/types';
import { settle } from './settle';
import { parentheses, withoutSlips } from './slips';
import { isDash, type Token } from './tokens';
import { tagOf, type Tag } from './wordClass';

export { isContracted, type Tag } from './wordClass';

export interface Tagged extends Token {
  readonly tag: Tag;
  /** Of ", I think,": no part of the clause, but of what was said. */
  readonly hedge?: true;
}

export function tagged(given: readonly Token[], lex: EventLexicon): Tagged[] {
  const tokens = withoutSlips(given, lex);
  const hedges = parentheses(tokens, lex);
  let first = true;
  const tags = tokens.map((token, at) => {
    // "uh -" is one hesitation.
    const coughs = isDash(token.text) && lex.grammar.fillers.has(tokens[at - 1]?.lower ?? '');
    const tag = coughs || hedges.has(token) ? 'filler' : tagOf(token, first, lex);
    if (token.isWord && tag !== 'filler') first = false;
    if (token.text === ':' || token.text === '“' || token.text === '"') first = true;
    return tag;
  });
  settle(tags, tokens, lex);
  // Written out: a spread of each of many thousands of tokens is slow.
  return tokens.map((token, at) => {
    const { start, end, text, lower, isWord, reading, aside } = token;
    const tag = tags[at] ?? 'noun';
    const plain = { start, end, text, lower, isWord, reading, aside, tag };
    return hedges.has(token) ? { ...plain, hedge: true } : plain;
  });
}
