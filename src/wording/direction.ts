/** Languages written from right to left, of those that readers are likely to bring. */
const RIGHT_TO_LEFT = /^(?:ar|fa|he|ps|ur|yi)\b/;

/** For the `dir` of a page in that language (BCP 47). */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
