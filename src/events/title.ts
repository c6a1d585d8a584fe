/**
 * Titles are the speaker's own words, shortened: no paraphrase, at most 80 characters, a whole
 * phrase, and never more certain than the sentence. Where the words only make sense from the
 * speaker's mouth ("we have agreed …") the title is an attributed quotation.
 */
import type { Status } from '../schema/document';
import { antecedent } from './antecedent';
import { isBound, type Attachment } from './attach';
import type { Parsed } from './clauses';
import type { EventLexicon } from './lexicon/types';
import { quotationMarks } from './neutral';
import { shorten, type Measure } from './shorten';
import type { Tagged } from './tag';
import { balanced, withoutArticle, withoutHesitation, withoutLead, withoutTail } from './tidy';
import { write } from './write';

export const LONGEST_TITLE = 80;
const LEAST_WORDS = 3;

export interface TitleContext {
  readonly parsed: Parsed;
  readonly attachment: Attachment;
  /** The sentence before, of the same turn. */
  readonly before: Parsed | null;
  readonly speakerName: string;
  readonly status: Status;
  readonly lex: EventLexicon;
}

export interface Title {
  readonly title: string;
  /** The words that it was made from, before shortening. */
  readonly words: readonly Tagged[];
  readonly weak: boolean;
}

const capitalised = (title: string): string =>
  title.replace(
    /^(["“‘]?)(\p{Ll})/u,
    (_, mark: string, letter: string) => mark + letter.toUpperCase(),
  );

/** Dates that stay: "1991 borders", "by 2030"; the others are shown beside the title. */
function keepsDate({ parsed, attachment }: TitleContext): boolean {
  const { pattern, adjunct, words } = attachment;
  const reading = parsed.tokens[adjunct.end - 1]?.reading;
  if (pattern === 'before-noun')
    return reading?.basis === 'explicit' || reading?.basis === 'underspecified';
  return isBound(parsed, adjunct) && words[0] !== adjunct.start && pattern !== 'behind-noun';
}

function chosenWords(context: TitleContext): Tagged[] {
  const { parsed, attachment, lex } = context;
  const keep = keepsDate(context);
  const inAdjunct = (at: number): boolean =>
    at >= attachment.adjunct.start && at < attachment.adjunct.end;
  const words = attachment.words
    .filter((at) => keep || !inAdjunct(at))
    .flatMap((at) => parsed.tokens[at] ?? []);
  return withoutLead(withoutHesitation(words), lex);
}

/** "there was an oil embargo" → "an oil embargo". */
function withoutExistential(words: readonly Tagged[]): readonly Tagged[] {
  const first = words[0]?.lower;
  if (first === 'there' && words[1]?.tag === 'aux') return words.slice(2);
  return /^there(?:'s|'re)$/.test(first ?? '') ? words.slice(1) : words;
}

const NEEDS_SPEAKER = new Set(['pron', 'rel']);

const startsWithPronoun = (words: readonly Tagged[], lex: EventLexicon): boolean =>
  words[0] !== undefined &&
  (NEEDS_SPEAKER.has(words[0].tag) ||
    (lex.grammar.pronouns.has(words[0].lower) && words[0].tag !== 'det'));

function noteFor(title: string, status: Status, lex: EventLexicon): string {
  const note = lex.titleNotes[status];
  if (note === undefined) return '';
  return shows(title.toLowerCase().replaceAll('’', "'"), status, lex) ? '' : ` (${note})`;
}

/** Whether the title's own words say how far to believe it. */
function shows(lower: string, status: Status, lex: EventLexicon): boolean {
  const words = lower.replace(/[“”":,]/g, '').split(' ');
  const has = (phrases: readonly string[]): boolean =>
    phrases.some((phrase) => ` ${words.join(' ')} `.includes(` ${phrase} `));
  if (status === 'planned')
    return (
      has(lex.planned) ||
      words.some(
        (word) =>
          lex.grammar.willModals.has(word) || /^(?:planned|scheduled|proposed|due)$/.test(word),
      )
    );
  if (status === 'negated') return words.some((word) => lex.negators.has(word));
  if (status === 'hypothetical')
    return words.some(
      (word) => lex.conditionals.has(word) || /^(?:would|could|might|may)$/.test(word),
    );
  if (status === 'claimed') return has(lex.hedges);
  return false;
}

const measure: Measure = (words) => write(words).length;

function finish(words: readonly Tagged[], context: TitleContext, limit: number): string | null {
  const { lex } = context;
  const cut = shorten(
    withoutTail(words),
    limit,
    LEAST_WORDS,
    (part) => write(balanced(part), quotationMarks(part, lex)).length,
  );
  if (!cut || cut.length === 0) return null;
  const whole = balanced(withoutTail(cut));
  return whole.length === 0 ? null : write(whole, quotationMarks(whole, lex));
}

/** The clause as it was said, for an attributed quotation: nothing left out but hesitations. */
function quotation(context: TitleContext, words: readonly Tagged[], note: number): string | null {
  const { parsed, speakerName } = context;
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return null;
  const said = withoutHesitation(
    parsed.tokens.filter((token) => token.start >= first.start && token.end <= last.end),
  );
  const plain = said.filter((token) => !/^[“”"]$/.test(token.text));
  const budget = LONGEST_TITLE - note - speakerName.length - 4;
  const cut = shorten(withoutTail(plain), budget, LEAST_WORDS, measure);
  const whole = cut && withoutTail(cut);
  return whole && whole.length > 1 ? `${speakerName}: “${write(whole)}”` : null;
}

export function titleOf(context: TitleContext): Title | null {
  const { lex, status, before } = context;
  const chosen = chosenWords(context);
  const words = withoutExistential(chosen);
  const longestNote = (lex.titleNotes[status]?.length ?? -3) + 3;
  const withNote = (title: string): string => title + noteFor(title, status, lex);
  if (startsWithPronoun(words, lex)) {
    const subject = before && antecedent(words[0]?.lower ?? '', before, lex);
    const resolved =
      subject &&
      finish([...withoutArticle(subject), ...words.slice(1)], context, LONGEST_TITLE - longestNote);
    if (resolved) return { title: withNote(capitalised(resolved)), words, weak: true };
    const quoted = quotation(context, words, longestNote);
    return quoted ? { title: withNote(quoted), words, weak: false } : null;
  }
  const plain = finish(withoutArticle(words), context, LONGEST_TITLE - longestNote);
  if (plain) return { title: withNote(capitalised(plain)), words, weak: false };
  const quoted = quotation(context, words, longestNote);
  return quoted ? { title: withNote(quoted), words, weak: true } : null;
}
