/** Whose words a direct quotation gives: "He said, “We left”", "“We left,” the mayor said". */
import type { Reader } from './reader';
import { tokensAt } from './parsed';
import { subjectOf } from './subjects';
import { firstEndingAfter } from './tokens';
import { write } from './write';
import type { Span, Turn } from '../text/types';

/** `who` is `null` where another speaks whom the words do not name. */
export interface Quoted extends Sayer, Span {}

interface Sayer {
  readonly who: string | null;
}

const REACH = 160;
/** Pieces of one quotation that follow each other. */
const MOST_PIECES = 20;
const PRONOUN = /^(?:he|she|they|it|you|who|which|that|one)$/i;
const NAMING: ReadonlySet<string> = new Set(['name', 'noun', 'det', 'adj', 'poss']);
/** Not the dot of "Mr." and of initials. */
const BEHIND = /(?<!\b\p{Lu}\p{L}{0,2})\.|[!?;“"\n]/u;
const STOP = /[.!?…;]["”’']?\s|\n\s*\n/g;

/** The words before a quotation that introduce it: from the last stop on. */
function leadIn(text: string, from: number, to: number): Span {
  const first = Math.max(from, to - REACH);
  const last = first + text.slice(first, to).trimEnd().length;
  const stop = [...text.slice(first, last).matchAll(STOP)].at(-1);
  return { start: stop ? first + stop.index + stop[0].length : first, end: last };
}

/** The words behind it: to the next stop, where the quotation ended in no full stop. */
function tagBehind(text: string, { end }: Span): Span | null {
  if (!/[,!?]/.test(text[end - 2] ?? '')) return null;
  const stop = text.slice(end, end + REACH).search(BEHIND);
  return stop > 0 ? { start: end, end: end + stop } : null;
}

/** "told the council:", "told me", but not "said on" before a programme's name. */
const leadsOn = (text: string, { start, end }: Span, behind: number): boolean =>
  behind < 2 || (behind < 7 && /[,:]\s*$/.test(text.slice(start, end)));

/** Who says in these words that somebody spoke; `undefined` for nobody, 'self' for the speaker. */
function sayer(reader: Reader, span: Span, behind: boolean): Sayer | 'self' | undefined {
  const { lex } = reader;
  const parsed = reader.parsedAt(span);
  const { reporting, speaking } = lex.verbs;
  const says = parsed.groups.filter(
    ({ lemma, reduced }) => !reduced && (reporting.has(lemma) || speaking.has(lemma)),
  );
  // "My father used to say:"
  const infinitive = parsed.tokens.findLast(({ isWord }) => isWord);
  const isInfinitive = infinitive?.tag === 'base' && reporting.has(infinitive.lower);
  const verb = behind ? says[0] : (says.at(-1) ?? (isInfinitive ? parsed.groups[0] : undefined));
  if (!verb || (!behind && !leadsOn(reader.transcript.text, span, parsed.tokens.length - verb.end)))
    return undefined;
  let words = tokensAt(parsed, subjectOf(parsed, verb));
  if (words.length === 0 && behind) {
    const rest = parsed.tokens.slice(verb.end);
    const ends = rest.findIndex(({ tag }) => !NAMING.has(tag));
    words = rest.slice(0, ends < 0 ? undefined : ends);
  }
  const first = words[0];
  if (verb.hasSubject || (first && /^(?:i|we)$/.test(first.lower))) return 'self';
  return {
    who:
      !first || PRONOUN.test(first.text) || words.length > 6
        ? null
        : write(words).replace(/^[^\p{L}\p{N}]+/u, ''),
  };
}

/** For the piece at `index` of a turn's direct speech. */
function introducedBy(
  reader: Reader,
  turn: Turn,
  pieces: readonly Span[],
  index: number,
): Sayer | undefined {
  const { text } = reader.transcript;
  for (let at = index; at >= 0 && at > index - MOST_PIECES; at--) {
    const piece = pieces[at];
    if (!piece) return undefined;
    const floor = pieces[at - 1]?.end ?? turn.textStart;
    const lead = leadIn(text, floor, piece.start);
    const behind = tagBehind(text, piece);
    const found = sayer(reader, lead, false) ?? (behind ? sayer(reader, behind, true) : undefined);
    if (found) return found === 'self' ? undefined : found;
    // Only a tag, or nothing, between this piece and the one before.
    const between = text.slice(floor, piece.start);
    if (at === 0 || /[.!?]\s+\S/.test(between.trim()) || between.length > REACH) break;
    const tag = sayer(reader, { start: floor, end: piece.start }, true);
    if (tag) return tag === 'self' ? undefined : tag;
    if (between.trim() !== '') break;
  }
  const piece = pieces[index];
  const isSentence = piece && /[.!?…]/.test(text[piece.end - 2] ?? '');
  return isSentence && piece.start > turn.textStart + 1 ? { who: null } : undefined;
}

/** `undefined` where the words at `at` are the speaker's own. */
export function quotedBy(reader: Reader, turn: Turn, at: number): Quoted | undefined {
  const pieces = reader.directSpeech(turn);
  const index = firstEndingAfter(pieces, at);
  const piece = pieces[index];
  if (!piece || piece.start > at) return undefined;
  const by = introducedBy(reader, turn, pieces, index);
  return by && { ...by, start: piece.start + 1, end: piece.end - 1 };
}
