/**
 * Tense of the clause a mention stands in, from auxiliaries and verb endings alone: no parser, no word list beyond
 * the strong verbs of reporting. The nearest sign to the left in the clause wins, else the nearest to the right.
 */
import type { Tense } from '../../rule';

const REACH = 120;

const SIGN =
  /\b(?:(?<future>will|'ll|’ll|won't|won’t|shall|would|going to|gonna|(?:is|are|was|were|be|been)? ?(?:scheduled|expected|due|set|slated|planned|planning|likely)|plans? to|expects? to|hopes? to|intends? to|aims? to|to (?!the|a|an|this|that|his|her|its|their|our|my|your|be(?:come)?d|[A-Z0-9])[a-z]+|should|may|might|can|could|must)|(?<past>was|were|had|did|said|told|went|came|took|made|gave|got|saw|began|became|met|left|held|kept|led|lost|paid|put|ran|rose|fell|sent|shot|sold|spent|spoke|stood|struck|swore|taught|thought|threw|understood|won|wrote|broke|brought|built|bought|caught|chose|drew|drove|fought|found|flew|grew|heard|hit|cut|set|knew|laid|quit|read|sank|sat|shook|shut|sought|swept|has|have|been|[a-z]{2,}ed)|(?<present>is|are|am|does|do|says|[a-z]{3,}ing))\b/g;

/** A clause ends at these; a mention's own clause starts after the last one. */
const CLAUSE_END = /[;:()—]|--|,? (?:but|while|although|whereas) /g;

type Hit = { readonly at: number; readonly tense: Tense };

function hits(text: string): Hit[] {
  return [...text.matchAll(SIGN)].map((match) => ({
    at: match.index,
    tense:
      match.groups?.['future'] !== undefined
        ? 'future'
        : match.groups?.['past'] !== undefined
          ? 'past'
          : 'present',
  }));
}

export function tense(sentence: string, start: number, end: number): Tense | null {
  let left = sentence.slice(Math.max(0, start - REACH), start);
  const cut = [...left.matchAll(CLAUSE_END)].at(-1);
  if (cut) left = left.slice(cut.index + cut[0].length);
  const nearest = hits(left).at(-1);
  if (nearest && nearest.tense !== 'present') return nearest.tense;
  const right = sentence.slice(end, end + REACH).split(CLAUSE_END)[0] ?? '';
  return hits(right)[0]?.tense ?? nearest?.tense ?? null;
}
