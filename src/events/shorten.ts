/** Cuts a run of words to a length, only where a phrase is complete. */
import { VERBAL } from './wordClass';
import type { Tagged } from './tag';
import { lacksItsHead } from './tidy';

const PHRASE: ReadonlySet<string> = new Set(['name', 'adj', 'num', 'noun']);

const NUMBER =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)$/;

export const isNumber = (word: Tagged | undefined): boolean =>
  word !== undefined && (word.tag === 'num' || NUMBER.test(word.lower));

/** "old and new rules", "eight or nine billion", "the Upper and Lower Fells districts": one noun for both. */
function joinsHead(words: readonly Tagged[], at: number): boolean {
  const before = words[at - 1]?.tag;
  if (before === 'adj' || (isNumber(words[at - 1]) && isNumber(words[at + 1]))) return true;
  if (before !== 'name') return false;
  let end = at + 1;
  while (PHRASE.has(words[end]?.tag ?? '')) end++;
  return words[at + 1]?.tag === 'name' && words[end - 1]?.tag === 'noun';
}

/** "said if | we cut it, we will have to": without the other half, nothing was said. */
function beforeOtherHalf(words: readonly Tagged[], cut: number): boolean {
  const opened = words.findLastIndex(({ tag }, at) => at < cut && tag === 'sub');
  if (words[opened]?.lower === 'that' || !SAYING.has(words[opened - 1]?.tag ?? '')) return false;
  return words.some(({ tag }, at) => at >= cut && tag === 'comma' && words[at + 1]?.tag === 'pron');
}

const SAYING: ReadonlySet<string> = new Set(['past', 'base']);

/** Strength of the cut before a token: 2 between clauses, 1 between phrases, 0 none. */
function strengthBefore(words: readonly Tagged[], at: number, lenient: boolean): number {
  const token = words[at];
  const before = words[at - 1];
  if (!token || !before || !mayEnd(words, at - 1, lenient)) return 0;
  if (beforeOtherHalf(words, at)) return 0;
  if (token.tag === 'comma') return startsList(words, at) ? 0 : 2;
  if (token.tag === 'stop') return 2;
  if (token.tag === 'rel' || token.tag === 'sub')
    return before.tag === 'past' || before.tag === 'base' ? 0 : 2;
  if (token.tag === 'conj') return joinsHead(words, at) ? 0 : 1;
  if (token.tag === 'prep' && token.lower !== 'of') return 1;
  // "three | to five billion", "members | to vote" leave out what they are about.
  if (token.tag === 'to' && isNumber(before) && isNumber(words[at + 1])) return 0;
  if (token.tag === 'to') return words[at + 1]?.tag === 'base' && !lenient ? 0 : 1;
  if (token.tag === 'adv' && /(?:ly|here|there)$/.test(token.lower)) return 1;
  return 0;
}

const ENDS: ReadonlySet<string> = new Set(['noun', 'name', 'num', 'past', 'date', 'ing', 'adj']);
const OPENS_OBJECT: ReadonlySet<string> = new Set([
  'det',
  'poss',
  'pron',
  'name',
  'noun',
  'adj',
  'num',
]);
const PREDICATES: ReadonlySet<string> = new Set(['aux', 'modal', 'base']);
const NEEDS_MORE: ReadonlySet<string> = new Set(['noun', 'name', 'adj', 'ing', 'num', 'date']);

/** "derailed outside the village": the verb had no object. */
const NEEDS_NO_OBJECT: ReadonlySet<string> = new Set(['prep', 'adv']);

/** "the North | Lake site", "third-quarter | income", "a unit | of the mill" */
const splitsPhrase = (words: readonly Tagged[], at: number, ofs: boolean): boolean =>
  ((PHRASE.has(words[at - 1]?.tag ?? '') || words[at - 1]?.tag === 'date') &&
    PHRASE.has(words[at]?.tag ?? '')) ||
  (ofs && words[at]?.lower === 'of');

