/** Quotations with one gap, shown as "…", where the whole is too long for a title. */
import type { Tagged } from '../tag';
import { isQuotationMark } from '../tidy';
import type { TitleContext } from './context';
import { leanSubject } from './words';

const GAP: Tagged = {
  text: '…',
  lower: '…',
  isWord: false,
  tag: 'filler',
  start: -1,
  end: -1,
  reading: null,
  aside: false,
  hedge: false,
};

export const hasGap = (words: readonly Tagged[]): boolean => words.includes(GAP);

const SUBJECT: ReadonlySet<string> = new Set(['det', 'poss', 'pron', 'name', 'noun', 'adj', 'num']);

/**
 * "We will … reach it by 2050": who acts, and the verb, where too much stands between them.
 * `null` where that would leave more than one gap, or join what does not belong together.
 */
export function withoutMiddle(
  context: TitleContext,
  words: readonly Tagged[],
  said: (first: Tagged, last: Tagged) => readonly Tagged[],
): readonly Tagged[] | null {
  const { tokens, lex } = context.parsed;
  const { verb } = context.attachment;
  if (!verb) return null;
  const opener = tokens[verb.start] as Tagged;
  const kept = leanSubject(words, context).filter((token) => !isQuotationMark(token));
  const subject = kept.slice(0, Math.max(0, kept.indexOf(opener)));
  const [first] = subject;
  const last = subject.at(-1);
  if (!first || !last || tokens[verb.start - 1] === last || !SUBJECT.has(first.tag)) return null;
  if (lex.questionWords.has(first.lower)) return null;
  // "The jobs he held … were lost": another verb's words.
  if (subject.some(({ tag }) => tag === 'past' || tag === 'base')) return null;
  // "To win, we … build it" lacks what makes it a clause.
  if (opener.tag === 'base' && last.tag !== 'modal') return null;
  // "Ann Lee: “took over in May”": whose name stands before it, took over.
  if (subject.every(({ lower }) => lower === 'i')) return null;
  const isWhole = tokens.indexOf(last) - tokens.indexOf(first) === subject.length - 1;
  return isWhole ? [...subject, GAP, ...said(opener, words.at(-1) ?? opener)] : null;
}

const OPENS: ReadonlySet<string> = new Set(['det', 'poss']);
const MODIFIES: ReadonlySet<string> = new Set(['adj', 'num']);

/** "we opened our … North Lake site": what the object is called tells more than how it is. */
export function withoutModifiers(
  { parsed: { tokens }, attachment: { verb } }: TitleContext,
  words: readonly Tagged[],
): readonly Tagged[] | null {
  const head = verb ? words.indexOf(tokens[verb.head] as Tagged) : -1;
  const open = words.findIndex(
    ({ tag }, at) => at > head && OPENS.has(tag) && MODIFIES.has(words[at + 1]?.tag ?? ''),
  );
  if (head < 0 || open < 0) return null;
  let end = open + 1;
  while (MODIFIES.has(words[end]?.tag ?? '')) end++;
  return [...words.slice(0, open + 1), GAP, ...words.slice(end)];
}

const WHEN = /^(?:in|on|at)$/;

/** "I met her staff on 18 July and her on 20 July": the other day is left out. */
export function withoutOtherDates(
  words: readonly Tagged[],
  { attachment, parsed }: TitleContext,
): Tagged[] {
  const own = parsed.tokens[attachment.adjunct.end - 1]?.reading;
  // "in 1920 or maybe '21": neither is another's.
  if (parsed.tokens.some(({ lower }) => parsed.lex.refusing.or.has(lower))) return [...words];
  const isOther = ({ reading }: Tagged): boolean =>
    reading != null && own != null && reading !== own && reading.edtf !== null;
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    if (next && isOther(next) && WHEN.test(word.lower) && at > 1) return [GAP];
    const opener = words.findLastIndex((one, back) => back < at && !isOther(one));
    return isOther(word) && opener > 1 && WHEN.test(words[opener]?.lower ?? '') ? [] : [word];
  });
}

/** "his office was in receipt … of the sketch": the date stands beside the title. */
export function withoutOwnDate(
  words: readonly Tagged[],
  { parsed: { tokens }, attachment: { adjunct } }: TitleContext,
): readonly Tagged[] | null {
  const start = words.indexOf(tokens[adjunct.start] as Tagged);
  const end = words.indexOf(tokens[adjunct.end - 1] as Tagged) + 1;
  const joins = words[end]?.tag === 'conj' && words[end + 1]?.tag === 'date';
  const isOpen = joins || hasGap(words) || words[start - 1]?.tag === 'to';
  return start > 1 && end > start && end < words.length && !isOpen
    ? [...words.slice(0, start), GAP, ...words.slice(end)]
    : null;
}
