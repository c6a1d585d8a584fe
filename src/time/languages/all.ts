/** Every language, at hand from the start: for Node, where nobody waits for a download. */
import type { Language } from '../rule';
import { german } from './de';
import { english } from './en';
import { addLanguage } from './index';

export const LANGUAGES: readonly Language[] = [english, german];

LANGUAGES.forEach(addLanguage);
