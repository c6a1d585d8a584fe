/**
 * UTF-16 units. A whole day of talk has about a tenth of it; its document would pass the longest string that
 * JavaScript can write well before 50 million.
 */
export const LONGEST_TEXT = 8_000_000;
