/** The languages there are, by BCP 47 primary subtag. */
import type { Language } from '../rule';
import { german } from './de';
import { english } from './en';

export const LANGUAGES: readonly Language[] = [english, german];

/** The language of a BCP 47 tag; English where it is not one of ours. */
export const languageOf = (tag: string): Language =>
  LANGUAGES.find((language) => language.tag === tag.toLowerCase().split('-')[0]) ?? english;
