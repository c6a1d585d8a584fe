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
const PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`\((?:${NOTE})[.!]?\)`, 'gi'),
  new RegExp(String.raw`\\?\[(?:${NOTE})[.!]?\\?\]`, 'gi'),
  // A sentence in brackets: "(Addressing the students.)"
  /\([A-Z][^()\n]{2,70}[.!]\)/g,
  /\([A-Z][A-Z ]{3,50}\)/g,
  // Times, shouted notes, and an editor's change with its escaped bracket.
  /\[(?:\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?|[A-Z][A-Z ]{3,40})\]|\\\[[^[\]\n]{0,60}\]/g,
  // Times between the words of a recording.
  /\(\d{1,2}:\d\d(?::\d\d)?\)/g,
  /^[ \t]*\d{1,2}:\d\d(?::\d\d)?(?=[ \t]*$)/gm,
  /<(s|del|strike)>[^<>\n]{0,200}<\/\1>/g,
];

/** In text order, none inside another. */
export function findAsides(text: string): Span[] {
  const spans = PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
    })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return spans.filter(({ start, end }) => {
    const fresh = start >= reached;
    if (fresh) reached = end;
    return fresh;
  });
}
