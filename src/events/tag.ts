/**
 * Coarse word classes by lexicon and neighbours; no statistics. It needs to be right about where a
 * clause has its verb and where a noun phrase ends, not about every word.
 */
import type { EventLexicon } from './lexicon/types';
import { settle } from './settle';
import { withoutSlips } from './slips';
import type { Token } from './tokens';
import { tagOf, type Tag } from './wordClass';

export { isContracted, type Tag } from './wordClass';

export interface Tagged extends Token {
  readonly tag: Tag;
}

const isDash = (text: string): boolean => /^(?:[—–]|-+)$/.test(text);

export function tagged(given: readonly Token[], lex: EventLexicon): Tagged[] {
  const tokens = withoutSlips(given, lex);
  let first = true;
  const tags = tokens.map((token, at) => {
    // "uh -" is one hesitation.
    const coughs = isDash(token.text) && lex.grammar.fillers.has(tokens[at - 1]?.lower ?? '');
    const tag = coughs ? 'filler' : tagOf(token, first, lex);
    if (token.isWord && tag !== 'filler') first = false;
    if (token.text === ':' || token.text === '“' || token.text === '"') first = true;
    return tag;
  });
  settle(tags, tokens, lex);
  return tokens.map((token, at) => ({ ...token, tag: tags[at] ?? 'noun' }));
}
