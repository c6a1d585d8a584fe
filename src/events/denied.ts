/** What a sentence denies, in stems: most deny nothing, and a look at their bare words says so. */
import { clauseWords } from './clauses';
import { anyOf, says } from './cues';
import { perLexicon } from './remembered';
import type { EventLexicon } from './lexicon/types';
import { tokensAt, type Parsed } from './parsed';
import { stemsOf } from './stems';
import type { Tagged } from './tag';
import type { VerbGroup } from './verbs';

const denying = perLexicon((lex) =>
  anyOf([String.raw`\b(?:${[...lex.negators].join('|')})\b`, ...lex.denials]),
);

/** A quick look: what holds none of the words denies nothing. */
export const mayDeny = (words: string, lex: EventLexicon): boolean => denying(lex).test(words);

/** "but not in August" */
const isDateDenied = ({ tokens }: Parsed): boolean =>
  tokens.some(
    ({ reading }, at) =>
      reading !== null && (tokens[at - 1]?.lower === 'not' || tokens[at - 2]?.lower === 'not'),
  );

/** "It was not lost by twelve, it was lost by four.": only the detail is denied. */
const isSaidOtherwise = (denied: VerbGroup, groups: readonly VerbGroup[]): boolean =>
  denied.negated &&
  !denied.copula &&
  groups.some(({ lemma, negated, modal }) => lemma === denied.lemma && !negated && modal === null);

/** All words ("that is not true"), or those of the negated clause. */
function deniedWords(parsed: Parsed, lex: EventLexicon): readonly Tagged[] {
  const { tokens, groups } = parsed;
  if (says(tokens, lex.denials) !== null || isDateDenied(parsed)) return tokens;
  for (const group of groups) {
    if (group.reduced || isSaidOtherwise(group, groups)) continue;
    const words = tokensAt(parsed, clauseWords(parsed, group));
    if (group.negated || lex.negators.has(words[0]?.lower ?? '')) return words;
  }
  return [];
}

export const deniedStems = (parsed: Parsed, lex: EventLexicon): ReadonlySet<string> =>
  stemsOf(
    deniedWords(parsed, lex).filter(({ lower }) => !lex.negators.has(lower)),
    lex,
  );
