/** The languages there are, by BCP 47 primary subtag. */
import type { Language } from '../rule';
import { german } from './de';
import { english } from './en';

export const LANGUAGES: readonly Language[] = [english, german];

const primary = (tag: string): string => /^[^-]*/.exec(tag.toLowerCase())?.[0] ?? '';

/** The language of a BCP 47 tag; English where it is not one of ours. */
export const languageOf = (tag: string): Language =>
  tag === english.tag
    ? english
    : (LANGUAGES.find((language) => language.tag === primary(tag)) ?? english);
