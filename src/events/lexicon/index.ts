/** The lexicon of a language; English where there is none yet. */
import { english } from './en';
import type { EventLexicon } from './types';

const LEXICONS: Readonly<Record<string, EventLexicon>> = { en: english };

const ownLexicon = (language: string): EventLexicon | undefined =>
  LEXICONS[language.split('-')[0]?.toLowerCase() ?? ''];

/** Where it has none, plans and denials are not known for what they are. */
export const hasLexicon = (language: string): boolean => ownLexicon(language) !== undefined;

export const lexiconFor = (language: string): EventLexicon => ownLexicon(language) ?? english;
