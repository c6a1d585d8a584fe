/**
 * UTF-16 units; a whole day of talk has about a tenth of it. Extraction goes on at the same pace beyond, but documents
 * are some four to twenty times as large as their texts, and one beyond 64 MB is read by no command.
 */
export const LONGEST_TEXT = 8_000_000;
