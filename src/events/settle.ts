/** Word classes that the neighbours settle: "the attack", "they attack", "that rule", "that it passed". */
import type { EventLexicon } from './lexicon/types';
import { isContracted, type Tag } from './wordClass';
import type { Token } from './tokens';

type Settle = (
  at: number,
  tags: readonly Tag[],
  tokens: readonly Token[],
  lex: EventLexicon,
) => Tag | null;

const SUBJECTS: ReadonlySet<Tag> = new Set(['pron', 'noun', 'name', 'rel', 'adv', 'date']);

const PHRASE: ReadonlySet<Tag> = new Set(['noun', 'name', 'adj', 'ing', 'num', 'date']);

/** "Some say", "many believe". */
const QUANTITY = new Set(['some', 'many', 'most', 'few', 'several', 'all', 'both']);

const CLAUSE_EDGE: ReadonlySet<Tag> = new Set(['comma', 'stop', 'sub', 'rel', 'conj']);
const VERBAL: ReadonlySet<Tag> = new Set(['aux', 'modal', 'past', 'base']);

/** "the story starts in May": one thing, a form in "-s", a date, and no other verb in the clause. */
function isOnlyVerb(at: number, tags: readonly Tag[], tokens: readonly Token[]): boolean {
  const isSingular = tags[at - 1] === 'noun' && !/s$/.test(tokens[at - 1]?.lower ?? 's');
  const isDated = tags[at + 1] === 'prep' && tags[at + 2] === 'date';
  if (!isSingular || !isDated || !/[^s]s$/.test(tokens[at]?.lower ?? '')) return false;
  let start = at;
  while (start > 0 && !CLAUSE_EDGE.has(tags[start - 1] ?? 'stop')) start--;
  return (
    /^(?:det|poss|adj)$/.test(tags[start] ?? '') &&
    !tags.slice(start, at).some((tag) => VERBAL.has(tag)) &&
    !verbAhead(tags, at)
  );
}

