/**
 * Tense of the clause a mention stands in, from auxiliaries and verb endings alone: no parser, no word list beyond
 * the strong verbs of reporting. The nearest sign to the left in the clause wins, else the nearest to the right.
 */
import type { Tense } from '../../rule';

const REACH = 120;

const FUTURE = [
  "will|'ll|’ll|won't|won’t|shall|would|gonna|should|may|might|can|could|must",
  'scheduled|expected|expects?|due|set to|slated|planned|plans?|planning|likely|effective|payable|upcoming|postponed|hopes? to|intends? to|aims? to',
  'to (?!(?:the|an?|this|that|these|those|his|her|its|their|our|my|your|him|them|it|be)\\b|[A-Z0-9])[a-z]+',
].join('|');
const PAST = [
  'was|were|had|did|has|have|been',
  'said|told|went|came|took|made|gave|got|saw|began|became|met|left|held|kept|led|lost|paid|ran|rose|fell|sent|shot|sold|spent|spoke|stood|struck|swore|taught|thought|threw|won|wrote|broke|brought|built|bought|caught|chose|drew|drove|fought|found|flew|grew|heard|hit|knew|laid|sank|sat|shook|sought|swept',
  '[a-z]{2,}ed',
].join('|');
const SIGN = new RegExp(`\\b(?:(?<future>${FUTURE})|(?<past>${PAST}))\\b`, 'g');

/** A clause ends at these; a mention's own clause starts after the last one. */
const CLAUSE_END = /[;:()—]|--|\b(?:but|while|although|whereas)\b/g;

/** "until Tuesday", "by May" look ahead of the clause's own time. */
const AHEAD =
  /\b(?:until|till|through|as (?:soon|early|late) as|no later than|starting|beginning|effective)\s+(?:the\s+)?$/i;
/** "by" looks ahead, too, except where something "had" been done by then. */
const BY = /\bby\s+(?:the\s+)?$/i;
const POSSESSIVE = /^['’]s?\s/;

const tensesIn = (text: string): Tense[] =>
  [...text.matchAll(SIGN)].map((match) =>
    match.groups?.['future'] === undefined ? 'past' : 'future',
  );

export function tense(sentence: string, start: number, end: number): Tense | null {
  const left = sentence.slice(Math.max(0, start - REACH), start);
  const right = sentence.slice(end, end + REACH);
  if (AHEAD.test(left) && !/^,? [^.]{0,30}\bhad\b/.test(right)) return 'future';
  if (POSSESSIVE.test(right)) return 'past';
  const clause = left.split(CLAUSE_END).at(-1) ?? '';
  if (BY.test(left) && !/\b(?:had|was|were)\b/.test(clause)) return 'future';
  return tensesIn(clause).at(-1) ?? tensesIn(right.split(CLAUSE_END)[0] ?? '')[0] ?? null;
}
