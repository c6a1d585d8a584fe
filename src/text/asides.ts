/** Stage directions, interpreters' and editors' notes, times: in the text but not said by the speaker. */
import type { Span } from './types';

/** Whole notes, in any case. */
const NOTE =
  'laugh(?:s|ter|ing)?|applause|cheers?(?: and applause)?|cheering|cross-?talk|inaudible|unintelligible|indiscernible|' +
  'sic|pauses?|silence|music|sighs?|coughs?|off-?mike|off mic(?:rophone)?|no (?:audible )?response|standing ovation|' +
  'interruptions?|interjections?|disorder|recess|as interpreted|as translated|interpreted|translated|boos?|nods?|gestures?|' +
  'indicating|phonetic|ph|continued|foreign language|(?:through|via) (?:an )?(?:interpreter|translator)|' +
  '(?:speaking|speaks|spoke) [^()[\\]\\n]{2,40}|(?:begin|end) (?:video|audio)[^()[\\]\\n]{0,20}|' +
  '(?:inaudible|crosstalk|laughter|applause|unintelligible)[ ,;:][^()[\\]\\n]{0,50}';
/** With a sign that each of them holds: a text without it is not searched. */
const PATTERNS: readonly (readonly [sign: string, pattern: RegExp])[] = [
  ['(', new RegExp(String.raw`\((?:${NOTE})[.!]?\)`, 'gi')],
  ['[', new RegExp(String.raw`\\?\[(?:${NOTE})[.!]?\\?\]`, 'gi')],
  // A sentence in brackets: "(Addressing the students.)"
  ['(', /\([A-Z][^()\n]{2,70}[.!]\)/g],
  ['(', /\([A-Z][A-Z ]{3,50}\)/g],
  // Times, shouted notes, and an editor's change with its escaped bracket.
  [
    '[',
    /\[(?:\d{1,2}[:.]\d\d(?::\d\d)?(?:[.,]\d{1,3})?(?: ?[ap]\.?m\.?)?|[A-Z][A-Z ]{3,40})\]|\\\[[^[\]\n]{0,60}\]/g,
  ],
  // Times between the words of a recording.
  ['(', /\(\d{1,2}:\d\d(?::\d\d)?\)/g],
  [':', /(?<=^[ \t]*)\d{1,2}:\d\d(?::\d\d)?(?=[ \t]*$)/gm],
  ['<', /<(s|del|strike)>[^<>\n]{0,200}<\/\1>/g],
];

/** A paragraph in capitals: "EXHIBIT #212 STATEMENT OF A. BROOK", "THE WITNESS WITHDREW". */
const SHOUTED =
  /(?<=\n[ \t]*\n)[^\p{Ll}\n]{8,160}(?:\n[^\p{Ll}\n]{1,160}){0,2}(?=\n[ \t]*\n|\n*$)/gu;
const BRACKETS = /\[[^[\]\n]{0,40}\]/g;

/** Not where somebody is named or a sentence ends, nor in a text that is all capitals. */
function shoutedIn(text: string): Span[] {
  const plain = text.replace(BRACKETS, (note) => note.replace(/\p{Ll}/gu, 'X'));
  const found = [...plain.matchAll(SHOUTED)].filter(
    ([words]) => !/[:?!]|\.\s*$/.test(words) && (words.match(/\p{Lu}/gu)?.length ?? 0) >= 8,
  );
  const length = found.reduce((sum, [words]) => sum + words.length, 0);
  return length > text.length / 4 ? [] : found.map(spanOf);
}

const spanOf = ({ 0: words, index }: RegExpExecArray): Span => ({
  start: index,
  end: index + words.length,
});

/** In text order, none inside another. */
function inOrder(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return sorted.filter(({ start, end }) => {
    const fresh = start >= reached;
    if (fresh) reached = end;
    return fresh;
  });
}

/** `heads` are running heads, found elsewhere. */
export const findAsides = (text: string, heads: readonly Span[] = []): Span[] =>
  inOrder([
    ...PATTERNS.flatMap(([sign, pattern]) =>
      text.includes(sign) ? [...text.matchAll(pattern)].map(spanOf) : [],
    ),
    ...shoutedIn(text),
    ...heads,
  ]);
