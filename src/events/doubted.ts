/** Whether words before a noun leave it undone or open: "refused to approve the transfer", "if we had a plan". */
import type { Parsed } from './parsed';
import { lemmaOf } from './verbs';

const AGAINST = ['neglecting', 'denying', 'rejecting', 'thwarting', 'negative'] as const;

/** Token indices; `from` is where the looking begins. */
export const isDoubted = ({ tokens, lex }: Parsed, end: number, from = 0): boolean =>
  tokens.slice(from, end).some(({ lower, tag }) => {
    if (lex.negators.has(lower) || lex.conditionals.has(lower)) return true;
    if (tag !== 'past' && tag !== 'base' && tag !== 'ing') return false;
    const lemma = lemmaOf(lower, lex);
    return AGAINST.some((list) => lex.verbs[list].has(lemma));
  });
