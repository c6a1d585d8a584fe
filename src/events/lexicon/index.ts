/** The lexicon of a language; English where there is none yet. */
import { english } from './en';
import type { EventLexicon } from './types';

const LEXICONS: Readonly<Record<string, EventLexicon>> = { en: english };

export const lexiconFor = (language: string): EventLexicon =>
  LEXICONS[language.split('-')[0]?.toLowerCase() ?? ''] ?? english;
