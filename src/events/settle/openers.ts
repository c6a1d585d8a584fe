/** Words that may open a clause: "that rule", "said that it passed", "after the war ended". */
import { FINITE, isContracted, VERBAL, type Tag } from '../wordClass';
import { DETERMINED, oneOf, PHRASE, verbAhead, type Settle } from './site';

const BEFORE_PRONOUN = oneOf('prep', 'to', undefined, 'comma', 'stop', 'conj');

const OPENS_PHRASE = oneOf('det', 'poss');
const ENDS_OBJECT = oneOf('stop', 'comma', undefined);

type Tags = readonly (Tag | undefined)[];

/** "said that on 3 May | the council met", "know that at the talks in May, | they met": who acts follows the date. */
function opensDated(tags: Tags, at: number): boolean {
  let next = at + 1;
  let dated = false;
  if (tags[next] !== 'prep') return false;
  // Not settled yet: "the talks" may still be a verb.
  const isWithin = (): boolean =>
    WITHIN.has(tags[next]) || (tags[next] === 'base' && DETERMINED.has(tags[next - 1]));
  while (next < at + REACH && (tags[next] === 'date' || (!dated && isWithin()))) {
    dated = tags[next] === 'date';
    next++;
  }
  if (tags[next] === 'comma') next++;
  return dated && NEW_SUBJECT.has(tags[next]);
}
const WITHIN = oneOf('prep', 'det', 'poss', 'adj', 'noun', 'name', 'num');

/** "denied that, at the talks, | they agreed", "said that, last year, | they agreed". */
function opensParenthesis(tags: Tags, at: number): boolean {
  if (tags[at + 1] !== 'comma' || !INSERTED.has(tags[at + 2])) return false;
  const close = tags.findIndex((tag, next) => next > at + 1 && tag === 'comma');
  return close > 0 && close < at + REACH && NEW_SUBJECT.has(tags[close + 1]);
}

const INSERTED = oneOf('prep', 'date');

/** "that rule", "the rule that passed", "said that it passed". */
export const thatWord: Settle = (at, tags) => {
  const before = tags[at - 1];
  const after = tags[at + 1];
  if (BEFORE_PRONOUN.has(before)) return PHRASE.has(after) ? 'det' : 'pron';
  const isDated = after === 'prep' && tags[at + 2] === 'date';
  const isObject = before === 'past' || before === 'base';
  if (isObject && (opensDated(tags, at) || opensParenthesis(tags, at))) return 'sub';
  // "He corrected that on 3 May": nothing follows that it could point at.
  if (before === 'past' && (ENDS_OBJECT.has(after) || isDated)) return 'pron';
  // "announced that the father, …": no second article follows one.
  if (!verbAhead(tags, at)) return OPENS_PHRASE.has(after) ? 'sub' : 'det';
  return (before === 'noun' || before === 'name') && VERBAL.has(after) ? 'rel' : 'sub';
};

const NOMINAL = oneOf('noun', 'name', 'num', 'pron', 'ing');
const NEW_SUBJECT = oneOf('pron', 'det', 'poss', 'name', 'noun');
const ENDS_SEARCH = oneOf('comma', 'stop', 'sub', 'rel', 'date', 'conj', undefined);
/** A clause has its verb within so many words. */
const REACH = 14;

/** A preposition that opens a clause, a finite verb before the next comma or stop: "after the war ended". */
export const subordinator: Settle = (at, tags, tokens, { phrasing }) => {
  let nominal = false;
  let dated = false;
  for (let next = at + 1; next < tags.length && next < at + REACH; next++) {
    const tag = tags[next];
    if (tag === 'date' && nominal) {
      dated = true;
      continue;
    }
    // "Before the crisis of 1956 nobody …": a new subject begins, the phrase was no clause.
    if (dated && NEW_SUBJECT.has(tag)) return null;
    // "After the accident we issued it": so it does where somebody speaks of himself.
    if (nominal && tag === 'pron' && phrasing.subjects.has(tokens[next]?.lower ?? '')) return null;
    // "After the clerk and her deputy left": two make one subject.
    const joins = tag === 'conj' && nominal && !dated && OPENS_PHRASE.has(tags[next + 1]);
    if (joins) continue;
    if (ENDS_SEARCH.has(tag)) return null;
    if (isContracted(tokens[next]?.lower ?? '')) return 'sub';
    if (nominal && FINITE.has(tag)) return 'sub';
    if (tag === 'base' && tags[next - 1] === 'pron') return 'sub';
    if (NOMINAL.has(tag)) nominal = true;
  }
  return null;
};
