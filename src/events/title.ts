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
import {
  balanced,
  withoutArticle,
  withoutBrackets,
  withoutHesitation,
  withoutLead,
  withoutTail,
} from './tidy';
import { write } from './write';

export const LONGEST_TITLE = 80;
const LEAST_WORDS = 3;

export interface TitleContext {
  readonly parsed: Parsed;
  readonly attachment: Attachment;
  /** The sentence before, of the same turn. */
  readonly before: Parsed | null;
  /** From the fullest to the shortest. */
  readonly speakerNames: readonly string[];
  readonly asked: boolean;
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

const isPossessive = (text: string): boolean => /(?:['’]s|s['’])$/.test(text);

/** Dates that stay: "1991 borders", "by 2030"; the others are shown beside the title. */
function keepsDate({ parsed, attachment }: TitleContext): boolean {
  const { pattern, adjunct, words } = attachment;
  const reading = parsed.tokens[adjunct.end - 1]?.reading;
  const next = parsed.tokens[adjunct.end]?.lower;
  if (pattern === 'before-noun')
    return (
      reading?.basis !== 'relative' && !isPossessive(parsed.tokens[adjunct.end - 1]?.text ?? '')
    );
  if (
    next === 'of' ||
    (pattern === 'on-noun' && /^(?:from|of)$/.test(parsed.tokens[adjunct.start]?.lower ?? ''))
  )
    return true;
  return isBound(parsed, adjunct) && words[0] !== adjunct.start && pattern !== 'behind-noun';
}

/** "the summit, held a week ago": the summit. */
function withoutEmptyParticiple(
  words: readonly Tagged[],
  { attachment, parsed, lex }: TitleContext,
): readonly Tagged[] {
  const { verb, pattern } = attachment;
  if (pattern !== 'on-participle' || !verb) return words;
  const participle = words.findIndex((word) => word === parsed.tokens[verb.head]);
  const kept = words.filter((word, at) => word.tag !== 'comma' || at > participle);
  const last = kept.at(-1) === parsed.tokens[verb.head];
  return last && lex.verbs.empty.has(verb.lemma) ? kept.slice(0, -1) : kept;
}

function chosenWords(context: TitleContext): readonly Tagged[] {
  const { parsed, attachment, lex } = context;
  const keep = keepsDate(context);
  const inAdjunct = (at: number): boolean =>
    at >= attachment.adjunct.start && at < attachment.adjunct.end;
  const words = attachment.words
    .filter((at) => keep || !inAdjunct(at))
    .flatMap((at) => parsed.tokens[at] ?? []);
  return withoutEmptyParticiple(
    withoutLead(withoutBrackets(withoutHesitation(words)), lex),
    context,
  );
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

/** A title must reach the verb that it is about. */
function leastOf(words: readonly Tagged[], { attachment, parsed }: TitleContext): number {
  const { verb } = attachment;
  const head = verb === null ? undefined : parsed.tokens[verb.head];
  return Math.max(LEAST_WORDS - 1, head === undefined ? 0 : words.indexOf(head) + 1);
}

function finish(words: readonly Tagged[], context: TitleContext, limit: number): string | null {
  const { lex } = context;
  const whole = withoutTail(words);
  const written = (part: readonly Tagged[]): string => {
    const even = balanced(part);
    return write(even, quotationMarks(even, lex));
  };
  const cut = shorten(whole, limit, leastOf(whole, context), (part) => written(part).length);
  const title = cut && written(withoutTail(cut));
  return title ? title : null;
}

const isQuotationMark = (token: Tagged): boolean => /^[“”"]$/.test(token.text);

/** The clause as it was said, for an attributed quotation: nothing left out but hesitations. */
function quotation(context: TitleContext, words: readonly Tagged[], note: number): string | null {
  const { parsed, speakerNames } = context;
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return null;
  const said = withoutHesitation(
    parsed.tokens.filter((token) => token.start >= first.start && token.end <= last.end),
  ).filter((token) => !isQuotationMark(token));
  const whole = withoutTail(said);
  for (const name of speakerNames) {
    const budget = LONGEST_TITLE - note - name.length - 4;
    const cut = shorten(whole, budget, leastOf(whole, context), measure);
    const isWhole = cut !== null && cut.length === whole.length;
    if (cut && cut.length > 1 && (isWhole || name === speakerNames.at(-1)))
      return `${name}: “${write(withoutTail(cut))}”`;
  }
  return null;
}

const QUESTION_OPENS: ReadonlySet<string> = new Set(['aux', 'modal']);

/** Cannot stand without its speaker: a pronoun first, or a question. */
const isPersonal = (words: readonly Tagged[], { lex, asked }: TitleContext): boolean =>
  startsWithPronoun(words, lex) || (asked && QUESTION_OPENS.has(words[0]?.tag ?? ''));

export function titleOf(context: TitleContext): Title | null {
  const { lex, status, before } = context;
  const words = withoutExistential(chosenWords(context));
  const longestNote = (lex.titleNotes[status]?.length ?? -3) + 3;
  const titled = (title: string | null, weak: boolean): Title | null =>
    title === null ? null : { title: title + noteFor(title, status, lex), words, weak };
  if (isPersonal(words, context)) {
    const subject = before && antecedent(words[0]?.lower ?? '', before, lex);
    const resolved =
      subject &&
      finish([...withoutArticle(subject), ...words.slice(1)], context, LONGEST_TITLE - longestNote);
    return (
      titled(resolved ? capitalised(resolved) : null, true) ??
      titled(quotation(context, words, longestNote), false)
    );
  }
  const plain = finish(withoutArticle(words), context, LONGEST_TITLE - longestNote);
  return (
    titled(plain === null ? null : capitalised(plain), false) ??
    titled(quotation(context, words, longestNote), true)
  );
}
