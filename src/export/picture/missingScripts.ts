import type { QuotelineDocument } from '../../schema/document';

/** The font of the PNG pictures (Rubik) holds these; `Common` and `Inherited` are digits, marks and the like. */
const HELD =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]/gu;

/** Names of Unicode scripts that transcripts are likely to bring. */
const NAMED = [
  'Greek',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Devanagari',
  'Thai',
  'Georgian',
  'Armenian',
];

/** The words of a picture. */
const wordsOf = ({ title, events }: QuotelineDocument): string =>
  [title, ...events.map((event) => event.title)].join(' ');

/**
 * Writing systems in a document's picture that a PNG shows as empty boxes, in English; none where all of it is
 * drawn. Chinese or Japanese alone would need fonts of several megabytes.
 */
export function missingScripts(document: QuotelineDocument): readonly string[] {
  const rest = wordsOf(document).replace(HELD, '');
  if (rest === '') return [];
  const named = NAMED.filter((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(rest));
  return named.length > 0 ? named : ['other writing systems'];
}
