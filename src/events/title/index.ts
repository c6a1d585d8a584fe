/**
 * Titles are the speaker's own words, shortened: no paraphrase, at most 80 characters, a whole
 * phrase, and never more certain than the sentence. Where the words only make sense from the
 * speaker's mouth ("we have agreed …") the title is an attributed quotation.
 */
import { antecedent } from '../antecedent';
import type { Tagged } from '../tag';
import { withoutArticle, withoutLead, withoutTail } from '../tidy';
import { conditionAlone } from './condition';
import { LONGEST_TITLE, type TitleContext } from './context';
import { finish } from './cut';
import { needsNote, noteLength, withNote } from './note';
import { withObject } from './objects';
import { isOneNoun, saidAround, withItsDate } from './oneNoun';
import {
  isPersonal,
  joinedBefore,
  lacksComplement,
  onlySaid,
  opensSentence,
  questionWords,
  speaksOfUs,
} from './personal';
import { quotation } from './quotation';
import { chosenWords, leanSubject, withoutExistential, withoutOffice } from './words';

export { noteLength, withNote } from './note';

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

/** The words themselves, with room for the note where they need it. */
function plainTitle(words: readonly Tagged[], context: TitleContext, note: number): string | null {
  const { lex, status } = context;
  for (const limit of [LONGEST_TITLE, LONGEST_TITLE - note]) {
    const title =
      finish(withoutArticle(words), context, limit) ??
      finish(withoutArticle(leanSubject(words, context)), context, limit) ??
      finish(withoutOffice(words, context), context, limit) ??
      finish(withoutArticle(words), context, limit, 'lenient');
    if (
      title &&
      (status === 'reported' ||
        title.length <= LONGEST_TITLE - note ||
        !needsNote(title, status, lex))
    )
      return title;
  }
  return null;
}

/** How a date hangs on what its own clause speaks of. */
const SPOKEN_OF: ReadonlySet<string> = new Set([
  'before-noun',
  'behind-noun',
  'on-noun',
  'on-verb',
  'remembered',
]);

const NOUNS: ReadonlySet<string> = new Set(['noun', 'name']);

/** "Due": one word tells something only where it names it. */
const saysTooLittle = (title: string, words: readonly Tagged[]): boolean =>
  !/\s/.test(title) && !words.some(({ tag }) => NOUNS.has(tag));

/** A sentence that can't be cut behind its verb: the happening that is its subject. */
function subjectAlone(words: readonly Tagged[], context: TitleContext): string | null {
  const { attachment, parsed, lex, status } = context;
  const { verb } = attachment;
  if (!verb || verb.negated || status !== 'reported') return null;
  const end = words.indexOf(parsed.tokens[verb.start] as Tagged);
  const subject = words.slice(0, Math.max(0, end));
  const nameless = { ...context, attachment: { ...attachment, verb: null } };
  return subject.some(({ lower }) => lex.eventNouns.has(lower))
    ? finish(withoutArticle(subject), nameless, LONGEST_TITLE)
    : null;
}

/** Whether a shortened quotation still reaches its verb, or its end. */
function tellsIt(
  quoted: string,
  words: readonly Tagged[],
  { attachment, parsed, lex }: TitleContext,
): boolean {
  if (attachment.verb && lex.verbs.empty.has(attachment.verb.lemma)) return true;
  const verb = attachment.verb && parsed.tokens[attachment.verb.head]?.text;
  return (
    quoted.endsWith(`${withoutTail(words).at(-1)?.text ?? ''}”`) ||
    (verb != null && quoted.includes(verb))
  );
}

/** A title for one noun that tells more of it; `null` where its date already stands in another's words. */
function aroundNoun(words: readonly Tagged[], context: TitleContext, note: number): string | null {
  if (!SPOKEN_OF.has(context.attachment.pattern)) return null;
  const dated = withItsDate(words, context);
  if (dated !== words) return plainTitle(dated, context, note);
  const said = saidAround(context);
  const tells = context.parsed.groups.some(
    ({ reduced, start }) => !reduced && said.includes(context.parsed.tokens[start] as Tagged),
  );
  return tells ? quotation(context, said, note) : null;
}

/** Without room for the note where the words themselves say their status. */
function quoted(context: TitleContext, words: readonly Tagged[], note: number): string | null {
  if (note === 0) return quotation(context, words, 0);
  const whole = quotation(context, words, 0);
  const speaks = whole !== null && !needsNote(whole, context.status, context.lex);
  return speaks ? whole : quotation(context, words, note);
}

/** "The firm will fly daily, it said on Friday": a title must reach the flying, not the saying. */
function ofWhatWasSaid(context: TitleContext): TitleContext {
  const { attachment, parsed } = context;
  const verb = parsed.groups.find(({ reduced }) => !reduced) ?? attachment.verb;
  return { ...context, attachment: { ...attachment, verb } };
}

export function titleOf(context: TitleContext): Title | null {
  const { lex, status, before } = context;
  const words = withObject(withoutExistential(chosenWords(context)), context);
  const longestNote = noteLength(status, lex);
  const titled = (title: string | null, weak: boolean): Title | null =>
    title === null || saysTooLittle(title, words)
      ? null
      : { title: withNote(title, status, lex), plain: title, words, weak };
  if (lacksComplement(words)) return null;
  const condition = conditionAlone(context);
  if (condition) return titled(quoted(context, condition, longestNote), true);
  if (onlySaid(withoutTail(words), context))
    return titled(
      quotation(ofWhatWasSaid(context), withoutLead(context.parsed.tokens, lex), longestNote),
      true,
    );
  if (isPersonal(words, context)) {
    const told = opensSentence(context, words[0]) ? before : joinedBefore(context, words[0]);
    const subject = antecedent(words[0]?.lower ?? '', told, lex);
    const resolved =
      subject &&
      finish([...withoutArticle(subject), ...words.slice(1)], context, LONGEST_TITLE - longestNote);
    return (
      titled(resolved ? capitalised(resolved) : null, true) ??
      titled(quoted(context, questionWords(words, context), longestNote), false)
    );
  }
  const attributed = speaksOfUs(words, context) ? quoted(context, words, longestNote) : null;
  if (attributed !== null && tellsIt(attributed, words, context)) return titled(attributed, false);
  const around = isOneNoun(words) ? aroundNoun(words, context, longestNote) : null;
  if (around !== null) return titled(capitalised(around), false);
  const plain = plainTitle(words, context, longestNote) ?? subjectAlone(words, context);
  return (
    titled(plain === null ? null : capitalised(plain), false) ??
    titled(quoted(context, words, longestNote), true)
  );
}
