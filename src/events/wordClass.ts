/** The class of a word by the lexicon and its endings alone. */
import { perLexicon, perWord } from './remembered';
import type { Grammar } from './lexicon/grammarTypes';
import type { EventLexicon } from './lexicon/types';
import type { Token } from './tokens';

export type Tag =
  | 'date'
  | 'det'
  | 'poss'
  | 'pron'
  | 'prep'
  | 'conj'
  | 'sub'
  | 'rel'
  | 'aux'
  | 'modal'
  | 'to'
  | 'neg'
  | 'past'
  | 'base'
  | 'ing'
  | 'adv'
  | 'adj'
  | 'num'
  | 'noun'
  | 'name'
  | 'filler'
  | 'comma'
  | 'stop';

/** A clause with one of these has its verb. */
export const FINITE: ReadonlySet<Tag | undefined> = new Set(['past', 'aux', 'modal']);
/** May begin a verb group. */
export const VERBAL: ReadonlySet<Tag | undefined> = new Set(['aux', 'modal', 'past', 'base']);
/** "the old bridge of": words of a noun phrase before its first preposition. */
export const BARE_PHRASE: ReadonlySet<Tag | undefined> = new Set([
  'det',
  'poss',
  'adj',
  'noun',
  'name',
]);

const CONTRACTED = /^(?:he|she|it|that|there|who|what|i|we|you|they)'(?:s|re|m|ve|ll|d)$/;

/** "we've": a subject and its verb in one word. */
export const isContracted = (lower: string): boolean =>
  lower.includes("'") && CONTRACTED.test(lower);

const ADJECTIVE = /(?:ous|ful|ive|able|ible|less|ary|al|ish|ern|ic)$/;

const isAscii = (text: string): boolean => text.charCodeAt(0) < 128;

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return isAscii(text) ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

const IN_ORDER = [
  ['modal', 'modals'],
  ['aux', 'be'],
  ['aux', 'have'],
  ['aux', 'do'],
  ['rel', 'relatives'],
  ['poss', 'possessives'],
  ['det', 'determiners'],
  ['pron', 'pronouns'],
  ['conj', 'conjunctions'],
  ['prep', 'prepositions'],
  ['sub', 'subordinators'],
  ['adv', 'adverbs'],
] as const satisfies readonly (readonly [Tag, keyof Grammar])[];

/** Classes of the closed ones, in small letters. Where a word is in several, the first counts. */
const closedClasses = perLexicon(({ grammar }) => {
  const closed = new Map<string, Tag>([...grammar.fillers].map((word) => [word, 'filler']));
  closed.set('to', 'to').set('not', 'neg');
  for (const [tag, list] of IN_ORDER)
    for (const word of grammar[list])
      if (!closed.has(word)) closed.set(word, tag === 'modal' || !isContracted(word) ? tag : 'aux');
  return closed;
});

function byEnding(lower: string, { verbs, grammar }: EventLexicon): Tag {
  if (verbs.past.has(lower) || verbs.participle.has(lower)) return 'past';
  if (/..ed$/.test(lower) && !grammar.notParticiples.has(lower)) return 'past';
  if (verbs.present.has(lower) || verbs.ambiguous.has(lower)) return 'base';
  if (/...ly$/.test(lower) && !grammar.notAdverbs.has(lower)) return 'adv';
  if (/..ing$/.test(lower) && !grammar.notGerunds.has(lower)) return 'ing';
  const isAdjective = ADJECTIVE.test(lower) && !grammar.notAdjectives.has(lower);
  return grammar.adjectives.has(lower) || isAdjective ? 'adj' : 'noun';
}

const byForm = (lower: string, lex: EventLexicon): Tag =>
  isContracted(lower) ? 'aux' : byEnding(lower, lex);

/** "US", "May" and the like inside a sentence are names, whatever their small letters mean. */
const isShouted = (text: string): boolean => text.length > 1 && /^\p{Lu}{2,}$/u.test(text);

const BEFORE_NAMES: ReadonlySet<Tag> = new Set<Tag>(['filler', 'to', 'neg']);

/** A word as it is written: one look finds what is known of it, and one string each, so that other tables find it at once. */
export interface Word {
  readonly text: string;
  /** Small letters, straight apostrophes. */
  readonly lower: string;
  /** Its class where it opens a sentence. */
  readonly first: Tag;
  readonly inside: Tag;
}

function makeWord(text: string, lex: EventLexicon): Word {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const everywhere = (tag: Tag): Word => ({ text, lower, first: tag, inside: tag });
  const closed = closedClasses(lex).get(lower);
  const capital = isCapital(text);
  if (capital && isShouted(text) && !(closed && BEFORE_NAMES.has(closed)))
    return everywhere('name');
  if (closed !== undefined) return everywhere(closed);
  if (!capital && /^[$£€]?\p{N}/u.test(text)) return everywhere('num');
  const open = byForm(lower, lex);
  if (!capital || open === 'aux') return everywhere(open);
  return { text, lower, first: open === 'noun' ? 'name' : open, inside: 'name' };
}

const words = perLexicon((lex) => perWord((text) => makeWord(text, lex)));
export const wordOf = (text: string, lex: EventLexicon): Word => words(lex)(text);

/** `text` is the token's own, or that in small letters where all is written in capitals. */
export function tagOf(token: Token, text: string, first: boolean, lex: EventLexicon): Tag {
  if (token.aside) return 'filler';
  if (token.reading) return 'date';
  if (!token.isWord) return text === ',' ? 'comma' : 'stop';
  if (!first && text === token.text) return token.tag;
  const word = wordOf(text, lex);
  return first ? word.first : word.inside;
}
