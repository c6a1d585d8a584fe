/**
 * Transcripts whose lines were run together, as copying from a page does: "… when were you born? BH: In 1930. AB: Where?"
 * Each label begins a line again. A line break takes the place of a blank, so offsets stay as they are.
 */

/** "AB", "Q", "ROSS-OAKES", "THE COURT", "BEN HALE, HOST". */
const SHOUTED = String.raw`(?:(?:MR|MRS|MS|DR|THE)\.? )?\p{Lu}[\p{Lu}'’-]*(?: (?:\p{Lu}\.|[\p{Lu}'’-]{2,})){0,2}(?:, \p{Lu}[\p{Lu} ]{2,20})?`;
/** "Nora Stone Oakes", where she is "NO" or "NSO" elsewhere. */
const IN_FULL = String.raw`\p{Lu}\p{Ll}[\p{L}'’-]+(?: \p{Lu}(?:\.|[\p{L}'’-]+)){1,3}`;
const INLINE = new RegExp(
  String.raw`(?<=[.?!…:;)\]"”’—–-])[ \t\u00a0](?=(?<label>${SHOUTED}|${IN_FULL}): \S)`,
  'gu',
);
const AT_LINE = new RegExp(String.raw`^[ \t]*(?<label>${SHOUTED}|${IN_FULL}):[ \t]`, 'gmu');
/** What minutes and notes shout in the middle of a line. */
const NOBODY =
  /^(?:AYES?|NAYS?|NOES|YEAS?|YES|NO|ABSENT|ABSTAIN\p{Lu}*|MOTION|SECOND|VOTE|RESULT|ACTION|NOTES?|N?B|PS|UPDATE|WARNING|EDITOR|RE|TO|FROM|CC|SUBJECT|DATE|TIME|PLACE|TEL|FAX|URL|EMAIL|HTTPS?|US|EU|UK|UN)$/u;
/** Fewer may be anything that is shouted. */
const LEAST = 3;

interface Found {
  readonly at: number;
  readonly label: string;
}

const labelsIn = (text: string, pattern: RegExp): Found[] =>
  Array.from(text.matchAll(pattern), ({ index, groups }) => ({
    at: index,
    label: groups?.['label'] ?? '',
  })).filter(({ label }) => !NOBODY.test(label));

const isShouted = (label: string): boolean => !/\p{Ll}/u.test(label);
const initialsOf = (label: string): string => label.replace(/[^\p{Lu}]/gu, '');
const ending = (initials: string): string => (initials[0] ?? '') + (initials.at(-1) ?? '');

/** Some voice comes back, and there are two at least. */
const isTalk = (labels: readonly string[]): boolean =>
  labels.length >= LEAST && new Set(labels).size > 1 && new Set(labels).size < labels.length;

/** The same text where it has a line for each turn. */
export function withLabelsAtLines(text: string): string {
  const found = labelsIn(text, INLINE);
  if (found.length < LEAST) return text;
  const atLine = labelsIn(text, AT_LINE).map(({ label }) => label);
  const shouted = found.map(({ label }) => label).filter(isShouted);
  if (!isTalk([...atLine.filter(isShouted), ...shouted]) || atLine.length > found.length)
    return text;
  const voices = new Set(shouted.map(ending));
  let from = 0;
  const parts = found
    .filter(({ label }) => isShouted(label) || voices.has(ending(initialsOf(label))))
    .map(({ at }) => {
      const part = text.slice(from, at);
      from = at + 1;
      return part;
    });
  return [...parts, text.slice(from)].join('\n');
}
