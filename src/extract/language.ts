/** The language of a text that nobody named. */

const DEFAULT_LANGUAGE = 'en';
/** ISO 15924, most telling first: Japanese writes Han too. */
const SCRIPTS: readonly (readonly [code: string, letters: RegExp])[] = [
  ['Arab', /\p{Script=Arabic}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Jpan', /\p{Script=Hiragana}|\p{Script=Katakana}/gu],
  ['Kore', /\p{Script=Hangul}/gu],
  ['Hani', /\p{Script=Han}/gu],
  ['Hebr', /\p{Script=Hebrew}/gu],
  ['Grek', /\p{Script=Greek}/gu],
  ['Deva', /\p{Script=Devanagari}/gu],
  ['Thai', /\p{Script=Thai}/gu],
];
/** UTF-16 units; enough to tell. */
const LOOKED_AT = 4000;
const SOME = 0.2;
/** Beyond Latin letters and the marks of their typesetting: most texts hold none. */
const BEYOND = /[\u0370-\u1dff\u2c00-\uffff]/;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** BCP 47: English for Latin letters, else no more than the script ("und-Arab"): Arabic letters may be Persian. */
export function languageOf(text: string): string {
  const head = text.slice(0, LOOKED_AT);
  if (!BEYOND.test(head)) return DEFAULT_LANGUAGE;
  const letters = count(head, /\p{L}/gu);
  if (letters === 0 || count(head, /\p{Script=Latin}/gu) > letters / 2) return DEFAULT_LANGUAGE;
  const found = SCRIPTS.find(([, script]) => count(head, script) > letters * SOME);
  return found ? `und-${found[0]}` : 'und';
}
