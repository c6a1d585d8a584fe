/** "He said that …": the verb above a clause. */
import type { Parsed } from '../parsed';
import { subjectOf } from '../subjects';
import type { VerbGroup } from '../verbs';

/** The verb group that governs this clause, with nothing but its subject in between. */
export function matrixOf(parsed: Parsed, verb: VerbGroup): VerbGroup | null {
  const at = parsed.groups.indexOf(verb);
  const before = parsed.groups[at - 1];
  if (!before) return null;
  const subject = subjectOf(parsed, verb);
  const from = Math.min(subject[0] ?? verb.start, verb.start);
  const between = parsed.tokens.slice(before.end, from);
  const direct = between.every((token, at) =>
    token.tag === 'sub'
      ? token.lower === 'that'
      : token.tag === 'date' ||
        // "told them on Thursday that …"
        (token.tag === 'prep' && between[at + 1]?.tag === 'date') ||
        token.tag === 'filler' ||
        token.tag === 'det' ||
        token.tag === 'poss' ||
        token.tag === 'adj' ||
        token.tag === 'pron' ||
        token.tag === 'comma' ||
        token.tag === 'name' ||
        token.tag === 'noun',
  );
  const complement =
    parsed.tokens[from]?.lower === 'that' ||
    between.some((token) => token.lower === 'that') ||
    between.length === 0;
  return direct && complement ? before : null;
}
