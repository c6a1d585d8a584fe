/** Word classes that the neighbours settle: "the attack", "they attack", "that rule", "that it passed". */
import { findAll } from '../cues';
import type { EventLexicon } from '../lexicon/types';
import type { Token } from '../tokens';
import type { Tag } from '../wordClass';
import { adjectiveOrNoun, participleOrAdjective } from './adjectives';
import { verbOrNoun } from './bases';
import { subordinator, thatWord } from './openers';
import { particle } from './particles';
import { DETERMINED, oneOf, verbAhead, type Settle } from './site';

const OPENS_OBJECT = oneOf('det', 'poss', 'pron');
const BEFORE_QUANTITY = oneOf('aux', 'pron', 'name');

const nounOrVerb: Settle = (at, tags, tokens, lex) => {
  const before = tags[at - 1];
  const after = tags[at + 1];
  // "did not mine the strait"
  const isDenied = before === 'neg' && lex.grammar.do.has(tokens[at - 2]?.lower ?? '');
  if (isDenied && OPENS_OBJECT.has(after)) return 'base';
  if (before === 'to') return OPENS_OBJECT.has(after) ? 'base' : null;
  // "to host and preside over": joined infinitives.
  if (before === 'conj' && tags[at - 2] === 'base' && (after === 'prep' || after === 'det'))
    return 'base';
  const isGerund = lex.phrasing.gerunds.test(tokens[at]?.lower ?? '');
  return before === 'aux' && tags[at - 2] === 'pron' && isGerund ? 'ing' : null;
};

/** "have all been", "they first met". */
const quantity: Settle = (at, tags) => {
  const after = tags[at + 1];
  return BEFORE_QUANTITY.has(tags[at - 1]) && (after === 'past' || after === 'ing') ? 'adv' : null;
};

/** "out" is no noun behind a verb, "through" no preposition before one. */
const settledPreposition: Settle = (at, tags, tokens, lex) =>
  particle(at, tags, tokens, lex) ??
  (lex.grammar.subordinators.has(tokens[at]?.lower ?? '')
    ? subordinator(at, tags, tokens, lex)
    : null);

const BY_CLASS: Partial<Record<Tag, Settle>> = {
  noun: (at, tags, tokens, lex) =>
    particle(at, tags, tokens, lex) ?? nounOrVerb(at, tags, tokens, lex),
  base: verbOrNoun,
  past: participleOrAdjective,
  adj: adjectiveOrNoun,
  ing: (at, tags) => (DETERMINED.has(tags[at - 1]) ? 'noun' : null),
  rel: (at) => (at === 0 ? 'pron' : null),
  prep: settledPreposition,
};

const settledTag: Settle = (at, tags, tokens, lex) => {
  const lower = tokens[at]?.lower ?? '';
  const { that, floating, nominalBe } = lex.phrasing;
  if (that.has(lower)) return thatWord(at, tags, tokens, lex);
  const counted = floating.has(lower) ? quantity(at, tags, tokens, lex) : null;
  if (counted) return counted;
  if (nominalBe.has(lower) && tags[at - 1] === 'prep') return 'noun';
  const tag = tags[at];
  return (tag && BY_CLASS[tag]?.(at, tags, tokens, lex)) ?? null;
};

/** What the neighbours settle, from left to right. */
export function settle(tags: Tag[], tokens: readonly Token[], lex: EventLexicon): void {
  for (let at = 0; at < tags.length; at++)
    tags[at] = settledTag(at, tags, tokens, lex) ?? tags[at] ?? 'noun';
  // "by the time the clerk left": together they are one word that opens a clause.
  for (const { start, end } of findAll(tokens, lex.clauseOpeners))
    if (verbAhead(tags, end - 1))
      for (let at = start; at < end; at++) tags[at] = at === start ? 'sub' : 'filler';
}
