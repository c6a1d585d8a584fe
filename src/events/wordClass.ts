/** The class of a word by the lexicon and its endings alone. */
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

const CONTRACTED = /^(?:he|she|it|that|there|who|what|i|we|you|they)'(?:s|re|m|ve|ll|d)$/;

/** "we've": a subject and its verb in one word. */
export const isContracted = (lower: string): boolean => CONTRACTED.test(lower);

const ADJECTIVE = /(?:ous|ful|ive|able|ible|less|ary|al|ish|ern|ic)$/;

function openClass(token: Token, first: boolean, lex: EventLexicon): Tag {
  const { lower, text } = token;
  const { verbs, grammar } = lex;
  if (/^[$£€]?\p{N}/u.test(text)) return 'num';
  const capital = /^\p{Lu}/u.test(text);
  if (capital && !first) return 'name';
  if (verbs.past.has(lower) || verbs.participle.has(lower)) return 'past';
  if (/..ed$/.test(lower) && !grammar.notParticiples.has(lower)) return 'past';
  if (verbs.present.has(lower) || verbs.ambiguous.has(lower)) return 'base';
  if (/...ly$/.test(lower) && !grammar.notAdverbs.has(lower)) return 'adv';
  if (/..ing$/.test(lower) && !grammar.notGerunds.has(lower)) return 'ing';
  if (grammar.adjectives.has(lower) || ADJECTIVE.test(lower)) return 'adj';
  return capital ? 'name' : 'noun';
}

export function tagOf(token: Token, first: boolean, lex: EventLexicon): Tag {
  const { lower, text } = token;
  const { grammar } = lex;
  if (token.aside) return 'filler';
  if (token.reading) return 'date';
  if (!token.isWord) return text === ',' ? 'comma' : 'stop';
  if (grammar.fillers.has(lower)) return 'filler';
  if (lower === 'to') return 'to';
  if (lower === 'not') return 'neg';
  // "US", "May" and the like inside a sentence are names, whatever their small letters mean.
  if (/^\p{Lu}{2,}$/u.test(text) && text.length > 1) return 'name';
  if (grammar.modals.has(lower)) return 'modal';
  if (grammar.be.has(lower) || grammar.have.has(lower) || grammar.do.has(lower)) return 'aux';
  if (CONTRACTED.test(lower)) return 'aux';
  if (grammar.relatives.has(lower)) return 'rel';
  if (grammar.possessives.has(lower)) return 'poss';
  if (grammar.determiners.has(lower)) return 'det';
  if (grammar.pronouns.has(lower)) return 'pron';
  if (grammar.conjunctions.has(lower)) return 'conj';
  if (grammar.prepositions.has(lower)) return 'prep';
  if (grammar.subordinators.has(lower)) return 'sub';
  if (grammar.adverbs.has(lower)) return 'adv';
  return openClass(token, first, lex);
}
