/** Participles and adjectives: "the proposed rule", "an initiative". */
import { DETERMINED, oneOf, PHRASE, type Settle } from './site';

const COUNTED = oneOf('num', 'date');
const BEFORE_ADJECTIVE = oneOf('det', 'poss', 'adj', 'prep');
const OWNED = oneOf('det', 'poss');
const OBJECT_OF = oneOf('past', 'prep', 'base', 'aux');
const JOINED = oneOf('noun', 'adj');

/** "the proposed rule", "notes or prepared remarks". */
export const participleOrAdjective: Settle = (at, tags, tokens, lex) => {
  const before = tags[at - 1];
  const after = tags[at + 1];
  const lower = tokens[at]?.lower ?? '';
  const isBase = lex.verbs.base.get(lower) === lower;
  // "declined to cut it", "did not cut it"
  const isAsked =
    before === 'to' || (before === 'neg' && lex.grammar.do.has(tokens[at - 2]?.lower ?? ''));
  if (isBase && isAsked) return 'base';
  // "the record set in May"
  if (before === 'noun' && after === 'prep' && tags[at + 2] === 'date') return null;
  // "a proposed rule", "per diluted share": what follows is settled later.
  const ofBase = after === 'base' && (OWNED.has(before) || before === 'prep');
  // "our family-owned 20-room hotel"
  const ofCounted = after === 'num' && OWNED.has(before) && PHRASE.has(tags[at + 2]);
  if (ofBase || ofCounted || (PHRASE.has(after) && !COUNTED.has(after))) {
    const joins = before === 'conj' && JOINED.has(tags[at - 2]);
    return BEFORE_ADJECTIVE.has(before) || joins ? 'adj' : null;
  }
  // "the average cost": the past is the base too, and a noun.
  const isCost = DETERMINED.has(before) || (before === 'noun' && after === 'prep');
  return isBase && isCost ? 'noun' : null;
};

const BEHIND_PARTICIPLE = oneOf('noun', 'name', 'adj');
const BEFORE_NOUN = oneOf('det', 'poss', 'noun', 'name', 'date', 'adj', 'prep');

/** "an initiative", "was ready": an ending alone does not make an adjective. */
export const adjectiveOrNoun: Settle = (at, tags, tokens, { phrasing }) => {
  const after = tags[at + 1];
  if (PHRASE.has(after)) return null;
  // "the next witness": what is counted is no verb.
  if (after === 'base' && phrasing.ranks.has(tokens[at]?.lower ?? '')) return null;
  // "blocked the northern reach": an object, whose last word is no verb.
  if (after === 'base' && OWNED.has(tags[at - 1]) && OBJECT_OF.has(tags[at - 2])) return null;
  if (after === 'past' && BEHIND_PARTICIPLE.has(tags[at + 2])) return null;
  return BEFORE_NOUN.has(tags[at - 1]) ? 'noun' : null;
};
