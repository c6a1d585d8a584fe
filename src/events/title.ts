/**
 * Titles are the speaker's own words, shortened: no paraphrase, at most 80 characters, a whole
 * phrase, and never more certain than the sentence. Where the words only make sense from the
 * speaker's mouth ("we have agreed …") the title is an attributed quotation.
 */
import type { Status } from '../schema/document';
import { antecedent } from './antecedent';
import type { Asked } from './asked';
import { isBound, type Attachment } from './attach';
import { segmentBounds, type Parsed } from './clauses';
import type { EventLexicon } from './lexicon/types';
import { quotationMarks } from './neutral';
import { isInverted } from './status';
import { shorten, type Care, type Measure } from './shorten';
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
  /** The sentences before, nearest first. */
  readonly before: readonly Parsed[];
  /** From the fullest to the shortest. */
  readonly speakerNames: readonly string[];
  readonly asked: Asked | null;
  readonly status: Status;
  readonly lex: EventLexicon;
}

export interface Title {
  readonly title: string;
  /** Without the note that says its status. */
  readonly plain: string;
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

/** ", signed by both governments in 1975,": what stands between commas before the verb goes. */
function withoutInsertions(
  words: readonly Tagged[],
  { attachment, parsed }: TitleContext,
): readonly Tagged[] {
  const { verb } = attachment;
  const end = verb ? words.findIndex((word) => word === parsed.tokens[verb.start]) : -1;
  const open = words.findIndex(({ tag }, at) => at > 0 && at < end && tag === 'comma');
  const close = words.findLastIndex(({ tag }, at) => at > open && at < end && tag === 'comma');
  const first = words[open + 1];
  if (open < 0 || !first) return words;
  const until = close < 0 ? end : close + 1;
  if (close >= 0 && close !== end - 1) return words;
  const insertion =
    first.tag === 'rel' || first.tag === 'prep' || first.tag === 'past' || first.tag === 'ing';
  return insertion ? [...words.slice(0, open), ...words.slice(until)] : words;
}

/** Where ", correct?" begins. */
const tagStart = ({ tokens }: Parsed): number =>
  tokens.findLastIndex((token) => token.tag === 'comma');

function chosenWords(context: TitleContext): readonly Tagged[] {
  const { parsed, attachment, lex } = context;
  const keep = keepsDate(context);
  const inAdjunct = (at: number): boolean =>
    at >= attachment.adjunct.start && at < attachment.adjunct.end;
  const tag = context.asked === 'tag' ? tagStart(parsed) : parsed.tokens.length;
  const words = attachment.words
    .filter((at) => (keep || !inAdjunct(at)) && at < tag)
    .flatMap((at) => parsed.tokens[at] ?? []);
  return withoutEmptyParticiple(
    withoutInsertions(withoutLead(withoutBrackets(withoutHesitation(words)), lex), context),
    context,
  );
}

/** "there was an oil embargo" → "an oil embargo". */
function withoutExistential(words: readonly Tagged[]): readonly Tagged[] {
  const first = words[0]?.lower;
  const rest = words.slice(first === 'there' ? 2 : 1);
  const start = rest.findIndex((word) => !/^(?:to|be|been|being|going|now|also)$/.test(word.lower));
  if ((first === 'there' && words[1]?.tag === 'aux') || /^there(?:'s|'re)$/.test(first ?? ''))
    return rest.slice(Math.max(0, start));
  return words;
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

/** The title with its status in brackets, where its own words do not show it and there is room. */
export function withNote(title: string, status: Status, lex: EventLexicon): string {
  const noted = title + noteFor(title, status, lex);
  return noted.length <= LONGEST_TITLE ? noted : title;
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
  const head = verb === null || verb.copula ? undefined : parsed.tokens[verb.head];
  return Math.max(LEAST_WORDS - 1, head === undefined ? 0 : words.indexOf(head) + 1);
}

function finish(
  words: readonly Tagged[],
  context: TitleContext,
  limit: number,
  care: Care = 'strict',
): string | null {
  const { lex } = context;
  const whole = withoutTail(words);
  const written = (part: readonly Tagged[]): string => {
    const even = balanced(part);
    return write(even, quotationMarks(even, lex));
  };
  const cut = shorten(whole, limit, leastOf(whole, context), (part) => written(part).length, care);
  const title = cut && written(withoutTail(cut));
  return title ? title : null;
}

const isQuotationMark = (token: Tagged): boolean => /^[“”"]$/.test(token.text);

/** What was said between two words, without hesitations. */
function said({ parsed }: TitleContext, first: Tagged, last: Tagged): Tagged[] {
  const between = parsed.tokens.filter(
    (token) => token.start >= first.start && token.end <= last.end,
  );
  return withoutTail(withoutHesitation(between).filter((token) => !isQuotationMark(token)));
}

/** Beginnings of a quotation, best first: the clause, from its verb on, from the date's segment on. */
function quotable(context: TitleContext, words: readonly Tagged[]): (readonly Tagged[])[] {
  const { parsed, attachment } = context;
  const { verb, adjunct } = attachment;
  const last = words.at(-1);
  const segment = segmentBounds(parsed, Math.max(0, adjunct.start));
  const opener = verb ? parsed.tokens[verb.start] : undefined;
  // "I was born in May and came here in June": the second verb tells its own story.
  const apart = parsed.groups.some((group) => {
    const start = parsed.tokens[group.start]?.start ?? 0;
    return start > (words[0]?.start ?? 0) && start < (opener?.start ?? 0) && group !== verb;
  });
  const starts = [apart ? opener : words[0], opener, parsed.tokens[segment.start]];
  return starts.flatMap((first) => {
    const end = last && first && last.start >= first.start ? last : parsed.tokens[segment.end - 1];
    return first && end ? [said(context, first, end)] : [];
  });
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  'prep',
  'det',
  'pron',
  'conj',
  'sub',
  'rel',
  'aux',
  'modal',
  'to',
  'adv',
  'filler',
  'stop',
  'comma',
]);

function quotationOf(
  context: TitleContext,
  whole: readonly Tagged[],
  note: number,
  least: number,
  care: Care,
): string | null {
  const { speakerNames } = context;
  for (const name of speakerNames) {
    const budget = LONGEST_TITLE - note - name.length - 4;
    const cut = shorten(whole, budget, least, measure, care);
    const isWhole = cut !== null && cut.length === whole.length;
    const tells =
      cut?.some((word) => word.tag !== 'date' && !FUNCTION_WORDS.has(word.tag)) ?? false;
    if (cut && tells && cut.length > 1 && (isWhole || name === speakerNames.at(-1)))
      return `${name}: “${write(withoutTail(cut))}”`;
  }
  return null;
}

const LADDER: readonly { readonly care: Care; readonly whole: boolean }[] = [
  { care: 'strict', whole: true },
  { care: 'strict', whole: false },
  { care: 'lenient', whole: false },
  { care: 'any', whole: false },
];

/** The words as they were said, attributed: nothing left out but hesitations. */
function quotation(context: TitleContext, words: readonly Tagged[], note: number): string | null {
  const choices = quotable(context, words);
  for (const { care, whole } of LADDER)
    for (const choice of choices) {
      const quoted = quotationOf(context, choice, note, whole ? leastOf(choice, context) : 2, care);
      if (quoted) return quoted;
    }
  return null;
}

/** Cannot stand without its speaker: a pronoun first, a question left open, "had it been issued". */
const isPersonal = (words: readonly Tagged[], context: TitleContext): boolean =>
  startsWithPronoun(words, context.lex) || context.asked === 'open' || inverted(context);

const inverted = ({ parsed, attachment: { verb } }: TitleContext): boolean =>
  verb !== null && isInverted(parsed, verb);

/** "did the ministers discuss it": a question from its verb on. */
function questionWords(
  words: readonly Tagged[],
  { parsed, asked }: TitleContext,
): readonly Tagged[] {
  const first = parsed.tokens.findIndex((token) => token === words[0]);
  const opener = parsed.tokens[first - 1];
  const isOpener = opener?.tag === 'aux' || opener?.tag === 'modal';
  return isOpener && (asked === 'open' || opener.lower === 'had') ? [opener, ...words] : words;
}

/** "Share of renewables in the installed capacity" → "Share of renewables": a subject without its details. */
function leanSubject(
  words: readonly Tagged[],
  { attachment, parsed }: TitleContext,
): readonly Tagged[] {
  const { verb } = attachment;
  const start = verb ? words.findIndex((word) => word === parsed.tokens[verb.start]) : -1;
  if (start < 0) return words;
  const cut = words.findIndex(
    (word, at) =>
      at > 0 &&
      at < start &&
      ((word.tag === 'prep' && word.lower !== 'of') || word.tag === 'comma' || word.tag === 'rel'),
  );
  return cut > 0 ? [...words.slice(0, cut), ...words.slice(start)] : words;
}

/** A pronoun behind another verb may mean something of its own sentence. */
const opensSentence = ({ parsed }: TitleContext, word: Tagged | undefined): boolean =>
  word !== undefined &&
  !parsed.groups.some((group) => (parsed.tokens[group.start]?.start ?? 0) < word.start);

/** "As the minister said in May, nothing is decided": the saying alone tells nothing. */
function onlySaid(
  words: readonly Tagged[],
  { attachment: { verb }, parsed, lex }: TitleContext,
): boolean {
  return (
    verb !== null &&
    lex.verbs.reporting.has(verb.lemma) &&
    words.at(-1) === parsed.tokens[verb.head] &&
    !verb.passive
  );
}

export function titleOf(context: TitleContext): Title | null {
  const { lex, status, before } = context;
  const words = withoutExistential(chosenWords(context));
  const longestNote = (lex.titleNotes[status]?.length ?? -3) + 3;
  const titled = (title: string | null, weak: boolean): Title | null =>
    title === null ? null : { title: withNote(title, status, lex), plain: title, words, weak };
  if (onlySaid(withoutTail(words), context))
    return titled(quotation(context, context.parsed.tokens, longestNote), true);
  if (isPersonal(words, context)) {
    const subject = opensSentence(context, words[0])
      ? antecedent(words[0]?.lower ?? '', before, lex)
      : null;
    const resolved =
      subject &&
      finish([...withoutArticle(subject), ...words.slice(1)], context, LONGEST_TITLE - longestNote);
    return (
      titled(resolved ? capitalised(resolved) : null, true) ??
      titled(quotation(context, questionWords(words, context), longestNote), false)
    );
  }
  const limit = LONGEST_TITLE - longestNote;
  const plain =
    finish(withoutArticle(words), context, limit) ??
    finish(withoutArticle(leanSubject(words, context)), context, limit) ??
    finish(withoutArticle(words), context, limit, 'lenient');
  return (
    titled(plain === null ? null : capitalised(plain), false) ??
    titled(quotation(context, words, longestNote), true)
  );
}
