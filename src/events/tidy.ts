/** What a speaker's tongue left behind: hesitations, false starts, connectives, articles. */
import { beginsWith } from './cues';
import type { EventLexicon } from './lexicon/types';
import type { Tagged } from './tag';
import { isDash as isDashText } from './tokens';
import { FINITE } from './wordClass';

const isDash = (token: Tagged | undefined): boolean =>
  token !== undefined && isDashText(token.text);

export const isQuotationMark = ({ text }: Tagged): boolean =>
  text === '“' || text === '”' || text === '"';

/** "that — that when she": the first try goes. */
function restartLength(words: readonly Tagged[], dash: number): number {
  for (const length of [4, 3, 2, 1]) {
    const first = words.slice(dash - length, dash);
    const again = words.slice(dash + 1, dash + 1 + length);
    if (first.length === length && first.every((word, at) => word.lower === again[at]?.lower))
      return length;
  }
  return 0;
}

/** `verbatim` keeps ", I think,": it was said. */
export function withoutHesitation(words: readonly Tagged[], verbatim = false): Tagged[] {
  const kept: Tagged[] = [];
  words.forEach((word, at) => {
    const before = words[at - 1];
    if (word.tag === 'filler' && !(verbatim && word.hedge)) return;
    // ", uh,": the commas are the hesitation's.
    if (word.tag === 'comma' && before?.tag === 'filler' && kept.at(-1)?.tag === 'comma') {
      kept.pop();
      return;
    }
    if (isDash(word)) {
      if (before?.tag === 'filler' || words[at + 1]?.tag === 'filler') return;
      const length = restartLength(words, at);
      if (length > 0) {
        kept.length = Math.max(0, kept.length - length);
        return;
      }
    }
    kept.push(word);
  });
  return kept;
}

const LEADING: ReadonlySet<string> = new Set(['comma', 'stop', 'filler']);

/** More words hardly anybody is called by. */
const MOST_CALLED = 4;

const IN_PHRASE: ReadonlySet<string> = new Set([
  'name',
  'noun',
  'adj',
  'det',
  'prep',
  'num',
  'comma',
]);

/** "Captain Brook, member for Porton, | died": what stands between the commas is the subject's. */
function isApposed(words: readonly Tagged[], comma: number): boolean {
  let at = comma + 1;
  while (IN_PHRASE.has(words[at]?.tag ?? '')) at++;
  return at > comma + 1 && words[at - 1]?.tag === 'comma' && FINITE.has(words[at]?.tag);
}

/** "Mr. Speaker, …", "Ms. Whitfield, …": how many words it takes; 0 where nobody is spoken to. */
function vocative(words: readonly Tagged[], from: number, { grammar }: EventLexicon): number {
  const near = words.slice(from, from + MOST_CALLED + 1);
  const comma = near.findIndex(({ tag }) => tag === 'comma');
  if (comma < 1) return 0;
  const called = near.slice(0, comma);
  const onlyNames = called.every(
    ({ tag, lower }) => tag === 'name' || grammar.vocatives.has(lower) || lower === 'and',
  );
  const hasName = called.some(({ lower }) => !grammar.vocatives.has(lower));
  if (!onlyNames || (hasName && isApposed(words, from + comma))) return 0;
  return called.some(({ lower }) => grammar.vocatives.has(lower)) ? comma + 1 : 0;
}

/** "That is an email": a demonstrative that has a verb of its own is a subject, no connective. */
const isSubject = (words: readonly Tagged[], at: number, { grammar }: EventLexicon): boolean =>
  grammar.determiners.has(words[at]?.lower ?? '') &&
  ['aux', 'modal'].includes(words[at + 1]?.tag ?? '');

