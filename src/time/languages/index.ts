/** The languages at hand: English always, others once they are added (`all.ts`, `load.ts`). */
import type { Language } from '../rule';
import { english } from './en';

const atHand = new Map<string, Language>([[english.tag, english]]);

export const addLanguage = (language: Language): void => {
  atHand.set(language.tag, language);
};

/** BCP 47 primary subtag. */
export const primary = (tag: string): string => /^[^-]*/.exec(tag.toLowerCase())?.[0] ?? '';

/** The language of a BCP 47 tag; English where it is not one of those at hand. */
export const languageOf = (tag: string): Language =>
  tag === english.tag ? english : (atHand.get(primary(tag)) ?? english);
