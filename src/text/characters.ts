/** What a character of the text is. Plain letters are most of a text and are told at once; patterns are asked of the rest. */
const LETTER = /[\p{L}\p{N}]/u;
const IN_WORD = /[\p{L}’']/u;
const WORD_EDGE = /[\s("“‘'[\u2014\u2013]/;
const OPENER = /["'“‘«(\[¿¡*_—–-]/;
const SPACE = /\s/;
const LOWER = /\p{Ll}/u;

/** A letter of ASCII. */
export const isPlain = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 64 && code < 91);
const isPlainAt = (text: string, at: number): boolean => isPlain(text.charCodeAt(at));

export const isSpaceAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 128 ? code === 32 || (code > 8 && code < 14) : SPACE.test(text.charAt(at));
};
/** A small letter; half a character is none. */
export const isLowerAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return isPlain(code) ? code > 96 : code > 127 && LOWER.test(text.charAt(at));
};
export const isLetterAt = (text: string, at: number): boolean =>
  isPlainAt(text, at) || LETTER.test(text.charAt(at));
/** A letter or apostrophe. */
export const isInWord = (text: string, at: number): boolean =>
  isPlainAt(text, at) || IN_WORD.test(text.charAt(at));
/** White space or what opens: a word begins behind it. */
export const isEdgeAt = (text: string, at: number): boolean =>
  !isPlainAt(text, at) && WORD_EDGE.test(text.charAt(at));
/** What may stand before the first word of a sentence. */
export const isOpenerAt = (text: string, at: number): boolean =>
  !isPlainAt(text, at) && OPENER.test(text.charAt(at));
