/** "the attack", "they attack", "to attack": a base form is a verb or a noun. */
import type { PhraseWords } from '../lexicon/phraseTypes';
import type { EventLexicon } from '../lexicon/types';
import type { Token } from '../tokens';
import { lemmaOf, takesClause } from '../verbs';
import { FINITE, isContracted, VERBAL, type Tag } from '../wordClass';
import { oneOf, verbAhead, type Neighbour, type Settle } from './site';

const CLAUSE_EDGE = oneOf('comma', 'stop', 'sub', 'rel', 'conj');

/** "the story starts in May": one thing, a form in "-s", a date, and no other verb in the clause. */
function isOnlyVerb(
  at: number,
  tags: readonly Tag[],
  tokens: readonly Token[],
  { plurals, thirdPersons }: PhraseWords,
): boolean {
  const isSingular = tags[at - 1] === 'noun' && !plurals.test(tokens[at - 1]?.lower ?? '');
  const isDated = tags[at + 1] === 'prep' && tags[at + 2] === 'date';
  if (!isSingular || !isDated || !thirdPersons.test(tokens[at]?.lower ?? '')) return false;
  let start = at;
  while (start > 0 && !CLAUSE_EDGE.has(tags[start - 1])) start--;
  return (
    /^(?:det|poss|adj)$/.test(tags[start] ?? '') &&
    !tags.slice(start, at).some((tag) => VERBAL.has(tag)) &&
    !verbAhead(tags, at)
  );
}

const BEFORE_ADVERB = oneOf('modal', 'to', 'pron');
const NOMINAL = oneOf('noun', 'name');
const OPENS_OBJECT = oneOf('det', 'poss', 'pron');

/** "attack", "vote": only a subject makes it a verb. */
const ambiguous: Settle = (at, tags, tokens, { phrasing }) => {
  const before = tags[at - 1];
  if (before === 'pron' && !phrasing.that.has(tokens[at - 1]?.lower ?? '')) return null;
  if (before === 'adv' && NOMINAL.has(tags[at - 2])) return null;
  if (OPENS_OBJECT.has(tags[at + 1]) && NOMINAL.has(before)) return null;
  return isOnlyVerb(at, tags, tokens, phrasing) ? null : 'noun';
};

const IN_OBJECT = oneOf('noun', 'adj', 'num', 'det', 'poss');
const BEHIND_OBJECT = oneOf('prep', 'date', 'conj', 'comma', 'stop', undefined);

/** "met with the union delegates in May": an object, whose last word is no verb; not "we think prices increase". */
function endsObject(
  at: number,
  tags: readonly Neighbour[],
  tokens: readonly Token[],
  lex: EventLexicon,
): boolean {
  if (tags[at - 1] !== 'noun' || !BEHIND_OBJECT.has(tags[at + 1])) return false;
  let start = at - 1;
  while (IN_OBJECT.has(tags[start - 1])) start--;
  const verb = tags.findLastIndex((tag, index) => index < start && VERBAL.has(tag));
  const between = tags.slice(verb + 1, start);
  if (verb < 0 || between.some((tag) => tag !== 'prep')) return false;
  const lemma = lemmaOf(tokens[verb]?.lower ?? '', lex);
  return !takesClause(lemma, lex);
}

const COMPLEMENT = oneOf('prep', 'det', 'poss', 'date', 'to');
const BEFORE_VERB = oneOf('pron', 'noun', 'name', 'rel', 'adv', 'date', 'conj', undefined);

/** "accept", "decide": hardly ever a noun. */
const plain: Settle = (at, tags, tokens, lex) => {
  const before = tags[at - 1];
  // "Some say", "many believe".
  if (before === 'det' && lex.phrasing.quantities.has(tokens[at - 1]?.lower ?? '')) return null;
  if (before === 'comma') return COMPLEMENT.has(tags[at + 1]) ? null : 'noun';
  return BEFORE_VERB.has(before) && !endsObject(at, tags, tokens, lex) ? null : 'noun';
};

const OPENS_CLAUSE = oneOf(undefined, 'comma', 'stop');
const IN_PHRASE = oneOf('noun', 'adj', 'num', 'det', 'poss');

const JOINED_OBJECT = oneOf('name', 'det', 'poss');

/** A modal and its verb stand before, with no other verb since: "will attend it and | visit Porton". */
function isAfterModal(at: number, tags: readonly Neighbour[]): boolean {
  const verb = tags.findLastIndex((tag, index) => index < at && VERBAL.has(tag));
  return tags[verb] === 'base' && tags[verb - 1] === 'modal';
}

export const verbOrNoun: Settle = (at, tags, tokens, lex) => {
  const before = tags[at - 1];
  const after = tags[at + 1];
  const previous = tokens[at - 1]?.lower ?? '';
  const nounlike = lex.verbs.ambiguous.has(tokens[at]?.lower ?? '');
  if (before === 'name' && lex.phrasing.owners.test(previous)) return 'noun';
  // "Delegates met", "Sanctions were lifted": what opens a clause before its verb is the subject.
  if (OPENS_CLAUSE.has(before) && FINITE.has(after)) return 'noun';
  // "those four defects were"
  if (IN_PHRASE.has(before) && (after === 'aux' || after === 'modal')) return 'noun';
  if (before === 'adv' && BEFORE_ADVERB.has(tags[at - 2])) return null;
  if (before === 'to') return nounlike && (after === 'stop' || after === undefined) ? 'noun' : null;
  if (before === 'modal' || before === 'neg') return null;
  if (before === 'conj' && JOINED_OBJECT.has(after) && isAfterModal(at, tags)) return null;
  if (before === 'aux')
    return isContracted(previous) || lex.grammar.do.has(previous) ? null : 'noun';
  return (nounlike ? ambiguous : plain)(at, tags, tokens, lex);
};
