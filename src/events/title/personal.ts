/** Which words cannot stand as a title by themselves. */
import { inRelativeClause } from '../clauses';
import type { EventLexicon } from '../lexicon/types';
import { isInverted } from '../status';
import type { Tagged } from '../tag';
import type { Parsed } from '../parsed';
import { subjectOf } from '../subjects';
import type { VerbGroup } from '../verbs';
import { withoutArticle, withoutTail } from '../tidy';
import { looseObject } from './objects';
import type { TitleContext } from './context';

const NEEDS_SPEAKER = new Set(['pron', 'rel']);

/** "the next one", "another one". */
const isOne = (words: readonly Tagged[]): boolean => {
  const head = words.slice(0, 3).findIndex(({ lower }) => lower === 'one');
  return head >= 0 && ['aux', 'modal', 'past'].includes(words[head + 1]?.tag ?? '');
};

const startsWithPronoun = (words: readonly Tagged[], lex: EventLexicon): boolean =>
  isOne(words) ||
  (words[0] !== undefined &&
    (NEEDS_SPEAKER.has(words[0].tag) ||
      (lex.grammar.pronouns.has(words[0].lower) && words[0].tag !== 'det')));

const inverted = ({ parsed, attachment: { verb } }: TitleContext): boolean =>
  verb !== null && isInverted(parsed, verb);

const ADDRESSED: ReadonlySet<string> = new Set([
  'you',
  'your',
  'yours',
  "you're",
  "you've",
  "you'd",
  "you'll",
]);

/** "damaged our warehouse", "that you are in talks": who "we" and "you" are, only the speaker's name tells. */
export const speaksOfUs = (words: readonly Tagged[], { lex }: TitleContext): boolean =>
  words[1]?.lower === 'own' ||
  words.some(
    ({ lower, tag }, at) =>
      (at > 0 || tag !== 'poss') &&
      (lex.grammar.firstPerson.has(lower) || ADDRESSED.has(lower)) &&
      tag !== 'name',
  );

const OPENS_PHRASE: ReadonlySet<string> = new Set(['det', 'poss', 'adj', 'prep']);

/** "Graduated and got married": who did, only the speaker's name tells. "This begins an interview" */
const lacksSubject = (
  words: readonly Tagged[],
  { parsed, attachment: { verb } }: TitleContext,
): boolean =>
  verb !== null &&
  !verb.reduced &&
  !verb.hasSubject &&
  (words[0] === parsed.tokens[verb.start] && parsed.tokens[verb.start]?.tag === 'past'
    ? subjectOf(parsed, verb).length === 0 &&
      !OPENS_PHRASE.has(parsed.tokens[verb.start - 1]?.tag ?? '')
    : words[0]?.tag === 'det' &&
      words[1]?.tag === 'base' &&
      words[1] === parsed.tokens[verb.start]);

/** Cannot stand without its speaker: a pronoun or "to" first, a question left open, "had it been issued". */
export const isPersonal = (words: readonly Tagged[], context: TitleContext): boolean =>
  startsWithPronoun(words, context.lex) ||
  words[0]?.tag === 'aux' ||
  words[0]?.tag === 'to' ||
  // "decision | they made": who did, the title does not say.
  context.lex.phrasing.subjects.has(withoutArticle(words)[1]?.lower ?? '') ||
  looseObject(words, context.lex) >= 0 ||
  lacksSubject(words, context) ||
  context.asked === 'open' ||
  inverted(context);

/** "did the ministers discuss it": a question from its verb on. */
export function questionWords(
  words: readonly Tagged[],
  { parsed, asked, lex }: TitleContext,
): readonly Tagged[] {
  const first = parsed.tokens.findIndex((token) => token === words[0]);
  const opener = parsed.tokens[first - 1];
  const isOpener = opener?.tag === 'aux' || opener?.tag === 'modal';
  return isOpener &&
    (asked === 'open' || lex.grammar.do.has(opener.lower) || opener.lower === 'had')
    ? [opener, ...words]
    : words;
}

/** A pronoun behind another verb may mean something of its own sentence. */
export const opensSentence = ({ parsed }: TitleContext, word: Tagged | undefined): boolean =>
  word !== undefined &&
  !parsed.groups.some((group) => (parsed.tokens[group.start]?.start ?? 0) < word.start);

/** "The council met, and | it named a board": what stands before, where an "and" joins it; else nothing. */
export function joinedBefore(
  { parsed }: TitleContext,
  word: Tagged | undefined,
): readonly Parsed[] {
  const at = word ? parsed.tokens.indexOf(word) : -1;
  const joint = parsed.tokens[at - 1];
  const isSub = joint?.tag === 'sub' && !parsed.lex.phrasing.that.has(joint.lower);
  if (joint?.tag !== 'conj' && !isSub) return [];
  const groups = parsed.groups.filter(({ end }) => end < at);
  // "Notice was given, and it will open": a bare noun is seldom taken up.
  const subject = parsed.tokens[groups[0] ? (subjectOf(parsed, groups[0])[0] ?? -1) : -1];
  if (!/^(?:det|poss|name)$/.test(subject?.tag ?? '')) return [];
  // "Hale told Brook before he left": who left?
  const names = parsed.tokens.slice(0, at).filter(({ tag }) => tag === 'name');
  const own = groups[0] ? subjectOf(parsed, groups[0]) : [];
  if (isSub && names.some((name) => !own.includes(parsed.tokens.indexOf(name)))) return [];
  return [{ ...parsed, tokens: parsed.tokens.slice(0, at), groups }];
}

const LISTENER: ReadonlySet<string> = new Set(['det', 'poss', 'adj', 'noun', 'name', 'pron']);

/** "told the Commission": nothing but a listener behind the verb. */
const onlyTold = (
  words: readonly Tagged[],
  { lemma, end }: VerbGroup,
  { tokens }: Parsed,
): boolean =>
  lemma === 'tell' &&
  words.every((word) => word.start < (tokens[end]?.start ?? 0) || LISTENER.has(word.tag));

/** "As the minister said in May, nothing is decided": the saying alone tells nothing. */
export function onlySaid(
  words: readonly Tagged[],
  { attachment: { verb }, parsed, lex }: TitleContext,
): boolean {
  return (
    verb !== null &&
    (lex.verbs.reporting.has(verb.lemma) ||
      // "the agreement | announced on Friday", "the talks which they announced"
      (lex.verbs.speaking.has(verb.lemma) && !verb.reduced && !inRelativeClause(parsed, verb))) &&
    verb.lemma !== 'testify' &&
    !verb.passive &&
    (words.at(-1) === parsed.tokens[verb.head] || onlyTold(words, verb, parsed))
  );
}

/** "The business for the week will be: …": what it will be, nobody said in this clause. */
export const lacksComplement = (words: readonly Tagged[]): boolean =>
  words.length > 2 && withoutTail(words).at(-1)?.tag === 'modal';
