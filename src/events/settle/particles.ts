/** "went through", "left over", "carried out": a little word that belongs to its verb. */
import { oneOf, type Settle } from './site';

const VERB = oneOf('past', 'base', 'ing');
const BEHIND = oneOf('prep', 'stop', 'comma', 'conj', 'adv', undefined);

export const particle: Settle = (at, tags, tokens, lex) => {
  if (!lex.grammar.particles.has(tokens[at]?.lower ?? '') || !VERB.has(tags[at - 1])) return null;
  const after = tags[at + 1];
  if (after === 'date')
    return lex.phrasing.bareDates.test(tokens[at + 1]?.reading?.exact ?? '') ? 'adv' : null;
  return BEHIND.has(after) ? 'adv' : null;
};