/** "the attack", "they attack", "to attack". */
const verbOrNoun: Settle = (at, tags, tokens, lex) => {
  const before = tags[at - 1];
  const after = tags[at + 1];
  const lower = tokens[at]?.lower ?? '';
  if (/'s$/.test(tokens[at - 1]?.lower ?? '') && before === 'name') return 'noun';
  const nounlike = lex.verbs.ambiguous.has(lower);
  const twoBack = tags[at - 2];
  if (before === 'adv' && (twoBack === 'modal' || twoBack === 'to' || twoBack === 'pron'))
    return null;
  if (before === 'to') return nounlike && (after === 'stop' || after === undefined) ? 'noun' : null;
  if (before === 'modal' || before === 'neg') return null;
  if (before === 'aux')
    return isContracted(tokens[at - 1]?.lower ?? '') ||
      lex.grammar.do.has(tokens[at - 1]?.lower ?? '')
      ? null
      : 'noun';
  if (nounlike) {
    if (before === 'pron' && tokens[at - 1]?.lower !== 'that') return null;
    if (before === 'adv' && (twoBack === 'noun' || twoBack === 'name')) return null;
    const object = after === 'det' || after === 'poss' || after === 'pron';
    if (object && (before === 'noun' || before === 'name')) return null;
    return isOnlyVerb(at, tags, tokens) ? null : 'noun';
  }
  if (before === 'det' && QUANTITY.has(tokens[at - 1]?.lower ?? '')) return null;
  const complement =
    after === 'prep' || after === 'det' || after === 'poss' || after === 'date' || after === 'to';
  if (before === 'comma') return complement ? null : 'noun';
  return (before !== undefined && SUBJECTS.has(before)) || before === 'conj' || before === undefined
    ? null
    : 'noun';
};

/** "the proposed rule", "notes or prepared remarks". */
const participleOrAdjective: Settle = (at, tags, tokens, lex) => {
  const before = tags[at - 1];
  const after = tags[at + 1];
  const nominal = after !== undefined && PHRASE.has(after) && after !== 'num' && after !== 'date';
  const lower = tokens[at]?.lower ?? '';
  // "the record set in May"
  if (before === 'noun' && after === 'prep' && tags[at + 2] === 'date') return null;
  // "the average cost": the past is the base too, and a noun.
  if (
    !nominal &&
    lex.verbs.base.get(lower) === lower &&
    (before === 'det' ||
      before === 'poss' ||
      before === 'adj' ||
      (before === 'noun' && after === 'prep'))
  )
    return 'noun';
  if (!nominal) return null;
  if (before === 'det' || before === 'poss' || before === 'adj' || before === 'prep') return 'adj';
  return before === 'conj' && (tags[at - 2] === 'noun' || tags[at - 2] === 'adj') ? 'adj' : null;
};

/** A verb before the next comma, stop or clause. */
function verbAhead(tags: readonly Tag[], at: number): boolean {
  for (let next = at + 1; next < tags.length; next++) {
    const tag = tags[next];
    if (tag === 'aux' || tag === 'modal' || tag === 'past' || tag === 'base') return true;
    if (tag === 'comma' || tag === 'stop' || tag === 'sub' || tag === 'rel') return false;
  }
  return false;
}

/** "that rule", "the rule that passed", "said that it passed". */
const thatWord: Settle = (at, tags) => {
  const before = tags[at - 1];
  const after = tags[at + 1];
  const opens = verbAhead(tags, at);
  if (
    before === 'prep' ||
    before === 'to' ||
    before === undefined ||
    before === 'comma' ||
    before === 'stop' ||
    before === 'conj'
  )
    return after !== undefined && PHRASE.has(after) ? 'det' : 'pron';
  if (!opens) return 'det';
  if (
    (before === 'noun' || before === 'name') &&
    (after === 'aux' || after === 'modal' || after === 'past' || after === 'base')
  )
    return 'rel';
  return 'sub';
};

/** "an initiative", "was ready": an ending alone does not make an adjective. */
const adjectiveOrNoun: Settle = (at, tags, tokens) => {
  const before = tags[at - 1];
  const after = tags[at + 1];
  if (after !== undefined && PHRASE.has(after)) return null;
  // "the next witness": what is counted is no verb.
  if (after === 'base' && /^(?:next|first|second|third|last)$/.test(tokens[at]?.lower ?? ''))
    return null;
  if (
    after === 'past' &&
    (tags[at + 2] === 'noun' || tags[at + 2] === 'name' || tags[at + 2] === 'adj')
  )
    return null;
  return before === 'det' ||
    before === 'poss' ||
    before === 'noun' ||
    before === 'name' ||
    before === 'date' ||
    before === 'adj' ||
    before === 'prep'
    ? 'noun'
    : null;
};

const NOMINAL: ReadonlySet<Tag> = new Set(['noun', 'name', 'num', 'pron', 'ing']);

const NEW_SUBJECT: ReadonlySet<Tag> = new Set(['pron', 'det', 'poss', 'name', 'noun']);
const ENDS_SEARCH: ReadonlySet<Tag> = new Set(['comma', 'stop', 'sub', 'rel', 'date', 'conj']);

/** Whether a finite verb follows before the next comma or stop: "after the war ended". */
function opensClause(tags: readonly Tag[], tokens: readonly Token[], at: number): boolean {
  let nominal = false;
  let dated = false;
  for (let next = at + 1; next < tags.length && next < at + 14; next++) {
    const tag = tags[next];
    if (tag === 'date' && nominal) {
      dated = true;
      continue;
    }
    // "Before the crisis of 1956 nobody …": a new subject begins, the phrase was no clause.
    if (dated && tag !== undefined && NEW_SUBJECT.has(tag)) return false;
    if (tag === undefined || ENDS_SEARCH.has(tag)) return false;
    if (isContracted(tokens[next]?.lower ?? '')) return true;
    if (nominal && (tag === 'aux' || tag === 'modal' || tag === 'past')) return true;
    if (tag === 'base' && tags[next - 1] === 'pron') return true;
    if (NOMINAL.has(tag)) nominal = true;
  }
  return false;
}

function settledTag(
  at: number,
  tags: readonly Tag[],
  tokens: readonly Token[],
  lex: EventLexicon,
): Tag | null {
  const tag = tags[at];
  const before = tags[at - 1];
  const lower = tokens[at]?.lower ?? '';
  if (lower === 'that') return thatWord(at, tags, tokens, lex);
  if (tag === 'noun' && before === 'to') {
    const after = tags[at + 1];
    return after === 'det' || after === 'poss' || after === 'pron' ? 'base' : null;
  }
  // "to host and preside over": joined infinitives.
  if (
    tag === 'noun' &&
    before === 'conj' &&
    tags[at - 2] === 'base' &&
    (tags[at + 1] === 'prep' || tags[at + 1] === 'det')
  )
    return 'base';
  if (
    (before === 'aux' || before === 'pron' || before === 'name') &&
    /^(?:first|last|all|both|each)$/.test(lower) &&
    (tags[at + 1] === 'past' || tags[at + 1] === 'ing')
  )
    return 'adv';
  if (lower === 'being' && before === 'prep') return 'noun';
  if (tag === 'noun' && before === 'aux' && tags[at - 2] === 'pron' && /[a-z]ing$/.test(lower))
    return 'ing';
  if (tag === 'base') return verbOrNoun(at, tags, tokens, lex);
  if (tag === 'past') return participleOrAdjective(at, tags, tokens, lex);
  if (tag === 'adj') return adjectiveOrNoun(at, tags, tokens, lex);
  if (tag === 'ing')
    return before === 'det' || before === 'poss' || before === 'adj' ? 'noun' : null;
  if (tag === 'rel' && at === 0) return 'pron';
  if (tag === 'prep' && lex.grammar.subordinators.has(lower) && opensClause(tags, tokens, at))
    return 'sub';
  return null;
}

/** What the neighbours settle, from left to right. */
export function settle(tags: Tag[], tokens: readonly Token[], lex: EventLexicon): void {
  for (let at = 0; at < tags.length; at++)
    tags[at] = settledTag(at, tags, tokens, lex) ?? tags[at] ?? 'noun';
}