/** Whether a title may end in this word. */
export function mayEnd(words: readonly Tagged[], at: number, lenient = false): boolean {
  const token = words[at];
  const before = words[at - 1];
  if (!token || !ENDS.has(token.tag)) return token?.tag === 'adv' && before?.tag === 'past';
  if (lacksItsHead(token, before)) return false;
  // "the sixtieth | anniversary", "May | 2012"
  if (token.reading && words[at + 1]?.reading === token.reading) return false;
  const next = words[at + 1]?.tag ?? '';
  if (token.tag === 'adj') return !NEEDS_MORE.has(next);
  // "has given | the families", "said that the bank | is": half of what was said.
  if (token.tag === 'past' ? OPENS_OBJECT.has(next) : PREDICATES.has(next)) return false;
  // "has marked | by …"
  if (
    token.tag === 'past' &&
    /^(?:ha[sd]|have)$/.test(before?.lower ?? '') &&
    words[at + 1]?.lower === 'by'
  )
    return false;
  // A passive may end a title, and a noun with its participle; "the ministers signed" may not.
  if (token.tag === 'past' && NEEDS_NO_OBJECT.has(words[at + 1]?.tag ?? '') && at > 1 && lenient)
    return true;
  if (token.tag === 'past')
    return (
      ['aux', 'adv', 'neg', 'past'].includes(before?.tag ?? '') ||
      (at === words.length - 1 && at > 0)
    );
  // "was going | to be": what was going on is still to come.
  if (token.tag === 'ing' && words[at + 1]?.tag === 'to') return false;
  if (token.tag === 'ing')
    return before?.tag === 'aux' || before?.tag === 'noun' || before?.tag === 'prep';
  return true;
}

const STARTS_CLAUSE: ReadonlySet<string> = new Set([
  'pron',
  'aux',
  'modal',
  'past',
  'base',
  'sub',
  'rel',
  'adv',
]);

/** "France, Germany and Poland": short members, the last one joined by a conjunction. */
function startsList(words: readonly Tagged[], comma: number): boolean {
  const before = words[comma - 1]?.tag;
  if (before === 'past' || before === 'base') return false;
  let since = 0;
  for (let at = comma + 1; at < words.length && at < comma + 16; at++) {
    const tag = words[at]?.tag;
    if (
      tag === 'aux' ||
      tag === 'modal' ||
      tag === 'past' ||
      tag === 'rel' ||
      tag === 'sub' ||
      tag === 'stop'
    )
      return false;
    // "to Porton, Kent, and from there to Corby"
    if (tag === 'conj' && words[at + 1]?.tag === 'prep' && words[comma + 1]?.tag !== 'prep')
      return false;
    if (tag === 'conj') return since <= 4 && !STARTS_CLAUSE.has(words[at + 1]?.tag ?? '');
    if (tag === 'comma') since = 0;
    else if (++since > 4) return false;
  }
  return false;
}

/** "said that the talks | had failed", "the massacre in which | 69 people | were shot", "cards, which hold blood | of children": half a clause. */
function inRelative(words: readonly Tagged[], cut: number, least: number): boolean {
  const opener = words.findLastIndex(
    ({ tag, lower }, at) => at < cut && (tag === 'rel' || lower === 'that'),
  );
  const inside = words.slice(opener + 1, cut);
  const isSetOff = words[opener - 1]?.tag === 'comma';
  const ends = inside.some(({ tag }) => tag === 'comma');
  const tells = inside.some(({ tag }) => VERBAL.has(tag));
  return opener > 0 && cut < words.length && !ends && ((isSetOff && opener >= least) || !tells);
}

export type Measure = (words: readonly Tagged[]) => number;

/** `strict` keeps infinitives whole, `any` ends behind any noun phrase, `least` before its "of" too. */
export type Care = 'strict' | 'lenient' | 'any' | 'least';

/** Their words alone may be too long; what lies beyond needs no measuring. */
function lastThatFits(words: readonly Tagged[], limit: number): number {
  let length = 0;
  let at = 0;
  while (at < words.length - 1 && length <= limit) {
    if (words[at]?.isWord) length += words[at]?.text.length ?? 0;
    at++;
  }
  return at;
}

/** The longest acceptable beginning of at most `limit`; clause ends win when they keep enough. */
export function shorten(
  words: readonly Tagged[],
  limit: number,
  least: number,
  measure: Measure,
  care: Care = 'strict',
): readonly Tagged[] | null {
  // Each word has a letter at least: more can't fit, however long the sentence.
  if (words.length <= limit && measure(words) <= limit) return words;
  let phrase: number | null = null;
  for (let at = lastThatFits(words, limit); at >= Math.max(least, 1); at--) {
    const strength =
      care === 'any' || care === 'least'
        ? Number(mayEnd(words, at - 1, true) && !splitsPhrase(words, at, care === 'any'))
        : strengthBefore(words, at, care === 'lenient');
    if (strength === 0 || measure(words.slice(0, at)) > limit || inRelative(words, at, least))
      continue;
    if (strength === 2 && (phrase === null || at > phrase * 0.6)) return words.slice(0, at);
    phrase ??= at;
  }
  return phrase === null ? null : words.slice(0, phrase);
}