export function withoutLead(words: readonly Tagged[], lex: EventLexicon): Tagged[] {
  let at = 0;
  for (;;) {
    const early = beginsWith(words, lex.connectivesBeforeComma, at);
    const length =
      early > 0 && words[at + early]?.tag === 'comma'
        ? early
        : beginsWith(words, lex.connectives, at);
    const next = words[at];
    const second = words[at + 1];
    if (isSubject(words, at, lex)) return words.slice(at);
    else if (length > 0 && words[at + length]) at += length;
    else if (next && LEADING.has(next.tag) && !/^[“‘"$]$/.test(next.text)) at++;
    else if (next && next.tag === 'adv' && second?.tag === 'comma') at += 2;
    else if (vocative(words, at, lex) > 0) at += vocative(words, at, lex);
    else if (next && second && (next.tag === 'sub' || next.tag === 'conj')) at++;
    else return words.slice(at);
  }
}

const DEMONSTRATIVE = /^th(?:is|at|ese|ose)$/;
const ARTICLE = /^(?:the|a|an|this|that|these|those)$/;

/** A headline drops its first article, and whose it was where a pronoun says so. */
export function withoutArticle(words: readonly Tagged[]): Tagged[] {
  const first = words[0];
  const second = words[1];
  // "This begins an interview": no article.
  if (second?.tag === 'base' && DEMONSTRATIVE.test(first?.lower ?? '')) return [...words];
  if (!first || !second || second.tag === 'aux' || second.tag === 'modal' || second.tag === 'comma')
    return [...words];
  if (
    (first.tag === 'det' && ARTICLE.test(first.lower)) ||
    (first.tag === 'poss' && first.lower !== 'whose')
  )
    return words.slice(second.lower === 'then' ? 2 : 1);
  return [...words];
}

const TRAILING: ReadonlySet<string> = new Set([
  'neg',
  'comma',
  'stop',
  'prep',
  'to',
  'conj',
  'det',
  'poss',
  'sub',
  'rel',
  'filler',
  'aux',
]);

/** "Gerald R" lacks the surname, "the 2030" what it counts. */
export const lacksItsHead = ({ text, tag }: Tagged, before: Tagged | undefined): boolean =>
  (tag === 'name' && before?.tag === 'name' && /^\p{Lu}\.?$/u.test(text)) ||
  (before?.tag === 'det' && /^\p{N}+$/u.test(text));

/** "between the council" lacks the other side. */
function openBetween(words: readonly Tagged[]): number {
  const at = words.findLastIndex(({ lower }) => lower === 'between');
  if (at <= 0) return words.length;
  const sides = words.slice(at + 1);
  const isPlural = sides.some(
    ({ lower, tag }) => lower === 'and' || /^(?:num|pron)$/.test(tag) || /[^s]s$|^two$/.test(lower),
  );
  return isPlural ? words.length : at;
}

export function withoutTail(words: readonly Tagged[]): Tagged[] {
  let end = openBetween(words);
  while (end > 0) {
    const word = words[end - 1];
    if (!word || /^[”’"]$/.test(word.text)) break;
    const before = words[end - 2];
    // "and again"
    const isLeftOver = word.tag === 'adv' && before?.tag === 'conj';
    if (!TRAILING.has(word.tag) && !isLeftOver && !lacksItsHead(word, before)) break;
    end--;
  }
  return words.slice(0, end);
}

/** "on the site,”": a quotation that closes the words. */
const closesAfter = (words: readonly Tagged[], at: number): boolean =>
  at === words.length - 2 && /^[”’"]$/.test(words[at + 1]?.text ?? '');

/** "Council,, the", ", , in": what was between two commas is gone. */
const withoutEmptyCommas = (words: readonly Tagged[]): Tagged[] =>
  words.filter(
    ({ tag }, at) => tag !== 'comma' || (words[at + 1]?.tag !== 'comma' && !closesAfter(words, at)),
  );

const PAIRS = ['“”', '()', '[]', '«»'] as const;
/** Open and close with the same mark; single ones are apostrophes as often. */
const SAME = ['"', "'"] as const;
const MARKS: ReadonlySet<string> = new Set([...PAIRS.join(''), ...SAME, '‘', '’']);

/** Marks without their other half, of those that occur. */
function halves(marks: readonly string[]): ReadonlySet<string> {
  const count = (mark: string): number => marks.filter((one) => one === mark).length;
  const lost = new Set(['‘', '’']);
  for (const [open = '', close = ''] of PAIRS)
    if (count(open) !== count(close)) lost.add(open).add(close);
  for (const mark of SAME) if (count(mark) % 2 === 1) lost.add(mark);
  return lost;
}

/** Quotation marks and brackets that lost their other half. */
export function balanced(words: readonly Tagged[]): Tagged[] {
  const marks = words.flatMap(({ text }) => (MARKS.has(text) ? text : []));
  if (marks.length === 0) return withoutEmptyCommas(words);
  const lost = halves(marks);
  // "'21" is a year.
  const isYear = (at: number): boolean =>
    words[at + 1]?.start === words[at]?.end && /^\d\ds?$/.test(words[at + 1]?.text ?? '');
  return withoutEmptyCommas(words.filter((word, at) => !lost.has(word.text) || isYear(at)));
}
